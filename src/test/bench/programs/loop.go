// 100,000,000 iterations of three instructions each.
package main

import "fmt"

func main() {
	sum := 0
	for i := 0; i < 100_000_000; i++ {
		sum += i
	}
	fmt.Println(sum)
}
