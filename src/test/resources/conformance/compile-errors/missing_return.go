package main

func a(n int) int {
	if n > 0 {
		return 1
	}
}

func b(n int) (r int) {
	for n < 3 {
		n++
	}
}

func c(n int) string {
	switch n {
	case 1:
		return "one"
	}
}

func endless() int {
	for {
	}
}

func complete(n int) int {
	switch {
	case n > 1:
		return 1
	default:
		panic("x")
	}
}

func broken() int {
	for {
		break
	}
}

func main() { _, _, _, _, _, _ = a(1), b(1), c(1), endless(), complete(1), broken() }
