// What package regexp says of expressions that are wrong.
package main

import (
	"errors"
	"fmt"
	"regexp"
	"regexp/syntax"
	"strings"
)

func main() {
	wrong := []string{
		`(`, `)`, `(a`, `a)`, `((a)`, `(a))`, `[`, `[a`, `[]`, `[^]`, `[a-`, `[b-a]`, `[z-\x{61}]`,
		`[[:foo:]]`, `[[:^alpha:]`, `[[:alpha:`, `*`, `+a`, `a|*`, `(*)`, `(?:+)`, `^*`, `a**`, `a*+`,
		`a+?*`, `a??`, `a???`, `a{2}{3}`, `a{2}*`, `a{1001}`, `a{1,1001}`, `a{3,2}`, `a{,3}`, `a{2`,
		`a{2,`, `a{02}`, `a{2,03}`, `a{99999999999}`, `(a{100}){11}`, `((a{10}){10}){11}`, `{2}`, `|{2}`,
		`\`, `a\`, `\q`, `\1`, `\8`, `\C`, `\x`, `\x1`, `\xg0`, `\x{`, `\x{}`, `\x{110000}`, `\x{12`,
		`\p`, `\pX`, `\p{`, `\p{Foo}`, `\p{^Greek}`, `\P{Lu}`, `[\p{Nope}]`, `\p{latin}`, `\pé`,
		`(?`, `(?i`, `(?i)`, `(?z)`, `(?i-)`, `(?-)`, `(?-i-s)`, `(?:`, `(?=a)`, `(?!a)`, `(?<=a)`, `(?>a)`,
		`(?P<`, `(?P<n`, `(?P<>a)`, `(?P<a b>c)`, `(?P<1>a)`, `(?P=n)`, `(?<n>a)`, `(?<`, `(?<n`, `(?<n>a)(?<n>b)`,
		"\xff", "a\xffb", "[\xff]", "\\\xff", "(?\xff)", "(?P<\xff>a)", "\\p{\xff}", `\Q` + "\xff",
		strings.Repeat("(", 1001) + "a" + strings.Repeat(")", 1001),
		strings.Repeat("(?:", 2000) + "a" + strings.Repeat(")", 2000),
		strings.Repeat("(", 5000), strings.Repeat("a?", 3), `(?:(?:(?:a{10}){10}){10}){2}`, `(|a)*`, `\pN\PN`,
	}
	for _, expr := range wrong {
		_, err := regexp.Compile(expr)
		_, posix := regexp.CompilePOSIX(expr)
		if len(expr) > 100 {
			expr = expr[:10] + "..."
			err, posix = short(err), short(posix)
		}
		fmt.Printf("%-16q %v\n%16s %v\n", expr, err, "", posix)
	}

	_, err := regexp.Compile(`a(b`)
	var problem *syntax.Error
	if errors.As(err, &problem) {
		fmt.Printf("%T %q %q %v\n", err, problem.Code, problem.Expr, problem.Code == syntax.ErrMissingParen)
	}
	_, err = regexp.MatchString(`[`, "a")
	fmt.Println(err)
	for _, compile := range []func(string) *regexp.Regexp{regexp.MustCompile, regexp.MustCompilePOSIX} {
		for _, expr := range []string{"a)", "`)"} {
			func() {
				defer func() { fmt.Println(recover()) }()
				compile(expr)
			}()
		}
	}
	var re regexp.Regexp
	fmt.Println(re.UnmarshalText([]byte("a+?")), re.UnmarshalText([]byte("a+*")))
	text, err := re.MarshalText()
	fmt.Printf("%s %v %v\n", text, err, &re)
}

// short leaves out the expression itself.
func short(err error) error {
	if err == nil {
		return nil
	}
	before, _, _ := strings.Cut(err.Error(), "`")
	return errors.New(before)
}
