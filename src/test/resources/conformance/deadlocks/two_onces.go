package main

import (
	"fmt"
	"sync"
)

var a, b sync.Once

func fa() { fmt.Println("fa"); b.Do(fb) }
func fb() { fmt.Println("fb"); a.Do(fa) }
func main() { a.Do(fa) }
