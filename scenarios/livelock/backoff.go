package main

import (
	"fmt"
	"sync"
	"time"
)

func walker(name string, mine, other *sync.Mutex, pause int) {
	for try := 1; try <= 4; try++ {
		mine.Lock()
		time.Sleep(20 * time.Millisecond) // step forward
		if other.TryLock() {
			fmt.Println(name, "passes at try", try)
			other.Unlock()
			mine.Unlock()
			return
		}
		time.Sleep(20 * time.Millisecond) // after you!
		mine.Unlock()                     // step back
		time.Sleep(time.Duration(pause) * time.Millisecond)
	}
	fmt.Println(name, "gives up")
}

func main() {
	var left, right sync.Mutex
	go walker("Ann", &left, &right, 20)
	go walker("Bob", &right, &left, 70)
	time.Sleep(500 * time.Millisecond)
}
