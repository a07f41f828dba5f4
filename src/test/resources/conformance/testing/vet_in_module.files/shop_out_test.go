package shop_test

import (
	"fmt"
	"testing"

	shop "example.com/app"
)

func TestOut(t *testing.T) {
	t.Errorf("%d", shop.Item{})
	t.Fatalf("%s", shop.Level(1), 2)
	fmt.Printf("%d", t.Name())
	g := shop.Logger{}
	g.Debugf("%d", "x")
	g.Warn("%v", 1)
}
