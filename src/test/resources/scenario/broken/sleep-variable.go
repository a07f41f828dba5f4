package main

import "time"

func main() {
	seconds := 2
	time.Sleep(seconds * time.Second)
}
