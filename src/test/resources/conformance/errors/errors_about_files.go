// The errors of package io/fs, and what the older functions of os see of them.
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"sort"
	_ "time/tzdata"

	"golang.org/x/exp/maps"
)

type missing struct{ name string }

func (m missing) Error() string { return m.name + " is missing" }

func (m missing) Is(target error) bool { return target == fs.ErrNotExist }

func main() {
	at := &fs.PathError{Op: "open", Path: "x.txt", Err: fs.ErrNotExist}
	wrapped := fmt.Errorf("load: %w", at)
	for _, err := range []error{fs.ErrNotExist, at, wrapped, missing{"key"}, os.ErrClosed, nil} {
		fmt.Printf("%v | %T | %v %v %v\n", err, err, os.IsNotExist(err), errors.Is(err, os.ErrNotExist), os.IsExist(err))
	}
	var pe *os.PathError
	fmt.Println(errors.As(wrapped, &pe), pe.Op, pe.Path, pe.Timeout(), fs.ErrInvalid == os.ErrInvalid)

	keys := maps.Keys(map[string]int{"b": 2, "a": 1})
	sort.Strings(keys)
	fmt.Println(keys, maps.Equal(map[int]int{1: 2}, map[int]int{1: 2}), maps.Clone(map[int]bool(nil)) == nil)
}
