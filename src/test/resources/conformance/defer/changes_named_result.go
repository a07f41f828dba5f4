package main

import (
	"errors"
	"fmt"
)

func double(n int) (r int) {
	defer func() { r *= 2 }()
	return n + 1
}

func unnamed(n int) int {
	r := n
	defer func() { r *= 2 }()
	return r
}

func safe() (v int, err error) {
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("recovered: %v", e)
		}
	}()
	v = 7
	panic("oops")
}

func wrap() (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("wrapped %w", err)
		}
	}()
	return errors.New("base")
}

func main() {
	fmt.Println(double(4), unnamed(4))
	fmt.Println(safe())
	fmt.Println(wrap())
}
