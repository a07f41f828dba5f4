package main

func f(n int, s string, v any) {
	switch n {
	case 1, 2:
	case 2:
	case 1 + 2, 3:
	}
	switch s {
	case "a":
	case "b", "a":
	}
	switch v.(type) {
	case int:
	case string, int:
	}
	switch n {
	default:
	case 1:
	default:
	}
	_ = map[string]int{"k": 1, "k": 2}
	_ = []int{0: 1, 0: 2}
	_ = struct{ a, b int }{a: 1, a: 2}
}

func main() {}
