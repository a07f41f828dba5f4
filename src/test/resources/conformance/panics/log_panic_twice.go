package main

import (
	"log"
	"time"
)

func main() {
	log.SetFlags(log.Lshortfile | log.Lmsgprefix)
	log.SetPrefix("srv: ")
	go func() {
		defer func() {
			if r := recover(); r != nil {
				log.Printf("%T %v", r, r)
				log.Panicln("second", r)
			}
		}()
		log.Panicf("first %d", 1)
	}()
	time.Sleep(time.Second)
}
