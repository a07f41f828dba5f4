package main

import (
	"fmt"
	"sync/atomic"
	"time"
	"unsafe"
)

type Counter struct {
	n   int64
	pad [64 - unsafe.Sizeof(int64(0))]byte
}
type Mixed struct {
	a bool
	Counter
	s    string
	last struct{}
}
type E struct{ M Mixed; e [0]int }

const ptr = 4 << (^uintptr(0) >> 63)

func main() {
	var m Mixed
	fmt.Println(unsafe.Sizeof(Counter{}), unsafe.Sizeof(m), unsafe.Offsetof(m.n), unsafe.Offsetof(m.s), unsafe.Alignof(m), ptr)
	fmt.Println(unsafe.Sizeof(E{}), unsafe.Sizeof(atomic.Int32{}), unsafe.Sizeof(time.Second), unsafe.Sizeof([...]string{"a", "b"}), unsafe.Sizeof(&m), unsafe.Sizeof(1.5), unsafe.Sizeof("x"+"y"), unsafe.Sizeof(true))
	switch unsafe.Sizeof(uintptr(0)) {
	case 8:
		fmt.Println("64 bits")
	}
	var e any = unsafe.Sizeof(float32(0)) * 3
	fmt.Printf("%T %v %d\n", e, e, unsafe.Sizeof([3]complex64{}))
	f := func() int { fmt.Println("never called"); return 1 }
	fmt.Println(unsafe.Sizeof(f()), unsafe.Sizeof(map[string]int{}), unsafe.Sizeof(make(chan int)))
}
