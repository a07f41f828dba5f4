package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
)

func main() {
	r, w := io.Pipe()
	go func() {
		for i := range 3 {
			fmt.Fprintf(w, "line %d\n", i)
		}
		w.CloseWithError(errors.New("producer is done"))
	}()
	sc := bufio.NewScanner(r)
	for sc.Scan() {
		fmt.Println(sc.Text())
	}
	fmt.Println(sc.Err())
	r2, w2 := io.Pipe()
	r2.Close()
	_, err := w2.Write([]byte("x"))
	fmt.Println(err)
}
