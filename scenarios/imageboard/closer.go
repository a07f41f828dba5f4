package main

import (
	"fmt"
	"sync"
	"time"
)

func query(board int) ([]string, error) {
	time.Sleep(time.Duration(50*board) * time.Millisecond)
	if board == 3 {
		return nil, fmt.Errorf("no such board")
	}
	return []string{fmt.Sprint("thread ", board)}, nil
}

func loadBoard(id int, out chan<- []string, wg *sync.WaitGroup) {
	defer wg.Done()
	if threads, err := query(id); err == nil {
		out <- threads
	}
}

func closer(out chan []string, wg *sync.WaitGroup) {
	wg.Wait()
	close(out)
}

func loadAllBoards(boards []int) (all []string) {
	var wg sync.WaitGroup
	out := make(chan []string, len(boards))
	for _, id := range boards {
		wg.Add(1)
		go loadBoard(id, out, &wg)
	}
	go closer(out, &wg)

	for threads := range out { // until closed
		all = append(all, threads...)
	}
	return all
}

func main() {
	fmt.Println(loadAllBoards([]int{1, 2, 3, 4}))
}
