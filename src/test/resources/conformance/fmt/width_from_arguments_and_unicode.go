package main

import "fmt"

func main() {
	for _, w := range []int{3, 6, -6} {
		fmt.Printf("[%*d][%*s]\n", w, 42, w, "é世")
	}
	fmt.Printf("[%6.2f][%-9.3e][%+06d][%x][% x][%#o]\n", 3.14159, 1234.5678, 42, "héy", "héy", 8)
	fmt.Printf("[%8q][%-8q][%08b][%3c][%-3c]\n", "hi", 'x', 5, 'é', '世')
	fmt.Printf("%s|%v|%d\n", []string{"a", "b"}, [2]bool{true, false}, map[string]int{"z": 1, "a": 2})
	fmt.Printf("%v %v %v\n", [3]byte{1, 2, 3}, []byte("hi"), [2][]byte{[]byte("a"), nil})
	fmt.Printf("%s %q %x\n", [3]byte{65, 66, 67}, []byte("q"), [2]byte{1, 255})
	fmt.Printf("%t %v %s\n", []bool{true, false}, struct{ b bool }{true}, []error{fmt.Errorf("e1"), nil})
	fmt.Printf("%5t|%-7t|%q\n", true, false, []rune("ab"))
	fmt.Printf("%v %d %c\n", []rune("ab"), []rune("ab"), []rune("ab"))
}
