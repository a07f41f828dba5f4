package main

func main() {
	println(os, arch, tag)
}
