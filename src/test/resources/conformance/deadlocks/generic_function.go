package main

type queue[T any] struct{ ch chan T }

//go:noinline
func (q *queue[T]) take() T { return <-q.ch }

//go:noinline
func first[T any](q *queue[T]) T { return q.take() }

func main() {
	q := &queue[string]{make(chan string)}
	println(first(q))
}
