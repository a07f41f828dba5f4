package main

import (
	"errors"
	"fmt"
)

type shape interface{ area() float64 }
type square struct{ s float64 }

func (q square) area() float64 { return q.s * q.s }

func describe(v any) string {
	switch x := v.(type) {
	case nil:
		return "nil"
	case int, int64:
		return fmt.Sprintf("whole %v", x)
	case string:
		return "text of " + fmt.Sprint(len(x))
	case shape:
		return fmt.Sprintf("shape %.1f", x.area())
	case error:
		return "error " + x.Error()
	case []int:
		return fmt.Sprint("slice ", len(x))
	case func() int:
		return fmt.Sprint("func giving ", x())
	default:
		return fmt.Sprintf("other %T", x)
	}
}

func main() {
	for _, v := range []any{nil, 1, int64(2), "abc", square{3}, &square{2}, errors.New("bad"),
		[]int{1, 2}, func() int { return 9 }, 2.5, map[string]int{}, uint8(1)} {
		fmt.Println(describe(v))
	}
	var v any = "z"
	switch v.(type) {
	case int:
		fmt.Println("int")
	case string:
		fmt.Println("string")
	}
}
