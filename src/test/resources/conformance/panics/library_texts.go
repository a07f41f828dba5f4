package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand"
	"strings"
	"sync/atomic"
	"time"
)

func try(f func()) {
	defer func() {
		r := recover()
		fmt.Printf("%T: %v\n", r, r)
	}()
	f()
}

func main() {
	var none context.Context
	zero := 0
	try(func() { time.NewTicker(0) })
	try(func() { time.NewTicker(time.Second).Reset(-1) })
	try(func() { rand.Intn(zero) })
	try(func() { rand.Int63n(-1) })
	try(func() { rand.Perm(-1) })
	try(func() { strings.Repeat("x", -1) })
	try(func() { context.WithCancel(none) })
	try(func() { context.WithValue(context.Background(), nil, 1) })
	try(func() { context.WithValue(context.Background(), []int{}, 1) })
	try(func() { errors.As(errors.New("x"), nil) })
	try(func() { var e *int; errors.As(errors.New("x"), e) })
	try(func() { var s string; errors.As(errors.New("x"), &s) })
	try(func() { var v atomic.Value; v.Store(nil) })
	try(func() { var v atomic.Value; v.Store(1); v.Store("x") })
	try(func() { var b bytes.Buffer; b.Truncate(3) })
	try(func() { var b strings.Builder; b.Grow(-1) })
	try(func() { var t time.Timer; t.Stop() })
}
