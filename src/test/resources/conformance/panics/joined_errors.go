package main

import (
	"errors"
	"fmt"
)

func main() {
	panic(errors.Join(errors.New("first"), fmt.Errorf("second: %w", errors.New("inner"))))
}
