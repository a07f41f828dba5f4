package main

import "fmt"

func level3() { panic("deep") }
func level2() {
	defer func() { fmt.Println("level2", recover()) }()
	level3()
}
func level1() {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("never", r)
		}
	}()
	level2()
	var p *int
	*p = 1
}

func main() {
	level1()
	fmt.Println("after")
	var m map[string]int
	m["boom"] = 1
}
