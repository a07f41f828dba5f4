package main

import (
	"example.com/two/left"
)

func main() {
	left.Go()
	undefinedHereButNeverReached()
}
