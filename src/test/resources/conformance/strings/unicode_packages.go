package main

import (
	"fmt"
	"unicode"
	"unicode/utf8"
)

func main() {
	for _, r := range []rune{'a', 'Z', '5', ' ', 'é', '世', '!', '\n', 'ß', '½'} {
		fmt.Println(string(r) != "", unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsSpace(r), unicode.IsUpper(r),
			unicode.IsLower(r), unicode.IsPunct(r), unicode.IsNumber(r), unicode.IsControl(r), unicode.IsPrint(r),
			string(unicode.ToUpper(r)) == string(r))
	}
	s := "aé世\xff😀"
	fmt.Println(utf8.RuneCountInString(s), utf8.ValidString(s), utf8.RuneLen('é'), utf8.RuneLen('😀'), utf8.RuneLen(-1))
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		fmt.Print(r, "/", n, " ")
		i += n
	}
	fmt.Println()
	r, n := utf8.DecodeLastRuneInString(s)
	fmt.Println(r, n, utf8.RuneError, utf8.UTFMax)
	buf := make([]byte, 4)
	n = utf8.EncodeRune(buf, '世')
	fmt.Println(buf[:n], utf8.AppendRune(nil, 'é'), utf8.Valid([]byte{0xc3}), utf8.FullRune([]byte{0xc3}), utf8.RuneStart(0x80))
	fmt.Println(unicode.Is(unicode.Han, '世'), unicode.In('x', unicode.Latin, unicode.Han), unicode.MaxRune)
}
