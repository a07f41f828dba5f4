package testing

import (
	"fmt"
	"os"
	"testing"
)

func TestParallelAfterSetenv(t *testing.T) {
	t.Setenv("COLOUR", "blue")
	fmt.Println(os.Getenv("COLOUR"))
	defer func() { fmt.Println(recover()) }()
	t.Parallel()
}

func TestSetenvBelowParallel(t *testing.T) {
	fmt.Printf("%q\n", os.Getenv("COLOUR"))
	t.Run("parallel", func(t *testing.T) {
		t.Parallel()
		t.Run("child", func(t *testing.T) {
			defer func() { fmt.Println(recover()) }()
			t.Setenv("COLOUR", "red")
		})
		t.Fail()
	})
}
