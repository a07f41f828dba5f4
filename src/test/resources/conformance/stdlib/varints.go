package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math"
)

func main() {
	many := bytes.Repeat([]byte{0xff}, 12)
	for n := range many {
		for _, last := range []byte{0, 1, 2, 0x7f, 0x80} {
			text := append(bytes.Clone(many[:n]), last)
			x, size := binary.Uvarint(text)
			y, ysize := binary.Varint(text)
			r, err := binary.ReadUvarint(bytes.NewReader(text))
			s, serr := binary.ReadVarint(bytes.NewReader(text))
			fmt.Println(n, last, x, size, y, ysize, r, err, s, serr)
		}
	}
	for _, x := range []int64{0, -1, 1, 63, -64, 64, math.MaxInt64, math.MinInt64} {
		text := binary.AppendVarint(nil, x)
		back, size := binary.Varint(text)
		fmt.Println(text, back == x, size, binary.AppendUvarint(nil, uint64(x)))
	}
}
