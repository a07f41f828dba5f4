package main

import "fmt"

type T struct{ a [5 << 20]byte }

func f(t T) int {
	for i := range t.a { if t.a[i] > 3 { return i } }
	return len(t.a)
}

func loop() {
	var grid [20000][20000]float64
	for i := range grid {
		for j := range grid[i] {
			grid[i][j] = float64(i*j)
		}
	}
	for _, row := range grid {
		fmt.Println(row[0])
		break
	}
}

func main() {
	fmt.Println(f(T{}))
	loop()
}
