package main

import (
	"errors"
	"fmt"
	"strconv"
)

func main() {
	fmt.Println(strconv.Itoa(-45), strconv.FormatInt(255, 2), strconv.FormatInt(-255, 16), strconv.FormatUint(35, 36))
	for _, s := range []string{"42", "-7", "+3", "", "4x", "99999999999999999999", " 1", "0x10"} {
		n, err := strconv.Atoi(s)
		fmt.Println(n, err)
	}
	fmt.Println(strconv.ParseInt("ff", 16, 64))
	fmt.Println(strconv.ParseInt("0b101", 0, 64))
	fmt.Println(strconv.ParseInt("0o17", 0, 8))
	fmt.Println(strconv.ParseInt("300", 10, 8))
	fmt.Println(strconv.ParseInt("-129", 10, 8))
	fmt.Println(strconv.ParseUint("-1", 10, 64))
	fmt.Println(strconv.ParseInt("12", 1, 64))
	fmt.Println(strconv.ParseInt("1_000", 0, 64))
	for _, s := range []string{"3.25", "1e10", "-.5", "inf", "NaN", "1e400", "abc", "0x1p4"} {
		f, err := strconv.ParseFloat(s, 64)
		fmt.Println(f, err)
	}
	for _, s := range []string{"true", "F", "1", "yes"} {
		b, err := strconv.ParseBool(s)
		fmt.Println(b, err)
	}
	fmt.Println(strconv.Quote("a\t\"é\x00世"), strconv.QuoteToASCII("é世"), strconv.QuoteRune('☺'))
	fmt.Println(strconv.Unquote(`"a\nb"`))
	fmt.Println(strconv.Unquote("`raw`"))
	fmt.Println(strconv.Unquote("noquotes"))
	fmt.Println(strconv.FormatFloat(3.14159, 'f', 2, 64), strconv.FormatFloat(1e21, 'g', -1, 64), strconv.FormatFloat(0.1, 'e', 3, 32), strconv.FormatFloat(2, 'f', -1, 64))
	fmt.Println(string(strconv.AppendInt([]byte("n="), 5, 10)), strconv.FormatBool(true))
	_, err := strconv.Atoi("bad")
	var ne *strconv.NumError
	fmt.Println(errors.As(err, &ne), ne.Func, ne.Num, ne.Err == strconv.ErrSyntax, errors.Is(err, strconv.ErrSyntax))
}
