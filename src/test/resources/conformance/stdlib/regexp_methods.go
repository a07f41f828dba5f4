// Every method of a regular expression.
package main

import (
	"bytes"
	"fmt"
	"io"
	"regexp"
	"strings"
)

func main() {
	re := regexp.MustCompile(`(?P<key>\w+)=(?P<value>\d*)`)
	s := "a=1, bc=22,  d=, =3 éa=4"
	b := []byte(s)
	fmt.Println(re, re.NumSubexp(), re.SubexpIndex("value"), re.SubexpIndex("nope"), re.SubexpIndex(""))
	fmt.Printf("%q\n", re.SubexpNames())
	fmt.Println(re.MatchString(s), re.Match(b), re.MatchString("="))
	fmt.Printf("%q %q %v %v\n", re.Find(b), re.FindString(s), re.FindIndex(b), re.FindStringIndex(s))
	fmt.Printf("%q %q\n", re.FindSubmatch(b), re.FindStringSubmatch(s))
	fmt.Println(re.FindSubmatchIndex(b), re.FindStringSubmatchIndex(s))
	for _, n := range []int{-1, 0, 1, 3} {
		fmt.Printf("%q %q\n", re.FindAll(b, n), re.FindAllString(s, n))
		fmt.Println(re.FindAllIndex(b, n), re.FindAllStringIndex(s, n))
		fmt.Printf("%q %q\n", re.FindAllSubmatch(b, n), re.FindAllStringSubmatch(s, n))
		fmt.Println(re.FindAllSubmatchIndex(b, n), re.FindAllStringSubmatchIndex(s, n))
	}
	fmt.Println(re.Find([]byte("x")) == nil, re.FindStringSubmatch("x") == nil, re.FindAll(nil, -1) == nil)

	for _, repl := range []string{"$2=$1", "${value}x$keyx", "$", "$$1", "$0!", "$9", "${1", "$01", "${key}", "$key_", "plain", "é$1é"} {
		fmt.Printf("%q %q\n", re.ReplaceAllString(s, repl), re.ReplaceAllLiteral(b, []byte(repl)))
		fmt.Printf("%q %q\n", re.ReplaceAll(b, []byte(repl)), re.ReplaceAllLiteralString(s, repl))
	}
	fmt.Println(re.ReplaceAllStringFunc(s, strings.ToUpper))
	fmt.Printf("%s\n", re.ReplaceAllFunc(b, bytes.ToUpper))
	fmt.Println(re.ReplaceAll(nil, []byte("x")) == nil, re.ReplaceAll([]byte{}, []byte("x")) == nil)
	fmt.Printf("%s\n", re.Expand([]byte("> "), []byte("$value of $key"), b, re.FindSubmatchIndex(b)))
	fmt.Printf("%s\n", re.ExpandString(nil, "$value$$", s, []int{0, 3}))

	for _, empty := range []string{"", "a*", "b*", "|b", "$", "^", `\b`, "(?m)^", "(?:)"} {
		re := regexp.MustCompile(empty)
		for _, s := range []string{"", "abaa", "baac", "日本", "a\nb\n", "\xff\xfe"} {
			fmt.Printf("%q %q: %q %v %q", empty, s, re.ReplaceAllString(s, "-"), re.FindAllStringIndex(s, -1), re.Split(s, -1))
			fmt.Printf(" %q %q %q\n", re.Split(s, 0), re.Split(s, 1), re.Split(s, 2))
		}
	}

	for _, expr := range []string{"abc", "abc+", "^abc", "^abc$", `\Aab[cd]\z`, "(abc)(d)", "(?i)abc", "(?i)1", "", "a|b", "ab|ac", "foo|fob", "x*", `\x{FFFD}a`} {
		prefix, complete := regexp.MustCompile(expr).LiteralPrefix()
		fmt.Printf("%q: %q %v\n", expr, prefix, complete)
	}

	lazy, posix := regexp.MustCompile("a+?|ab"), regexp.MustCompilePOSIX("a+|ab+")
	fmt.Println(lazy.FindString("aab"), posix.FindString("abbb"), regexp.MustCompile("a+|ab+").FindString("abbb"))
	other := lazy.Copy()
	other.Longest()
	fmt.Println(lazy.FindString("aab"), other.FindString("aab"), other)

	r := strings.NewReader("xx key=12 rest")
	fmt.Println(re.FindReaderIndex(r))
	rest, _ := io.ReadAll(r)
	fmt.Printf("%q\n", rest)
	fmt.Println(re.FindReaderSubmatchIndex(strings.NewReader("é a=b")), re.MatchReader(strings.NewReader("")))
	matched, err := regexp.MatchReader("^a", strings.NewReader("ba"))
	fmt.Println(matched, err)
	fmt.Println(regexp.QuoteMeta(`a.b*[c]{d}^$|\(é)`), regexp.QuoteMeta("plain"))

	var nilRegexp *regexp.Regexp
	defer func() { fmt.Println(recover()) }()
	nilRegexp.MatchString("a")
}
