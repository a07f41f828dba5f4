package main

import (
	"fmt"
	"time"
)

type pt struct{ x, y int }

func main() {
	m := map[string]pt{"a": {1, 2}}
	pm := map[pt]*pt{{1, 1}: {5, 6}}
	go func() {
		m["a"] = pt{3, 4}
		pm[pt{1, 1}].x = 7
		delete(m, "b")
	}()
	time.Sleep(20 * time.Millisecond)
	v, ok := m["a"]
	fmt.Println(v.x > 0, ok, len(m))
	for k, p := range pm {
		p.y = k.x + p.x
	}
	clear(m)
}
