package main

func main() {
	const x = 1
	x = 2
	let y = 3
}
