package main

import (
	"container/list"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"sync"
	"time"
)

type entry[V any] struct {
	Key     string    `json:"key"`
	Val     V         `json:"val"`
	Expires time.Time `json:"-"`
}
type Cache[V any] struct {
	mu    sync.RWMutex
	cap   int
	ll    *list.List
	items map[string]*list.Element
	hits, misses int
	onEvict func(k string, v V)
}

func NewCache[V any](cap int, opts ...func(*Cache[V])) *Cache[V] {
	c := &Cache[V]{cap: cap, ll: list.New(), items: map[string]*list.Element{}}
	for _, o := range opts {
		o(c)
	}
	return c
}
func WithEvict[V any](f func(string, V)) func(*Cache[V]) { return func(c *Cache[V]) { c.onEvict = f } }
func (c *Cache[V]) Get(k string) (v V, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.items[k]
	if !ok || e.Value.(*entry[V]).Expires.Before(time.Now()) {
		c.misses++
		return v, false
	}
	c.hits++
	c.ll.MoveToFront(e)
	return e.Value.(*entry[V]).Val, true
}
func (c *Cache[V]) Set(k string, v V, ttl time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e, ok := c.items[k]; ok {
		en := e.Value.(*entry[V])
		en.Val, en.Expires = v, time.Now().Add(ttl)
		c.ll.MoveToFront(e)
		return
	}
	c.items[k] = c.ll.PushFront(&entry[V]{k, v, time.Now().Add(ttl)})
	if c.ll.Len() > c.cap {
		b := c.ll.Back()
		en := c.ll.Remove(b).(*entry[V])
		delete(c.items, en.Key)
		if c.onEvict != nil {
			c.onEvict(en.Key, en.Val)
		}
	}
}
func (c *Cache[V]) MarshalJSON() ([]byte, error) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	var es []*entry[V]
	for e := c.ll.Front(); e != nil; e = e.Next() {
		es = append(es, e.Value.(*entry[V]))
	}
	return json.Marshal(struct {
		Items []*entry[V] `json:"items"`
		Stats struct{ Hits, Misses int }
	}{es, struct{ Hits, Misses int }{c.hits, c.misses}})
}
func main() {
	c := NewCache[[]int](2, WithEvict(func(k string, v []int) { fmt.Println("evict", k, v) }))
	c.Set("a", []int{1}, time.Minute)
	c.Set("b", []int{2}, 10*time.Millisecond)
	fmt.Println(c.Get("a"))
	c.Set("c", nil, time.Hour)
	time.Sleep(20 * time.Millisecond)
	fmt.Println(c.Get("b"))
	fmt.Println(c.Get("c"))
	enc := json.NewEncoder(os.Stdout)
	enc.SetIndent(strings.Repeat(" ", 1), "  ")
	if err := enc.Encode(c); err != nil {
		fmt.Println(err)
	}
	b, _ := json.Marshal(map[string]any{"cache": c, "now": time.Duration(5)})
	fmt.Println(string(b))
}
