// Package unique makes equal values one.
package unique

import "sync"

var (
	mu   sync.Mutex
	seen = map[any]any{}
)

// A Handle stands for a value; handles of equal values are equal.
type Handle[T comparable] struct {
	value *T
}

func Make[T comparable](value T) Handle[T] {
	mu.Lock()
	defer mu.Unlock()
	if p, ok := seen[value]; ok {
		return Handle[T]{p.(*T)}
	}
	p := new(T)
	*p = value
	seen[value] = p
	return Handle[T]{p}
}

func (h Handle[T]) Value() T { return *h.value }
