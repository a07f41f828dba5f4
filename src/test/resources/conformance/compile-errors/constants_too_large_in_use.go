package main

import "fmt"

const huge = 1e20000

func main() {
	fmt.Println(huge)
	var x [huge]int
	_ = x[-huge]
	_ = 'a' * huge
	_ = "s" + 2e9999
	var i int = 12345678.5e-3000
	_ = float32(1e39)
	_ = huge % 3
	_ = complex(huge, 1)
	_ = 0x1p-40000 == 1
	_ = 1 / 0x1p-2147483648
	switch 1 {
	case huge:
	}
}
