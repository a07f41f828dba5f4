package main

import "fmt"

func main() {
	actions := make(chan func(), 4)
	done := make(chan struct{})
	state := 0
	go func() {
		defer close(done)
		for f := range actions {
			f()
		}
	}()
	for i := 1; i <= 4; i++ {
		actions <- func() { state = state*10 + i }
	}
	close(actions)
	<-done
	fmt.Println(state)
}
