package main

import (
	"fmt"

	"example.com/shop/cart"
	"example.com/shop/internal/stock"
)

var started = note("variables of main")

func note(what string) bool {
	fmt.Println("initialised:", what)
	return true
}

func init() { fmt.Println("init of main") }

// A Shop embeds types of other packages.
type Shop struct {
	*cart.Cart
	stock.Level
}

func main() {
	shop := Shop{Cart: cart.New("ann"), Level: 3}
	shop.Put("pear", 2)
	shop.Put("plum", 1)
	fmt.Println(shop.Total(), shop.Level, shop.Enough(4))
	fmt.Printf("%v %+v %T %T\n", *shop.Cart, shop.Level, shop.Cart, shop.Level)
	var any any = shop.Level
	if _, ok := any.(fmt.Stringer); ok {
		fmt.Println("a level is a Stringer")
	}
	fmt.Println(cart.Largest([]int{3, 9, 4}), stock.Min)
	if err := shop.Take("fig"); err != nil {
		fmt.Println("error:", err)
	}
	defer fmt.Println("main is left")
	shop.Each(func(name string, n int) {
		if n > 1 {
			_ = any.(*cart.Cart)
		}
	})
}
