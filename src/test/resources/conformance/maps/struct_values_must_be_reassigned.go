package main

import "fmt"

type stat struct{ n, sum int }

func (s *stat) add(v int) { s.n++; s.sum += v }

func main() {
	m := map[string]stat{}
	for i, k := range []string{"a", "b", "a"} {
		s := m[k]
		s.add(i * 10)
		m[k] = s
	}
	fmt.Println(m)
	p := map[string]*stat{}
	for i, k := range []string{"a", "b", "a"} {
		if p[k] == nil {
			p[k] = &stat{}
		}
		p[k].add(i * 10)
	}
	fmt.Println(*p["a"], *p["b"])
	arr := map[string][3]int{}
	v := arr["k"]
	v[1] = 5
	arr["k"] = v
	fmt.Println(arr)
	sl := map[string][]int{}
	sl["x"] = append(sl["x"], 1, 2)
	sl["x"][0] = 9
	fmt.Println(sl)
}
