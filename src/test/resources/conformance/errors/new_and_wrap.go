package main

import (
	"errors"
	"fmt"
)

var errNotFound = errors.New("not found")

func find(k string) error {
	if k == "" {
		return errNotFound
	}
	return nil
}

func load(k string) error {
	if err := find(k); err != nil {
		return fmt.Errorf("load %q: %w", k, err)
	}
	return nil
}

func main() {
	fmt.Println(load("a"))
	err := load("")
	fmt.Println(err)
	fmt.Println(err == errNotFound, errors.Is(err, errNotFound), errors.Unwrap(err) == errNotFound)
	fmt.Println(errors.Unwrap(errNotFound), errors.Is(nil, errNotFound), errors.Is(err, nil))
	fmt.Println(errors.New("x") == errors.New("x"))
	twice := fmt.Errorf("outer: %w", err)
	fmt.Println(twice, errors.Is(twice, errNotFound))
	plain := fmt.Errorf("outer: %v", err)
	fmt.Println(plain, errors.Is(plain, errNotFound), errors.Unwrap(plain) == nil)
}
