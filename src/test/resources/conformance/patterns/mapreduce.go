package main

import (
	"fmt"
	"hash/fnv"
	"sort"
	"strings"
	"sync"
	"unicode"
)

type KV[K comparable, V any] struct {
	Key K
	Val V
}
type Mapper[I any, K comparable, V any] func(I, func(K, V))
type Reducer[K comparable, V, R any] func(K, []V) R

func Run[I any, K comparable, V, R any](in []I, n int, hash func(K) uint32, m Mapper[I, K, V], r Reducer[K, V, R]) map[K]R {
	parts := make([]chan KV[K, V], n)
	for i := range parts {
		parts[i] = make(chan KV[K, V], 4)
	}
	var mw, rw sync.WaitGroup
	for _, x := range in {
		mw.Add(1)
		go func() {
			defer mw.Done()
			m(x, func(k K, v V) { parts[hash(k)%uint32(n)] <- KV[K, V]{k, v} })
		}()
	}
	out := make(map[K]R)
	var mu sync.Mutex
	for _, p := range parts {
		rw.Add(1)
		go func() {
			defer rw.Done()
			g := map[K][]V{}
			for kv := range p {
				g[kv.Key] = append(g[kv.Key], kv.Val)
			}
			for k, vs := range g {
				res := r(k, vs)
				mu.Lock()
				out[k] = res
				mu.Unlock()
			}
		}()
	}
	mw.Wait()
	for _, p := range parts {
		close(p)
	}
	rw.Wait()
	return out
}
func main() {
	docs := []string{"The quick brown fox, the lazy dog.", "The dog barks; the fox runs!", "Quick-quick: brown dog"}
	wc := Run(docs, 3, func(s string) uint32 { h := fnv.New32a(); h.Write([]byte(s)); return h.Sum32() },
		func(d string, emit func(string, int)) {
			for _, w := range strings.FieldsFunc(strings.ToLower(d), func(r rune) bool { return !unicode.IsLetter(r) }) {
				emit(w, 1)
			}
		},
		func(_ string, c []int) int { return len(c) })
	keys := make([]string, 0, len(wc))
	for k := range wc {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool {
		if wc[keys[i]] != wc[keys[j]] {
			return wc[keys[i]] > wc[keys[j]]
		}
		return keys[i] < keys[j]
	})
	for _, k := range keys {
		fmt.Printf("%-6s %s %d\n", k, strings.Repeat("#", wc[k]), wc[k])
	}
	fmt.Println(wc)
	fmt.Printf("%T %T\n", KV[string, int]{}, Mapper[string, int, bool](nil))
}
