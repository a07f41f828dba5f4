package main

import (
	"container/list"
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

type LRU[K comparable, V any] struct {
	mu    sync.Mutex
	cap   int
	ll    *list.List
	items map[K]*list.Element
	onEv  func(K, V)
}
type entry[K comparable, V any] struct {
	k K
	v V
}

func New[K comparable, V any](cap int, onEv func(K, V)) *LRU[K, V] {
	return &LRU[K, V]{cap: cap, ll: list.New(), items: map[K]*list.Element{}, onEv: onEv}
}
func (c *LRU[K, V]) Get(k K) (v V, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e, hit := c.items[k]; hit {
		c.ll.MoveToFront(e)
		return e.Value.(*entry[K, V]).v, true
	}
	return
}
func (c *LRU[K, V]) Put(k K, v V) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e, ok := c.items[k]; ok {
		e.Value.(*entry[K, V]).v = v
		c.ll.MoveToFront(e)
		return
	}
	c.items[k] = c.ll.PushFront(&entry[K, V]{k, v})
	if c.ll.Len() > c.cap {
		e := c.ll.Back()
		c.ll.Remove(e)
		en := e.Value.(*entry[K, V])
		delete(c.items, en.k)
		if c.onEv != nil {
			c.onEv(en.k, en.v)
		}
	}
}

type call[V any] struct {
	wg  sync.WaitGroup
	val V
	err error
}
type flight[V any] struct {
	mu sync.Mutex
	m  map[string]*call[V]
}

func (g *flight[V]) Do(k string, f func() (V, error)) (V, error, bool) {
	g.mu.Lock()
	if c, ok := g.m[k]; ok {
		g.mu.Unlock()
		c.wg.Wait()
		return c.val, c.err, true
	}
	c := new(call[V])
	c.wg.Add(1)
	if g.m == nil {
		g.m = make(map[string]*call[V])
	}
	g.m[k] = c
	g.mu.Unlock()
	c.val, c.err = f()
	c.wg.Done()
	g.mu.Lock()
	delete(g.m, k)
	g.mu.Unlock()
	return c.val, c.err, false
}

type ttl struct {
	data sync.Map
	n    atomic.Int32
}

func (t *ttl) set(ctx context.Context, k string, v any, d time.Duration) {
	t.data.Store(k, v)
	t.n.Add(1)
	context.AfterFunc(ctx, func() { t.data.Delete(k); t.n.Add(-1) })
	time.AfterFunc(d, func() {
		if _, ok := t.data.LoadAndDelete(k); ok {
			t.n.Add(-1)
		}
	})
}

func main() {
	var evicted []string
	c := New(2, func(k string, v int) { evicted = append(evicted, fmt.Sprint(k, v)) })
	c.Put("a", 1)
	c.Put("b", 2)
	fmt.Println(c.Get("a"))
	c.Put("c", 3)
	fmt.Println(c.Get("b"))
	c.Put("a", 10)
	c.Put("d", 4)
	fmt.Println(c.Get("a"))
	fmt.Println(evicted)
	for e := c.ll.Front(); e != nil; e = e.Next() {
		fmt.Print(*e.Value.(*entry[string, int]), " ")
	}
	fmt.Println()
	var g flight[int]
	var calls atomic.Int64
	var wg sync.WaitGroup
	var shared atomic.Int64
	for range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			v, err, sh := g.Do("k", func() (int, error) {
				time.Sleep(10 * time.Millisecond)
				return int(calls.Add(1)), fmt.Errorf("e")
			})
			if sh {
				shared.Add(1)
			}
			if v != 1 || err == nil {
				fmt.Println("wrong", v, err)
			}
		}()
	}
	wg.Wait()
	fmt.Println(calls.Load(), shared.Load(), len(g.m))
	var t ttl
	ctx, cancel := context.WithCancel(context.Background())
	t.set(ctx, "x", 1, time.Hour)
	t.set(context.Background(), "y", 2, 10*time.Millisecond)
	fmt.Println(t.n.Load())
	cancel()
	time.Sleep(20 * time.Millisecond)
	fmt.Println(t.n.Load())
	fmt.Printf("%T %T %v\n", c, &g, t.n.Load())
}
