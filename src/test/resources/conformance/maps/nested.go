package main

import (
	"fmt"
	"sort"
)

type graph map[string]map[string]int

func (g graph) edge(a, b string, w int) {
	if g[a] == nil {
		g[a] = map[string]int{}
	}
	g[a][b] = w
}

func main() {
	g := graph{}
	g.edge("a", "b", 1)
	g.edge("a", "c", 2)
	g.edge("b", "c", 3)
	fmt.Println(g, g["z"]["y"])
	lists := map[bool][]int{}
	for i := range 6 {
		lists[i%2 == 0] = append(lists[i%2 == 0], i)
	}
	fmt.Println(lists)
	sets := map[string]struct{}{"x": {}, "y": {}}
	_, ok := sets["x"]
	fmt.Println(ok, len(sets))
	ps := map[string]*struct{ n int }{"p": {1}}
	ps["p"].n++
	fmt.Println(ps["p"].n)
	fs := map[string]func(int) int{"neg": func(n int) int { return -n }}
	fmt.Println(fs["neg"](4))
	arr := map[string][2]int{"k": {1, 2}}
	fmt.Println(arr["k"][1])
	keys := make([]string, 0, len(g))
	for k := range g {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	fmt.Println(keys)
}
