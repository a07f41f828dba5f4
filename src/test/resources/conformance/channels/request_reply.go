package main

import "fmt"

type request struct {
	key   string
	value *int
	reply chan int
}

func server(reqs <-chan request) {
	store := map[string]int{}
	for r := range reqs {
		if r.value != nil {
			store[r.key] = *r.value
		}
		r.reply <- store[r.key]
	}
}

func main() {
	reqs := make(chan request)
	go server(reqs)
	ask := func(key string, value *int) int {
		reply := make(chan int)
		reqs <- request{key, value, reply}
		return <-reply
	}
	v := 42
	fmt.Println(ask("a", nil))
	fmt.Println(ask("a", &v))
	v = 7
	fmt.Println(ask("b", &v), ask("a", nil), ask("b", nil))
}
