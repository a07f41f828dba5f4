package main

import (
	_ "/tmp/x"
)

func main() {}
