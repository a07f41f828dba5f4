package main

import "fmt"

func main() {
	s := "héllo, 世界"
	fmt.Println(len(s), s[1], s[0:1], s[7:], s[:5])
	fmt.Println(s+"!", s == "héllo, 世界", s < "i", "a" < "B", "abc" < "abd", "ab" < "abc")
	for i, r := range s {
		fmt.Print(i, ":", string(r), " ")
	}
	fmt.Println()
	rs := []rune(s)
	bs := []byte(s)
	fmt.Println(len(rs), len(bs), string(rs[7:]), string(bs[:1]))
	rs[0] = 'J'
	bs[0] = 'X'
	fmt.Println(string(rs), string(bs), s)
	fmt.Println(string(rune(65)), string(rune(0x4e16)), string(rune(-1)) == "\ufffd")
	raw := `back\slash
	"quoted" ` + "`tick`"
	fmt.Println(raw, len(raw))
	fmt.Println("\a\b"[0], "\x41\101\u0041\U00000041", '\'', "\"")
	fmt.Println(string([]byte{0xff, 'a'}) == "\xffa", []byte("é"), []rune("\xffa"))
	var empty string
	fmt.Println(empty == "", len(empty))
	switch s[:1] {
	case "h":
		fmt.Println("starts with h")
	}
}
