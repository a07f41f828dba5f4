package main

import "fmt"

func find(grid [][]int, want int) (int, int) {
	var i, j int
	for i = range grid {
		for j = range grid[i] {
			if grid[i][j] == want {
				goto found
			}
		}
	}
	return -1, -1
found:
	return i, j
}

func main() {
	n := 0
again:
	n++
	if n < 5 {
		goto again
	}
	fmt.Println(n)
	g := [][]int{{1, 2}, {3, 4, 5}}
	fmt.Println(find(g, 4))
	fmt.Println(find(g, 9))
	if n == 5 {
		goto end
	}
	fmt.Println("skipped")
end:
	fmt.Println("end")
}
