// A trace of more than a hundred calls leaves out those in the middle; values of named types say
// their type.
package main

type text string

type number complex64

func deep(n int) {
	if n == 0 {
		defer func() { panic(number(complex(1, -2))) }()
		panic(text("two\nlines"))
	}
	deep(n - 1)
}

func main() {
	deep(200)
}
