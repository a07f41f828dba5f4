package main

func main() {
	for i := range 3 {
	}
	for i, v := range []int{1} {
	}
	var s string
	for s = range []int{1} {
	}
	for i, j, k := range []int{1} {
	}
}
