package main

import "fmt"

func down(n int, log *[]int) (sum int) {
	defer func() {
		if n%2500 == 0 {
			*log = append(*log, n)
		}
		sum += n
	}()
	if n == 0 {
		return 0
	}
	return down(n-1, log)
}

func recoverDeep(n int) (s string) {
	if n == 0 {
		panic("bottom")
	}
	if n == 5000 {
		defer func() { s = fmt.Sprint("recovered at 5000: ", recover()) }()
	}
	return recoverDeep(n - 1)
}

func main() {
	var log []int
	fmt.Println(down(10000, &log), log)
	fmt.Println(recoverDeep(10000))
}
