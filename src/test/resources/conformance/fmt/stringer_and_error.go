package main

import (
	"errors"
	"fmt"
)

type level int

func (l level) String() string { return [...]string{"low", "mid", "high"}[l] }

type temp float64

func (t *temp) String() string { return fmt.Sprintf("%.1f°", float64(*t)) }

type both struct{}

func (both) Error() string  { return "as error" }
func (both) String() string { return "as stringer" }

type wrap struct {
	L level
	T temp
	E error
	l level
}

type goer struct{}

func (goer) GoString() string { return "goer!" }

func main() {
	l := level(1)
	fmt.Println(l, &l != nil, []level{0, 2}, map[level]level{1: 2})
	fmt.Printf("%v %s %d %q %x %+v %#v %5s|%-6v|\n", l, l, l, l, l, l, l, l, l)
	t := temp(36.6)
	fmt.Println(t, &t)
	fmt.Println(both{}, errors.New("plain"))
	fmt.Printf("%v\n%+v\n", wrap{2, t, both{}, 1}, wrap{0, t, nil, 1})
	fmt.Printf("%v %#v %#v\n", goer{}, goer{}, []any{goer{}})
	var e error
	fmt.Println(e)
	fmt.Printf("%v %s %d\n", e, e, e)
	fmt.Println(struct{ e error }{both{}})
}
