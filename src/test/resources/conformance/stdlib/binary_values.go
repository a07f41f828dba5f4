package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"strings"
)

type colour uint8

type point struct{ X, Y int16 }

type header struct {
	Magic   [4]byte
	Version uint16
	_       uint16
	Kind    colour
	Ok      bool
	Big     int64
	Ratio   float32
	Exact   float64
	Turn    complex64
	Points  [2]point
	_       [3]byte
	Turns   [1]complex128
}

type hidden struct {
	A uint8
	b uint8
}

type words struct{ Text string }

var order = binary.LittleEndian

func try(what string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s panics: %v\n", what, r)
		}
	}()
	f()
}

// chunks tells of each write.
type chunks struct{ fails bool }

func (c chunks) Write(p []byte) (int, error) {
	fmt.Printf("write %d: % x\n", len(p), p)
	if c.fails {
		return 0, errors.New("full")
	}
	return len(p), nil
}

func sizes() {
	var none *uint32
	var noStruct *point
	n := int64(1)
	for _, v := range []any{
		true, int8(1), uint16(1), int32(1), uint64(1), float32(1), 1.5, complex64(1), 1i, colour(1),
		1, uint(1), uintptr(1), "text", nil, none, noStruct, &n, point{}, &point{}, header{}, hidden{}, words{},
		[]uint16{1, 2, 3}, []point{{}, {}}, []int{1}, []string{"a"}, [3]point{}, [2][3]uint16{}, [0]int32{},
		[][]byte{{1}}, []byte{}, []point(nil), map[int]int{}, func() {}, &[]uint16{1}, []any{uint8(1)},
		struct{}{}, [2][]byte{}, struct{ P *int32 }{},
	} {
		fmt.Printf("%T %d\n", v, binary.Size(v))
	}
}

func written(o binary.ByteOrder, v any) {
	var b bytes.Buffer
	err := binary.Write(&b, o, v)
	fmt.Printf("%v %T % x %v\n", o, v, b.Bytes(), err)
	enough := bytes.Repeat([]byte{0xee}, 8)
	n, err := binary.Encode(enough, o, v)
	fmt.Printf("  encode % x %d %v\n", enough, n, err)
	more, err := binary.Append([]byte{0xff}, o, v)
	fmt.Printf("  append % x %v %v\n", more, more == nil, err)
}

func writes() {
	i := int32(-2)
	named := []colour{1, 2}
	for _, o := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian, binary.NativeEndian} {
		for _, v := range []any{
			true, false, int8(-1), uint8(7), int16(-2), uint16(0x1234), i, &i, uint32(0xdeadbeef),
			int64(math.MinInt64), uint64(1), float32(1.5), -2.25, complex64(1 + 2i), 3 - 4i, colour(9),
			[]bool{true, false}, []int8{-1, 1}, []byte{1, 2, 3}, []uint16{1, 2}, []int32{-1}, []float32{0.5},
			[]float64{math.Inf(1)}, [2]uint16{3, 4}, named, &named, point{1, -1}, &point{2, -2},
			[]point{{1, 2}, {3, 4}}, hidden{1, 2}, []byte{}, struct{}{},
			1, "text", words{"a"}, []int{1}, map[string]int{},
		} {
			written(o, v)
		}
	}
	fmt.Printf("%#v %#v %#v\n", binary.LittleEndian, binary.BigEndian, binary.NativeEndian)
	fmt.Println(binary.NativeEndian.Uint16([]byte{1, 2}))
	binary.Write(chunks{}, order, header{Magic: [4]byte{'I', 'N', 'T', 'L'}, Version: 3, Kind: 4, Ok: true, Big: -5,
		Ratio: 0.25, Exact: 1e100, Turn: 1i, Points: [2]point{{1, 2}, {3, 4}}, Turns: [1]complex128{5}})
	fmt.Println(binary.Write(chunks{true}, order, []byte("abc")), binary.Write(chunks{true}, order, point{1, 2}))
	fmt.Println(binary.Write(chunks{}, order, []point{}))

	// What takes only room is written as zeros, also over what was there.
	buf := bytes.Repeat([]byte{0xee}, 6)
	n, err := binary.Encode(buf, order, struct {
		A uint8
		_ [3]byte
		B uint8
	}{A: 1, B: 2})
	fmt.Printf("% x %d %v\n", buf, n, err)
	var none *int32
	try("write nil", func() { fmt.Println(binary.Write(chunks{}, order, none)) })
	try("write no struct", func() { fmt.Println(binary.Write(chunks{}, order, (*point)(nil))) })
	try("encode nil", func() { fmt.Println(binary.Encode(buf[:2], order, none)) })
	try("encode nil with room", func() { fmt.Println(binary.Encode(buf, order, none)) })
	try("write nothing", func() { fmt.Println(binary.Write(chunks{}, order, nil)) })
}

func read(from string, o binary.ByteOrder, v any) {
	r := strings.NewReader(from)
	err := binary.Read(r, o, v)
	fmt.Printf("%T %v, left %d, %v %v\n", v, err, r.Len(), err == io.EOF, err == io.ErrUnexpectedEOF)
	n, err := binary.Decode([]byte(from), o, v)
	fmt.Println("  decode", n, err)
}

func reads() {
	const text = "\x01\x02\x03\x04\x05\x06\x07\x88\x99\xaa\xbb\xcc\xdd\xee\xff\x00\x42"
	var (
		b   bool
		i8  int8
		u16 uint16
		i32 int32
		u64 uint64
		f32 float32
		f64 float64
		c64 complex64
		col colour
		p   point
		arr [3]int16
		in  int
		str string
	)
	for _, o := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
		for _, v := range []any{&b, &i8, &u16, &i32, &u64, &f32, &f64, &c64, &col, &p, &arr} {
			read(text, o, v)
		}
		fmt.Println(b, i8, u16, i32, u64, f32, f64, c64, col, p, arr)
		bools, words16, points := make([]bool, 3), make([]uint16, 2), make([]point, 2)
		floats, some := make([]float64, 1), []colour{0, 0, 0}
		for _, v := range []any{words16, points, floats, some, &some} {
			read(text, o, v)
		}
		read(text[:3], o, bools)
		fmt.Println(bools, words16, points, floats, some)
	}
	read("", order, &u64)
	read("abc", order, &u64)
	read("", order, &p)
	read("abc", order, &p)
	read("", order, []byte{})
	read("", order, []point{})
	read("ab", order, make([]byte, 3))
	for _, v := range []any{u16, &in, &str, str, p, []string{"a"}, map[int]int{}, &words{}, (*point)(nil), arr} {
		read(text, order, v)
	}
	read("a", order, u16)
	read("", order, 1.5)
	read("", order, col)
	kept := []byte("kept")
	fmt.Println(binary.Read(strings.NewReader("xy"), order, kept), string(kept))
	type partly struct {
		A uint8
		_ uint16
		B [2]colour
	}
	q := partly{A: 9}
	fmt.Println(binary.Read(strings.NewReader(text), order, &q), q.A, q.B)
	try("unexported", func() { read(text, order, &hidden{}) })
	try("nil number", func() { read(text, order, (*int32)(nil)) })
	try("nil number of nothing", func() { read("", order, (*int32)(nil)) })
	try("too long for bools", func() { read(text, order, make([]bool, 3)) })
	try("too long for bytes", func() { read(text, order, make([]int8, 2)) })
	try("nothing", func() { read(text, order, nil) })
}

func main() {
	sizes()
	writes()
	reads()
	var b bytes.Buffer
	in := header{Version: 7, Big: math.MaxInt64, Ratio: -1, Exact: math.Pi, Turn: 2 - 1i, Points: [2]point{{-1, 5}}}
	fmt.Println(binary.Write(&b, binary.BigEndian, &in), b.Len(), binary.Size(in))
	var out header
	fmt.Println(binary.Read(&b, binary.BigEndian, &out), in == out, b.Len())
}
