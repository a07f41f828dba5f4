package main

import (
	"bytes"
	"fmt"
	"math/bits"
)

func main() {
	for _, n := range []uint64{0, 1, 12, 255, 1 << 40, 1<<64 - 1} {
		fmt.Println(bits.Len64(n), bits.OnesCount64(n), bits.LeadingZeros64(n), bits.TrailingZeros64(n), bits.Reverse64(n), bits.ReverseBytes64(n))
	}
	fmt.Println(bits.RotateLeft32(0xf0000001, 4), bits.RotateLeft64(1, -1), bits.Len(0), bits.Len8(200), bits.OnesCount16(0xffff))
	q, r := bits.Div64(1, 0, 3)
	d, b := bits.Sub64(1, 2, 0)
	fmt.Println(q, r, d, b)
	func() {
		defer func() { fmt.Println(recover()) }()
		zero := uint64(0)
		bits.Div64(1, 0, zero)
	}()
	var buf bytes.Buffer
	for i := range 3 {
		fmt.Fprintf(&buf, "line %d\n", i)
	}
	for {
		line, err := buf.ReadBytes('\n')
		if err != nil {
			fmt.Println(err)
			break
		}
		fmt.Printf("%q ", bytes.TrimRight(line, "\n"))
	}
	before, after, ok := bytes.Cut([]byte("k=v"), []byte("="))
	fmt.Printf("%s %s %v\n", before, after, ok)
	fmt.Printf("%q\n", bytes.FieldsFunc([]byte("a-b--c"), func(r rune) bool { return r == '-' }))
	fmt.Println(bytes.Map(func(r rune) rune { return r + 1 }, []byte("abc")), bytes.LastIndex([]byte("go gopher"), []byte("go")))
}
