package main

import (
	"fmt"
	"os"
	"time"
)

func main() {
	p, _ := os.FindProcess(os.Getpid())
	fmt.Println("kill")
	p.Kill()
	time.Sleep(time.Second)
}
