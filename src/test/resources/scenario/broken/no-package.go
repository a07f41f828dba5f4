func main() {
	println(1)
}
