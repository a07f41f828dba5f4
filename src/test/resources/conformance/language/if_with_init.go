package main

import "fmt"

func size(s string) (int, bool) {
	if s == "" {
		return 0, false
	}
	return len(s), true
}

func main() {
	for _, w := range []string{"", "a", "elephant"} {
		if n, ok := size(w); !ok {
			fmt.Println("empty", n)
		} else if half := n / 2; half > 2 {
			fmt.Println("long", n, half)
		} else {
			fmt.Println("short", n, half, ok)
		}
	}
}
