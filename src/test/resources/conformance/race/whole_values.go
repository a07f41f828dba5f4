package main

import (
	"fmt"
	"time"
)

type point struct{ x, y int }

type other point

// against lets a goroutine write to a point that was read as a whole shortly before.
func against(read func(p *point)) {
	p := &point{1, 2}
	done := make(chan bool)
	go func() {
		time.Sleep(20 * time.Millisecond)
		p.x = 3
		done <- true
	}()
	read(p)
	<-done
}

func main() {
	byPoint := map[point]int{}
	points := map[int]point{}
	against(func(p *point) { _ = byPoint[*p] })
	against(func(p *point) { _, _ = byPoint[*p] })
	against(func(p *point) { byPoint[*p] = 1 })
	against(func(p *point) { delete(byPoint, *p) })
	against(func(p *point) { points[1] = *p })
	against(func(p *point) { _ = other(*p).x })
	against(func(p *point) { _ = *p == point{} })
	against(func(p *point) { _ = *p })
	fmt.Println(len(byPoint), len(points))
}
