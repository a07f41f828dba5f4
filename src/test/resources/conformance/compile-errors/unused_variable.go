package main

import "fmt"

func main() {
	x := 1
	var y, z int
	fmt.Println(z)
	for i, v := range []int{1} {
		fmt.Println(v)
	}
	func(unusedParameterIsFine int) {
		inner := 5
	}(1)
	y = 2
	switch t := any(1).(type) {
	}
}
