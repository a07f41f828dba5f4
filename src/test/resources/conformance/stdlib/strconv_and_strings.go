package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode"
)

func main() {
	for _, s := range []string{"", "12", "+7", "-0", "1_000", "0x1f", "abc", "99999999999999999999", " 1", "1e3", "-9223372036854775808", "9223372036854775808"} {
		n, err := strconv.Atoi(s)
		fmt.Println(n, err)
		m, err := strconv.ParseInt(s, 0, 16)
		fmt.Println(m, err)
		u, err := strconv.ParseUint(s, 16, 8)
		fmt.Println(u, err)
		f, err := strconv.ParseFloat(s, 64)
		fmt.Println(f, err)
		b, err := strconv.ParseBool(s)
		fmt.Println(b, err)
		var ne *strconv.NumError
		if errors.As(err, &ne) {
			fmt.Printf("%s %q %v %t\n", ne.Func, ne.Num, ne.Err, errors.Is(err, strconv.ErrSyntax))
		}
	}
	_, err := strconv.ParseInt("1", 1, 64)
	fmt.Println(err)
	_, err = strconv.ParseInt("1", 10, 65)
	fmt.Println(err)
	for _, s := range []string{"inf", "-Infinity", "nan", "1e400", "0x1p-2", "1__0", ".5", "5.", "1e", "0b1"} {
		f, err := strconv.ParseFloat(s, 32)
		fmt.Println(f, err)
	}
	for _, s := range []string{`"a\n"`, "`raw`", `'x'`, `'ab'`, `"\u00e9"`, `"unterminated`, `a`} {
		u, err := strconv.Unquote(s)
		fmt.Printf("%q %v\n", u, err)
	}
	fmt.Println(strconv.Quote("hi\t\"x\" \x00 é ☺ \u200b"), strconv.QuoteToASCII("é☺"), strconv.QuoteRune('☺'))
	fmt.Println(strconv.FormatFloat(3.0, 'f', -1, 64), strconv.FormatFloat(1e21, 'g', -1, 64), strconv.FormatFloat(123456789, 'e', 3, 32), strconv.FormatFloat(0.1, 'b', -1, 64))
	fmt.Println(strconv.FormatInt(-255, 16), strconv.FormatUint(255, 2), strconv.FormatInt(35, 36))
	fmt.Println(string(strconv.AppendInt([]byte("x="), 5, 10)), string(strconv.AppendQuote(nil, "q")))

	fmt.Printf("%q\n", strings.Fields("  foo bar\tbaz \n"))
	fmt.Printf("%q\n", strings.FieldsFunc("a1b2c3", unicode.IsDigit))
	fmt.Printf("%q %q %q\n", strings.Split("a,b,c", ","), strings.SplitN("a,b,c", ",", 2), strings.SplitAfter("a,b,c", ","))
	fmt.Printf("%q\n", strings.Split("abc", ""))
	fmt.Println(strings.EqualFold("Straße", "STRASSE"), strings.EqualFold("Go", "GO"), strings.EqualFold("K", "\u212a"))
	fmt.Println(strings.Map(func(r rune) rune {
		if r == 'a' {
			return -1
		}
		return unicode.ToUpper(r)
	}, "banana é"))
	r := strings.NewReplacer("<", "&lt;", ">", "&gt;", "a", "A", "aa", "X")
	fmt.Println(r.Replace("<aaa>"))
	fmt.Println(strings.NewReplacer("aaa", "3", "aa", "2", "a", "1").Replace("aaaaaa a aa"))
	fmt.Println(strings.NewReplacer("", "-").Replace("abc"))
	fmt.Println(strings.Title("hello wOrld"), strings.ToTitle("abc"), strings.TrimLeft("xxabc", "x"), strings.TrimFunc("12ab34", unicode.IsDigit))
	fmt.Println(strings.Index("chicken", "ken"), strings.IndexAny("golang", "gl"), strings.LastIndex("go gopher", "go"), strings.IndexByte("abc", 'c'), strings.IndexFunc("Hello, 世界", unicode.IsUpper))
	fmt.Println(strings.Count("cheese", "e"), strings.Count("five", ""), strings.Repeat("ab", 3), strings.Replace("oink oink oink", "k", "ky", 2), strings.ReplaceAll("oink oink", "oink", "moo"))
	before, after, ok := strings.Cut("k=v=w", "=")
	fmt.Println(before, after, ok)
	fmt.Println(strings.CutPrefix("prefix-x", "prefix-"))
	fmt.Println(strings.Compare("a", "b"), strings.ContainsAny("x", ""), strings.ContainsRune("abc", 'b'), strings.HasPrefix("abc", ""))
	var sb strings.Builder
	for i := range 3 {
		fmt.Fprintf(&sb, "%d...", i)
	}
	sb.WriteByte('!')
	sb.WriteRune('é')
	fmt.Println(sb.String(), sb.Len())
	fmt.Println(strings.ToValidUTF8("a\xffb", "?"), strings.ToLower("ÀÉ"), strings.ToUpper("ß"))
	defer func() { fmt.Println(recover()) }()
	strings.Repeat("x", -1)
}
