package main

import "fmt"

func kind(n int) string {
	switch {
	case n < 0:
		return "negative"
	case n == 0:
		return "zero"
	case n < 10, n == 100:
		return "nice"
	default:
		return "big"
	}
}

func calls(name string) string {
	fmt.Print("<", name, ">")
	return name
}

func main() {
	for _, n := range []int{-1, 0, 5, 50, 100} {
		fmt.Print(kind(n), " ")
	}
	fmt.Println()
	switch x := len("four"); x {
	case 1, 2, 3:
		fmt.Println("few")
	case 4:
		fmt.Println("four")
		fallthrough
	case 5:
		fmt.Println("five too")
	case 6:
		fmt.Println("not six")
	}
	switch calls("b") {
	case calls("a"), calls("b"), calls("c"):
		fmt.Println(" found")
	case calls("d"):
		fmt.Println(" wrong")
	}
	switch {
	default:
		fmt.Println("default first")
	case true:
		fmt.Println("true wins")
	}
	switch 1 {
	}
	for i := 0; i < 3; i++ {
		switch i {
		case 1:
			break
		default:
			fmt.Print("i", i, " ")
		}
	}
	fmt.Println()
}
