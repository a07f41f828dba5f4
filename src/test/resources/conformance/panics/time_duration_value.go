package main

import "time"

func main() {
	panic(1500 * time.Millisecond)
}
