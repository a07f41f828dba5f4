package main

import (
	_ "unicode//utf8"
	_ "fmt/"
)

func main() {}
