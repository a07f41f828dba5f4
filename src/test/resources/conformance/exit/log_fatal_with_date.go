package main

import "log"

func main() {
	log.Println("with a date")
	log.Fatalf("code %d", 7)
}
