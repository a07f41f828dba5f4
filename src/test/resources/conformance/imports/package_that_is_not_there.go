package main

import (
	"error"
	"io"
)

type R struct{}

func (r R) Read(p []byte) int { return 0 }

type E struct{}

func (e E) Error() int { return 0 }

type W struct{}

func (w W) write(p []byte) (int, error) { return 0, nil }

func main() {
	var r io.Reader = R{}
	var e error = E{}
	var w io.Writer = W{}
	var rw io.ReadWriter = r
	r = rw
	_, _ = e, w
}
