package main

import "time"

type worker struct {
	id   int
	jobs []func()
}

//go:noinline
func (w *worker) run(extra ...string) {
	for _, j := range w.jobs {
		j()
	}
}

//go:noinline
func spawn(w *worker) {
	go w.run("a", "b")
}

func main() {
	w := &worker{id: 1}
	w.jobs = append(w.jobs, func() {
		var p *worker
		p.id = 5
	})
	spawn(w)
	time.Sleep(time.Second)
}
