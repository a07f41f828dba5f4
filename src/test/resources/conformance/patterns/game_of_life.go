package main

import (
	"fmt"
	"strings"
	"sync"
)

type grid [][]bool

func parse(s string) grid {
	var g grid
	for _, line := range strings.Split(strings.TrimSpace(s), "\n") {
		row := make([]bool, len(line))
		for i, c := range line {
			row[i] = c == '#'
		}
		g = append(g, row)
	}
	return g
}

func (g grid) alive(x, y int) int {
	h, w := len(g), len(g[0])
	if g[(y+h)%h][(x+w)%w] {
		return 1
	}
	return 0
}

func (g grid) next() grid {
	out := make(grid, len(g))
	var wg sync.WaitGroup
	for y := range g {
		wg.Add(1)
		go func() {
			defer wg.Done()
			out[y] = make([]bool, len(g[y]))
			for x := range g[y] {
				n := 0
				for dy := -1; dy <= 1; dy++ {
					for dx := -1; dx <= 1; dx++ {
						if dx != 0 || dy != 0 {
							n += g.alive(x+dx, y+dy)
						}
					}
				}
				out[y][x] = n == 3 || n == 2 && g[y][x]
			}
		}()
	}
	wg.Wait()
	return out
}

func (g grid) String() string {
	var b strings.Builder
	for _, row := range g {
		for _, c := range row {
			if c {
				b.WriteByte('#')
			} else {
				b.WriteByte('.')
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func main() {
	g := parse(`
.#....
..#...
###...
......
......`)
	for range 4 {
		g = g.next()
	}
	fmt.Print(g)
}
