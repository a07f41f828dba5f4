package main

import (
	"fmt"
	"strings"
)

func main() {
	var name string
	var age int
	var height float64
	n, err := fmt.Sscanf("ann 31 1.75", "%s %d %f", &name, &age, &height)
	fmt.Println(n, err, name, age, height)
	n, err = fmt.Sscan("bob\n 7 2", &name, &age, &height)
	fmt.Println(n, err, name, age, height)
	n, err = fmt.Sscanln("cy 8\n9", &name, &age, &height)
	fmt.Println(n, err, name, age)
	n, err = fmt.Sscanf("x:12,y:ff", "x:%d,y:%x", &age, &n)
	fmt.Println(n, err, age)
	n, err = fmt.Sscan("abc", &age)
	fmt.Println(n, err)
	n, err = fmt.Sscan("", &age)
	fmt.Println(n, err)
	var c rune
	var b bool
	var u uint8
	n, err = fmt.Sscanf("é true 300", "%c %t %d", &c, &b, &u)
	fmt.Println(n, err, c, b, u)
	r := strings.NewReader("1 2 3\n4 5")
	sum := 0
	for {
		var v int
		if _, err := fmt.Fscan(r, &v); err != nil {
			fmt.Println(err)
			break
		}
		sum += v
	}
	fmt.Println(sum)
	var q string
	n, err = fmt.Sscanf(`"quoted text" rest`, "%q", &q)
	fmt.Println(n, err, q)
	n, err = fmt.Sscanf("5z", "%dx", &age)
	fmt.Println(n, err, age)
}
