package main

import (
	"errors"
	"fmt"
	"io"
)

func main() {
	a, b := errors.New("a"), errors.New("b")
	j := errors.Join(a, nil, b)
	fmt.Println(j)
	fmt.Println(errors.Is(j, a), errors.Is(j, b), errors.Is(j, io.EOF), errors.Unwrap(j))
	fmt.Println(errors.Join(nil, nil) == nil)
	m := fmt.Errorf("multi %w and %w", a, io.EOF)
	fmt.Println(m, errors.Is(m, io.EOF), errors.Is(m, a), errors.Is(m, b))
	fmt.Printf("%q\n", fmt.Errorf("outer: %w", j).Error())
}
