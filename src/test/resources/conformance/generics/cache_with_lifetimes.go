package main

import (
	"container/list"
	"fmt"
	"sync"
	"time"
)

type entry[K comparable, V any] struct {
	key K
	val V
	exp time.Time
}

type LRU[K comparable, V any] struct {
	mu  sync.RWMutex
	cap int
	ll  *list.List
	m   map[K]*list.Element
	ttl time.Duration
}

func New[K comparable, V any](n int, ttl time.Duration) *LRU[K, V] {
	return &LRU[K, V]{cap: n, ll: list.New(), m: make(map[K]*list.Element), ttl: ttl}
}

func (c *LRU[K, V]) Get(k K) (v V, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, found := c.m[k]
	if !found {
		return v, false
	}
	en := e.Value.(*entry[K, V])
	if time.Now().After(en.exp) {
		c.ll.Remove(e)
		delete(c.m, k)
		return v, false
	}
	c.ll.MoveToFront(e)
	return en.val, true
}

func (c *LRU[K, V]) Put(k K, v V) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e, ok := c.m[k]; ok {
		e.Value.(*entry[K, V]).val = v
		c.ll.MoveToFront(e)
		return
	}
	c.m[k] = c.ll.PushFront(&entry[K, V]{k, v, time.Now().Add(c.ttl)})
	if c.ll.Len() > c.cap {
		last := c.ll.Back()
		delete(c.m, last.Value.(*entry[K, V]).key)
		c.ll.Remove(last)
	}
}

func main() {
	c := New[string, int](2, 20*time.Millisecond)
	c.Put("a", 1)
	c.Put("b", 2)
	c.Get("a")
	c.Put("c", 3)
	for _, k := range []string{"a", "b", "c"} {
		v, ok := c.Get(k)
		fmt.Println(k, v, ok)
	}
	time.Sleep(30 * time.Millisecond)
	_, ok := c.Get("a")
	fmt.Println(ok, len(c.m), c.ll.Len())
	fmt.Printf("%T\n", c)
}
