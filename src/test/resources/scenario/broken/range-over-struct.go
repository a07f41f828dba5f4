package main

func main() {
	for _, x := range struct{}{} {
		println(x)
	}
}
