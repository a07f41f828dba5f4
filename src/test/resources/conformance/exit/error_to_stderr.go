package main

import (
	"errors"
	"fmt"
	"os"
)

func run() error { return errors.New("cannot run") }

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
}
