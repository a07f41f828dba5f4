package main

import (
	"fmt"
	"strconv"
)

func parse(s string) (n int, err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("parse: %w", err)
		}
	}()
	return strconv.Atoi(s)
}

func main() {
	n, err := parse("12")
	fmt.Println(n, err)
	n, err = parse("1x")
	fmt.Println(n, err)
	m, _ := parse("zz")
	fmt.Println(m)
	if _, err := parse("9"); err == nil {
		fmt.Println("nine is fine")
	}
}
