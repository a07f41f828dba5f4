package main

func letters(s string) (n int) {
	for i, r := range s {
		if r > 127 {
			n += i
		}
	}
	return n
}

func keys(m map[string]int) (n int) {
	for k, v := range m {
		n += len(k) * v
		delete(m, k)
	}
	return
}

func count(a *[4]int, b [3]bool) (n int) {
	for i := range a {
		n += i
	}
	for _, v := range b {
		if v {
			n++
		}
	}
	for i := range 10 {
		n += i
	}
	return n
}

func seq(n int) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func find(n int) (int, bool) {
outer:
	for i := range seq(n) {
		defer println(i)
		for j := range seq(i) {
			if i*j > 20 {
				return i, true
			}
			if j > 5 {
				continue outer
			}
			if i > 100 {
				break outer
			}
		}
	}
	return 0, false
}

func main() {
	println(letters("añb"), keys(map[string]int{"k": 1}), count(&[4]int{}, [3]bool{}))
	println(find(10))
}
