package main

import (
	"example.com/app/a"
	bb "example.com/app/b"
	_ "example.com/app/c"
	. "example.com/app/d"
)

func main() { }
