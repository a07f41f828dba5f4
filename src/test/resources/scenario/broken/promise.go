package main

func main() {
	user := await fetch("/api/users/1")
	println(user)
}
