package main

import "fmt"

/* block comment
   over lines */
type größe struct{ höhe int } // trailing comment

func (g größe) Wert() int { return g.höhe /* inside */ * 2 }

var π = 3.14159

func main() {
	世界 := "world"
	g := größe{höhe: 4}
	_x1, __ := 1, 2
	fmt.Println(世界, g.Wert(), π, _x1+__); fmt.Println("two statements")
	if x := 1; x > 0 { fmt.Println("one line") } else { fmt.Println("never") }
	var (
		a, b = 1,
			2
	)
	fmt.Println(a +
		b)
	func() { ; ; }()
	for i := 0; i < 1; { i++ }
}
