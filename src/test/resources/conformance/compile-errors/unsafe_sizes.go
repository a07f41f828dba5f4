package main

import (
	"fmt"
	"unsafe"
)

type inner struct{ a, b int32 }
type outer struct {
	x byte
	inner
	*fmt.Stringer
	p *inner
}
type deep struct{ *inner }

func (o outer) method() {}

func main() {
	var o outer
	fmt.Println(unsafe.Offsetof(o.b), unsafe.Offsetof((&o).p))
	unsafe.Sizeof(o)
	var n int = unsafe.Sizeof(o)
	_ = unsafe.Sizeof()
	_ = unsafe.Sizeof(o, o)
	_ = unsafe.Offsetof(o)
	_ = unsafe.Offsetof(o.none)
	_ = unsafe.Offsetof(o.method)
	_ = unsafe.Offsetof(deep{}.a)
	_ = unsafe.Sizeof(int)
	_ = unsafe.Alignof
	_ = unsafe.sizeof(1)
	var a [unsafe.Sizeof(o) - 1000]int
}
