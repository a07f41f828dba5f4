package main

import "time"

func main() {
	time.Sleep(0.5 * time.Second)
	time.Sleep(2.5)
}
