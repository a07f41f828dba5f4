package main

import (
	_ "con"
	_ "aux.x/y"
)

func main() {}
