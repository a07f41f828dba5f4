package main

import (
	"fmt"
	"sync"
)

type node struct {
	id          int
	in          chan int
	next        chan<- int
	elected     *int
	participant bool
}

func (n *node) run(wg *sync.WaitGroup) {
	defer wg.Done()
	for msg := range n.in {
		switch {
		case msg < 0:
			if -msg == n.id {
				close(n.next)
				return
			}
			n.next <- msg
			return
		case msg == n.id:
			*n.elected = n.id
			n.next <- -n.id
		case msg > n.id:
			n.next <- msg
		case !n.participant:
			n.next <- n.id
		}
		n.participant = true
	}
}

func main() {
	ids := []int{3, 17, 8, 5, 11}
	chans := make([]chan int, len(ids))
	for i := range chans {
		chans[i] = make(chan int, 16)
	}
	elected := 0
	var wg sync.WaitGroup
	for i, id := range ids {
		wg.Add(1)
		n := &node{id: id, in: chans[i], next: chans[(i+1)%len(ids)], elected: &elected}
		go n.run(&wg)
	}
	chans[1] <- ids[0]
	wg.Wait()
	fmt.Println("leader", elected)
}
