package main

import "fmt"

type tx struct{ open bool }

func (t *tx) rollback() {
	if r := recover(); r != nil {
		t.open = false
		fmt.Println("rolled back:", r)
		panic(fmt.Sprintf("tx failed: %v", r))
	}
}

//go:noinline
func transfer(t *tx, amount int) {
	defer t.rollback()
	if amount < 0 {
		panic("negative amount")
	}
}

func main() {
	t := &tx{true}
	transfer(t, 1)
	transfer(t, -1)
}
