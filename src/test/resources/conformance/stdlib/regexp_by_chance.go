// Regular expressions by chance, some of them wrong, on texts by chance.
package main

import (
	"fmt"
	"regexp"
	"strings"
)

var state uint64

// pick returns a number below n.
func pick(n int) int {
	state = state*6364136223846793005 + 1442695040888963407
	return int(state>>33) % n
}

func one(choices ...string) string { return choices[pick(len(choices))] }

func atom(depth int) string {
	switch pick(16) {
	case 0, 1, 2, 3, 4:
		return one("a", "b", "c", "ab", "abc", "x", "é", "k", "S", "ß")
	case 5:
		return one(".", `\d`, `\w`, `\s`, `\D`, `\W`, `\S`, `\pL`, `\p{Greek}`, `\PL`, `\p{Lu}`)
	case 6:
		return one("^", "$", `\b`, `\B`, `\A`, `\z`, "(?m:^)", "(?m:$)")
	case 7:
		return one("[ab]", "[^a]", "[a-c]", "[^\\n]", "[[:alpha:]]", "[[:^digit:]x]", `[\w-]`, "[é-ü]", "[k]", "[Kk]", "[^k]", "[]a]", "[a-]", `[\d\pL]`)
	case 8:
		return one("", "|", "()", "(|a)", "(a|)", "(?:)", `\Qa.b\E`, `\x61`, `\x{e9}`, `\142`, `\.`, "{", "a{,2}")
	}
	if depth == 0 {
		return one("a", "b", ".")
	}
	switch pick(9) {
	case 0, 1, 2, 3:
		return "(" + expr(depth-1) + ")"
	case 4, 5:
		return "(?:" + expr(depth-1) + ")"
	case 6:
		return one("(?i:", "(?s:", "(?U:", "(?m:", "(?is-m:", "(?-i:") + expr(depth-1) + ")"
	case 7:
		return one("(?P<n>", "(?<x>", "(?P<n1>") + expr(depth-1) + ")"
	}
	return one("(?i)", "(?U)", "(?m)", "(?s)", "(?i-s)") + expr(depth-1)
}

func expr(depth int) string {
	var b strings.Builder
	for alternatives := 1 + pick(3)*pick(2); alternatives > 0; alternatives-- {
		for parts := pick(4); parts > 0; parts-- {
			b.WriteString(atom(depth))
			if pick(3) == 0 {
				b.WriteString(one("*", "+", "?", "*?", "+?", "??", "{2}", "{0,2}", "{1,}", "{2,3}?", "{0}", "{1}"))
			}
		}
		if alternatives > 1 {
			b.WriteString("|")
		}
	}
	return b.String()
}

func text() string {
	var b strings.Builder
	for n := pick(14); n > 0; n-- {
		b.WriteString(one("a", "a", "b", "b", "c", "ab", "abc", "x", "é", "k", "K", "s", "ſ", "\u212a", "ß", "\n", " ", "1", "-", ".", "α", "\xff", "\xe2\x84", "\xed\xa0\x80"))
	}
	return b.String()
}

// damaged changes a byte here and there.
func damaged(s string) string {
	b := []byte(s)
	for n := 1 + pick(2); n > 0; n-- {
		i := pick(len(b) + 1)
		switch {
		case i < len(b) && pick(2) == 0:
			b = append(b[:i], b[i+1:]...)
		default:
			b = append(b[:i], append([]byte(one("(", ")", "[", "]", "*", "?", "{", "}", `\`, "|", "<", "P", ":", "-", "^", "1", "9", "0", ",", "\xff", "x", "p", "[:", ":]", "i", "Q")), b[i:]...)...)
		}
	}
	return string(b)
}

func show(kind, e string, re *regexp.Regexp, err error) {
	if err != nil {
		fmt.Printf("%s %q: %v\n", kind, e, err)
		return
	}
	prefix, complete := re.LiteralPrefix()
	fmt.Printf("%s %q: %d %q %q %v\n", kind, e, re.NumSubexp(), re.SubexpNames(), prefix, complete)
	for range 3 {
		t := text()
		fmt.Printf("  %q: %v %v %v\n", t, re.MatchString(t), re.FindStringSubmatchIndex(t), re.FindAllStringSubmatchIndex(t, -1))
		fmt.Printf("    %q %q\n", re.ReplaceAllString(t, "<$0|${1}|$n>"), re.Split(t, -1))
		r := strings.NewReader(t)
		fmt.Printf("    %v\n", re.FindReaderSubmatchIndex(r))
		copy := *re
		copy.Longest()
		fmt.Printf("    %v\n", copy.FindAllStringSubmatchIndex(t, 4))
	}
}

func main() {
	const seeds = 250
	for range seeds {
		e := expr(2)
		if pick(5) == 0 {
			e = damaged(e)
		}
		re, err := regexp.Compile(e)
		show("perl", e, re, err)
		if pick(3) == 0 {
			re, err = regexp.CompilePOSIX(e)
			show("posix", e, re, err)
		}
	}
}
