package stock

import "fmt"

func init() { fmt.Println("init of stock") }
