package main

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

var texts = []string{"", "a", "abc", "aaa", "héllo, wörld", "日本語テキスト", "\xff\xfeabc", "  padded\t\n", "a,b,,c", "Mixed CASE text", "ǅ titlecase ß", "x=1;y=2", "tab\tand\nnewline", "😀 emoji 😀"}
var seps = []string{"", "a", ",", "ab", " ", "語", "😀", "zz", "\xff"}

func main() {
	for _, s := range texts {
		fmt.Printf("%q %q %q %q %q\n", strings.ToUpper(s), strings.ToLower(s), strings.ToTitle(s), strings.Title(s), strings.TrimSpace(s))
		fmt.Printf("%q %v %v %v\n", strings.Fields(s), utf8.RuneCountInString(s), utf8.ValidString(s), []rune(s))
		fmt.Println(strings.ToValidUTF8(s, "?"), strconv.Quote(s), strconv.QuoteToASCII(s), strconv.QuoteToGraphic(s), strconv.CanBackquote(s))
		fmt.Printf("%q\n", strings.Map(func(r rune) rune {
			if unicode.IsUpper(r) {
				return -1
			}
			return unicode.ToUpper(r)
		}, s))
		fmt.Printf("%q %q\n", strings.FieldsFunc(s, unicode.IsPunct), bytes.Fields([]byte(s)))
		for _, p := range seps {
			fmt.Printf("%d %d %d %v %v %v %q %q %q ", strings.Index(s, p), strings.LastIndex(s, p), strings.Count(s, p), strings.Contains(s, p), strings.HasPrefix(s, p), strings.HasSuffix(s, p), strings.Split(s, p), strings.SplitN(s, p, 2), strings.SplitAfter(s, p))
			fmt.Printf("%q %q %q %q %q ", strings.Trim(s, p), strings.TrimLeft(s, p), strings.TrimRight(s, p), strings.TrimPrefix(s, p), strings.TrimSuffix(s, p))
			fmt.Printf("%q %q %d %d %v ", strings.Replace(s, p, "<>", 2), strings.ReplaceAll(s, p, "-"), strings.IndexAny(s, p), strings.LastIndexAny(s, p), strings.EqualFold(s, p))
			b, a, ok := strings.Cut(s, p)
			fmt.Printf("%q %q %v %d\n", b, a, ok, strings.Compare(s, p))
			fmt.Printf("%q %d %d %q\n", bytes.Split([]byte(s), []byte(p)), bytes.Index([]byte(s), []byte(p)), bytes.Count([]byte(s), []byte(p)), bytes.ReplaceAll([]byte(s), []byte(p), []byte("-")))
		}
		for _, r := range s {
			fmt.Print(strconv.QuoteRune(r), unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsSpace(r), unicode.IsPunct(r), unicode.IsSymbol(r), unicode.IsPrint(r), unicode.IsGraphic(r), unicode.IsControl(r), unicode.IsTitle(r), utf8.RuneLen(r), unicode.Is(unicode.Han, r), unicode.In(r, unicode.Latin, unicode.Lu), string(unicode.SimpleFold(r)), " ")
		}
		fmt.Println()
	}
	fmt.Println(strings.Join([]string{"a", "b", "c"}, "-"), strings.Repeat("ab", 3), strings.Repeat("", 5) == "")
	r := strings.NewReplacer("<", "&lt;", ">", "&gt;", "a", "1", "aa", "2", "", "")
	fmt.Println(r.Replace("<aaa> <b>"))
	fmt.Println(strings.NewReplacer("a", "1", "b", "2").Replace("abcab"), strings.NewReplacer("", "x").Replace("abc"), strings.NewReplacer("hello", "bye", "hell", "heck").Replace("hello hell"))
	for _, q := range []string{`"a\tb"`, "`raw`", `'x'`, `"\u00e9\x41\101"`, `"bad`, `'xy'`, `"\z"`, `"a"b"`, `''`, `"\'"`, `'\''`, `"\U0001F600"`, `"\ud800"`, "`a`b`"} {
		s, err := strconv.Unquote(q)
		fmt.Printf("%q %v\n", s, err)
	}
	for _, n := range []string{"0", "12", "-7", "+5", "0x1F", "0b101", "0o17", "017", "1_000", "99999999999999999999", "-9223372036854775808", "9223372036854775808", "abc", "", "1e3", "_1", "1__0", "0x", "128", "-129", "256", "z"} {
		i, err := strconv.Atoi(n)
		fmt.Println(i, err)
		j, err := strconv.ParseInt(n, 0, 8)
		fmt.Println(j, err)
		u, err := strconv.ParseUint(n, 0, 64)
		fmt.Println(u, err)
		k, err := strconv.ParseInt(n, 36, 64)
		fmt.Println(k, err)
		f, err := strconv.ParseFloat(n, 64)
		fmt.Println(f, err)
		b, err := strconv.ParseBool(n)
		fmt.Println(b, err)
	}
	for _, n := range []string{"1.5", "-0", "inf", "-Infinity", "nan", "+nan", "1e400", "1e-400", "0x1p-2", "0x1.8p1", "1.", ".5", ".", "1e", "1e+", "3.14159265358979323846", "1_0.5", "0x_1p0", "1e5_0", "infx", " 1"} {
		f, err := strconv.ParseFloat(n, 64)
		g, err2 := strconv.ParseFloat(n, 32)
		fmt.Println(f, err, g, err2)
	}
	for _, base := range []int{2, 8, 10, 16, 36} {
		fmt.Println(strconv.FormatInt(-12345, base), strconv.FormatUint(1<<63, base))
	}
	for _, f := range []float64{0, 1, -1.5, 1e21, 1e20, 1e-7, 123456789, 0.1, 1.0 / 3, 5e-324, 1.7976931348623157e308} {
		for _, v := range "eEfgGbxX" {
			fmt.Print(strconv.FormatFloat(f, byte(v), -1, 64), " ", strconv.FormatFloat(f, byte(v), 3, 64), " ", strconv.FormatFloat(f, byte(v), -1, 32), " ")
		}
		fmt.Println()
	}
	var sb strings.Builder
	for i := 0; i < 3; i++ {
		fmt.Fprintf(&sb, "%d;", i)
	}
	sb.WriteByte('!')
	sb.WriteRune('é')
	fmt.Println(sb.String(), sb.Len())
}
