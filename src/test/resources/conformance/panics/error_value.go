package main

import (
	"errors"
	"fmt"
)

func load() error { return fmt.Errorf("load: %w", errors.New("no disk")) }

func main() {
	if err := load(); err != nil {
		panic(err)
	}
}
