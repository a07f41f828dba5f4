package main

import "fmt"

func f(n int) (out []string) {
	switch n {
	case 0:
		out = append(out, "zero")
		fallthrough
	case 1:
		out = append(out, "one")
		if n == 1 {
			break
		}
		fallthrough
	default:
		out = append(out, "default")
		fallthrough
	case 2:
		out = append(out, "two")
	case 3:
	}
	return
}

func main() {
	for i := range 5 {
		fmt.Println(i, f(i))
	}
	for i := 0; ; i++ {
		switch {
		case i < 2:
			continue
		case i == 3:
			goto done
		}
		fmt.Println("loop", i)
	}
done:
	switch x := any(3).(type) {
	case string:
		fmt.Println(x + "!")
	case int:
		if x > 2 {
			break
		}
		fmt.Println("never")
	}
	fmt.Println("end")
}
