package main

import (
	"fmt"
	"strings"
)

func main() {
	rows := []struct {
		name  string
		qty   int
		price float64
	}{{"widget", 5, 9.99}, {"gear", 120, 0.5}, {"schräg", 7, 1234.5}}
	fmt.Printf("%-10s|%5s|%10s\n", "name", "qty", "price")
	fmt.Println(strings.Repeat("-", 27))
	total := 0.0
	for _, r := range rows {
		fmt.Printf("%-10s|%5d|%10.2f\n", r.name, r.qty, r.price)
		total += float64(r.qty) * r.price
	}
	fmt.Printf("%-16s|%10.2f\n", "total", total)
	fmt.Printf("%3d%%\n", 42)
	fmt.Printf("%-8v|%8v|%08.3f|%+d\n", true, []int{1}, -3.14159, 7)
}
