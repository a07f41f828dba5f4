package main

import (
	"errors"
	"fmt"
	"os"
	"time"
)

type celsius float32
type name string
type code uint16
type list []int
type pt struct{ x, y int }

func (p pt) String() string { return fmt.Sprintf("<%d,%d>", p.x, p.y) }

type e struct{ msg string }

func (x e) Error() string { return "e: " + x.msg }

func main() {
	defer func() { os.Exit(0) }()
	for i, v := range []any{celsius(36.6), name("n"), code(7), pt{1, 2}, e{"m"}, errors.New("plain"), time.Second, 1.0, float32(2.5), 'x', byte(1), true, complex(1, 2), uintptr(9)} {
		func() {
			defer func() { fmt.Printf("%d %T %v\n", i, v, recover()) }()
			panic(v)
		}()
	}
}
