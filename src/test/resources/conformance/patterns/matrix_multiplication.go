package main

import (
	"fmt"
	"sync"
)

type matrix struct {
	rows, cols int
	data       []float64
}

func newMatrix(r, c int, f func(i, j int) float64) *matrix {
	m := &matrix{r, c, make([]float64, r*c)}
	for i := range r {
		for j := range c {
			m.data[i*c+j] = f(i, j)
		}
	}
	return m
}

func (m *matrix) at(i, j int) float64 { return m.data[i*m.cols+j] }

func multiply(a, b *matrix) *matrix {
	out := newMatrix(a.rows, b.cols, func(int, int) float64 { return 0 })
	rows := make(chan int)
	var wg sync.WaitGroup
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range rows {
				for j := range b.cols {
					s := 0.0
					for k := range a.cols {
						s += a.at(i, k) * b.at(k, j)
					}
					out.data[i*out.cols+j] = s
				}
			}
		}()
	}
	for i := range a.rows {
		rows <- i
	}
	close(rows)
	wg.Wait()
	return out
}

func main() {
	a := newMatrix(4, 3, func(i, j int) float64 { return float64(i + j) })
	b := newMatrix(3, 2, func(i, j int) float64 { return float64(i*2) - float64(j)/2 })
	c := multiply(a, b)
	for i := range c.rows {
		fmt.Println(c.data[i*c.cols : (i+1)*c.cols])
	}
}
