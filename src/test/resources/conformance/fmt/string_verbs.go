package main

import "fmt"

func main() {
	s := "héllo\t\"q\" \x00世"
	fmt.Printf("%s|%q|%+q|%#q|%x|%X|% x|%#x|% #X\n", s, s, s, "raw`?", "hi", "hi", "hi", "hi", "hi")
	fmt.Printf("%#q|%10s|%-10s|%.3s|%10.2s|%q|%5q|\n", "plain", "right", "left", "truncate", "世界人", []string{"a", "b c"}, "x")
	fmt.Printf("%s %v %d\n", []string{"a", "b"}, []string{"a", "b"}, "str")
	fmt.Printf("%c%c%c|%5c|%-3c|%q|%q|%U|%#U\n", 'G', 'o', 0x4E16, 'x', 'y', 'z', '\n', '⌘', '⌘')
	fmt.Printf("%s|%x|%X|% x|%q|%v\n", []byte("bytes"), []byte("bytes"), []byte{1, 171}, []byte{1, 171}, []byte("by\n"), []byte("ab"))
	fmt.Printf("%05s|%-05d|%x\n", "ab", 12, "")
	fmt.Printf("%t|%v|%5t|%q\n", true, false, true, 'é')
}
