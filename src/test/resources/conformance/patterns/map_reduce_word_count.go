package main

import (
	"fmt"
	"sort"
	"strings"
	"sync"
)

var texts = []string{
	"the fox and the hound",
	"the quick brown fox",
	"a hound and a fox and a hen",
}

func mapper(text string, out chan<- map[string]int, wg *sync.WaitGroup) {
	defer wg.Done()
	m := make(map[string]int)
	for _, w := range strings.Fields(text) {
		m[strings.ToLower(w)]++
	}
	out <- m
}

func reducer(in <-chan map[string]int, final chan<- map[string]int) {
	total := map[string]int{}
	for m := range in {
		for k, v := range m {
			total[k] += v
		}
	}
	final <- total
}

func main() {
	mid := make(chan map[string]int)
	final := make(chan map[string]int)
	var wg sync.WaitGroup
	for _, t := range texts {
		wg.Add(1)
		go mapper(t, mid, &wg)
	}
	go reducer(mid, final)
	wg.Wait()
	close(mid)
	total := <-final
	type kv struct {
		k string
		v int
	}
	var list []kv
	for k, v := range total {
		list = append(list, kv{k, v})
	}
	sort.Slice(list, func(i, j int) bool {
		if list[i].v != list[j].v {
			return list[i].v > list[j].v
		}
		return list[i].k < list[j].k
	})
	for _, e := range list {
		fmt.Printf("%-6s %s\n", e.k, strings.Repeat("*", e.v))
	}
}
