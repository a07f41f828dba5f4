package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"time"
)

func main() {
	fmt.Println(io.EOF, io.ErrUnexpectedEOF, io.ErrNoProgress, io.ErrShortBuffer)
	fmt.Println(context.Canceled, context.DeadlineExceeded)
	fmt.Println(strconv.ErrRange, strconv.ErrSyntax, errors.ErrUnsupported)
	_, err := strconv.ParseInt("99999999999", 10, 32)
	fmt.Println(err, errors.Is(err, strconv.ErrRange))
	_, err = time.ParseDuration("1 hour")
	fmt.Println(err)
	_, err = time.Parse(time.DateOnly, "2024-02-30")
	fmt.Println(err)
	_, err = fmt.Sscanf("x", "%d", new(int))
	fmt.Println(err)
	w := fmt.Errorf("a: %w", fmt.Errorf("b: %w", io.EOF))
	for e := error(w); e != nil; e = errors.Unwrap(e) {
		fmt.Printf("%v; ", e)
	}
	fmt.Println(errors.Is(w, io.EOF), errors.Is(w, io.ErrUnexpectedEOF))
}
