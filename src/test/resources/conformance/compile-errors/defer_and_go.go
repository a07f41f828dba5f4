package main

func f() int { return 1 }

func main() {
	defer f
	go (f())
	defer (func() {})()
	go func() {}
	defer int(5)
	go append([]int{}, 1)
}
