// debug.SetMaxStack makes stacks overflow sooner, and the message says the limit.
// Only the first line of stderr is the same on every run.
package main

import (
	"fmt"
	"runtime/debug"
)

func deeper(n int) int { return deeper(n+1) + 1 }

func main() {
	fmt.Println(debug.SetMaxStack(1 << 20))
	fmt.Println(debug.SetMaxStack(1 << 16))
	fmt.Println(deeper(0))
}
