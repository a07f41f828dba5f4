// 1 line of output: what starting costs.
package main

func main() {
	println("hello")
}
