package main

func main() {
	n := 1
	s := ""
	if n {
	}
	for s {
	}
	if n = 2; n > 1 {
	}
	if n == 1 && s {
	}
	switch {
	case n:
	}
	switch s {
	case 1:
	}
	for i := range n {
		_ = i
	}
	for i, j := range n {
		_, _ = i, j
	}
	for range 1.5 {
	}
	for i := range true {
		_ = i
	}
}
