package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Print("a", "b", 1, 2, "c", 3.5, nil, 'x', "\n")
	fmt.Println("a", "b", 1, 2, "c", 3.5, nil, true)
	fmt.Print(1, 2, "\n")
	fmt.Print("x", 1, "y", "\n")
	fmt.Println()
	s := fmt.Sprint("s", 1, 2, "t") + fmt.Sprintln("end", 1) + fmt.Sprintf("%d", 5)
	fmt.Printf("%q\n", s)
	n, err := fmt.Println("count")
	fmt.Println(n, err)
	fmt.Fprintln(os.Stdout, "to", "stdout")
	fmt.Fprintf(os.Stdout, "%s-%d\n", "f", 1)
	fmt.Fprint(os.Stdout, "plain", "\n")
	fmt.Fprintln(os.Stderr, "to stderr")
	fmt.Print()
	fmt.Print(int8(1), []int{1}, []int{2}, "\n")
}
