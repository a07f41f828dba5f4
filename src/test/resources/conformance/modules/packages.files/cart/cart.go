// Package cart has a name like its folder, and imports another package of the module.
package cart

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"example.com/shop/internal/stock"
)

var ErrMissing = errors.New("not in the cart")

func init() { fmt.Println("init of cart, stock has", stock.Min) }

type Cart struct {
	owner string
	items map[string]int
}

func New(owner string) *Cart { return &Cart{owner: owner, items: map[string]int{}} }

func (c *Cart) Put(name string, n int) { c.items[name] += n }

func (c *Cart) Take(name string) error {
	if c.items[name] == 0 {
		return fmt.Errorf("take %s: %w", name, ErrMissing)
	}
	c.items[name]--
	return nil
}

func (c *Cart) Total() (sum int) {
	for _, n := range c.items {
		sum += n
	}
	return sum
}

// Each calls f for each item in order of the names.
func (c *Cart) Each(f func(string, int)) {
	names := make([]string, 0, len(c.items))
	for name := range c.items {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		f(name, c.items[name])
	}
}

func Largest[T cmp.Ordered](all []T) T { return slices.Max(all) }
