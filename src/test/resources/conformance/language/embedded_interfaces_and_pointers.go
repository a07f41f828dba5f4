package main

import (
	"errors"
	"fmt"
	"sort"
	"strings"
	"sync"
)

type Logger interface{ Log(string) }
type prefixed struct {
	Logger
	prefix string
}

func (p prefixed) Log(s string) { p.Logger.Log(p.prefix + s) }

type memory struct{ lines []string }

func (m *memory) Log(s string) { m.lines = append(m.lines, s) }

type reversed struct{ sort.Interface }

func (r reversed) Less(i, j int) bool { return r.Interface.Less(j, i) }

type guarded struct {
	sync.Mutex
	strings.Builder
	n int
}

type failing struct{ error }

func main() {
	m := &memory{}
	l := prefixed{prefixed{m, "inner:"}, "outer:"}
	l.Log("hi")
	fmt.Println(m.lines)
	xs := []int{2, 3, 1}
	sort.Sort(reversed{sort.IntSlice(xs)})
	fmt.Println(xs)
	var g guarded
	g.Lock()
	g.WriteString("text")
	g.Unlock()
	fmt.Println(g.String(), g.Builder.Len())
	f := failing{errors.New("inside")}
	fmt.Println(f, f.Error(), errors.Unwrap(f) == nil)
	var empty prefixed
	defer func() { fmt.Println("recovered:", recover() != nil) }()
	empty.Log("nil embedded interface")
}
