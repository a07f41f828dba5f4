package main

import (
	"errors"
	"fmt"
)

type codeError struct {
	code int
	op   string
}

func (e *codeError) Error() string { return fmt.Sprintf("%s failed with %d", e.op, e.code) }

type textError string

func (t textError) Error() string { return "text:" + string(t) }

func run(n int) error {
	switch n {
	case 0:
		return nil
	case 1:
		return &codeError{404, "get"}
	case 2:
		return fmt.Errorf("wrapped: %w", &codeError{500, "put"})
	}
	return textError("odd")
}

func main() {
	for i := range 4 {
		err := run(i)
		var ce *codeError
		var te textError
		switch {
		case err == nil:
			fmt.Println("fine")
		case errors.As(err, &ce):
			fmt.Println("code", ce.code, "|", err)
		case errors.As(err, &te):
			fmt.Println("text", string(te), "|", err)
		}
	}
	if e, ok := run(1).(*codeError); ok {
		fmt.Println(e.op)
	}
	fmt.Println(run(3) == textError("odd"))
}
