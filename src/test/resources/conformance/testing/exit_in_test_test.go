package main

import (
	"fmt"
	"os"
	"testing"
)

func TestExits(t *testing.T) {
	fmt.Println("leaving with three")
	os.Exit(3)
}
