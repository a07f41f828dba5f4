package main

func f() int { return 1 }

func main() {
	f()
	1 + 2
	f
	"text"
	x := 1
	x
	x == 2
	-x
	len("abc")
	<-make(chan int)
	[]int{1}
	func() {}
	append([]int{}, 1)
	new(int)
	defer f
	go f
	defer recover()
	defer len("a")
	go func() {}
}
