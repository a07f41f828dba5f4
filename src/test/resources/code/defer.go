package main

type lock struct{ held bool }

func (l *lock) acquire()       { l.held = true }
func (l *lock) release()       { l.held = false }
func (l lock) check(n int) int { return n }

func guarded(l *lock, n int) (result int, err error) {
	l.acquire()
	defer l.release()
	defer func() {
		if r := recover(); r != nil {
			result = -1
		}
	}()
	if n > 3 {
		panic("too big")
	}
	return 10 / n, nil
}

func plain(n int) int {
	defer println("done", n)
	for i := range n {
		defer func(k int) { println(k) }(i)
	}
	return n * 2
}

func spawn(ch chan int, f func(int)) {
	go f(1)
	go func() { ch <- 1 }()
	go close(ch)
	l := lock{}
	go l.check(2)
	go l.acquire()
}

func main() {
	l := &lock{}
	r, _ := guarded(l, 2)
	println(r, plain(2))
	spawn(make(chan int, 1), func(int) {})
}
