package main

import "fmt"

func main() {
	const n = 5
	tri := make([][]int, n)
	for i := range tri {
		tri[i] = make([]int, i+1)
		tri[i][0], tri[i][i] = 1, 1
		for j := 1; j < i; j++ {
			tri[i][j] = tri[i-1][j-1] + tri[i-1][j]
		}
	}
	for _, row := range tri {
		fmt.Println(row)
	}
	board := [3][3]rune{}
	for i := range board {
		for j := range board[i] {
			board[i][j] = '.'
		}
	}
	board[1][2] = 'X'
	for _, row := range board {
		for _, c := range row {
			fmt.Print(string(c))
		}
		fmt.Println()
	}
	m := [][]float64{{1, 2}, {3, 4}}
	t := [][]float64{{0, 0}, {0, 0}}
	for i := range m {
		for j := range m[i] {
			t[j][i] = m[i][j]
		}
	}
	fmt.Println(t)
}
