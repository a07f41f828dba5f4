package main

import (
	"fmt"
	"sync"
)

type fork struct {
	sync.Mutex
	id int
}

type philosopher struct {
	name          string
	first, second *fork
	meals         int
}

func (p *philosopher) dine(rounds int, table *sync.WaitGroup) {
	defer table.Done()
	for range rounds {
		p.first.Lock()
		p.second.Lock()
		p.meals++
		p.second.Unlock()
		p.first.Unlock()
	}
}

func main() {
	names := []string{"Plato", "Kant", "Hume", "Locke", "Mill"}
	forks := make([]*fork, len(names))
	for i := range forks {
		forks[i] = &fork{id: i}
	}
	ps := make([]*philosopher, len(names))
	var table sync.WaitGroup
	for i, n := range names {
		a, b := forks[i], forks[(i+1)%len(forks)]
		if a.id > b.id {
			a, b = b, a
		}
		ps[i] = &philosopher{name: n, first: a, second: b}
		table.Add(1)
		go ps[i].dine(20, &table)
	}
	table.Wait()
	for _, p := range ps {
		fmt.Println(p.name, p.meals)
	}
}
