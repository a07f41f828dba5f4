package main

import (
	"bufio"
	"bytes"
	"fmt"
	"strconv"
	"strings"
)

func main() {
	// what is too large is told before what follows has been looked at
	for _, s := range []string{"zz-", "z!", "-8_", "128", "12x", "300x", "256"} {
		a, err := strconv.ParseInt(s, 36, 8)
		b, err2 := strconv.ParseUint(s, 10, 8)
		fmt.Println(a, err, b, err2)
	}
	fmt.Println(strconv.ParseUint("18446744073709551615", 10, 64))
	fmt.Println(strconv.ParseUint("18446744073709551616", 10, 64))
	fmt.Println(strconv.ParseUint("18446744073709551615x", 10, 64))
	fmt.Println(strconv.ParseInt("0x8000_0000_0000_0000", 0, 64))
	fmt.Println(strconv.ParseInt("-0b1000", 0, 4))
	// nothing is discarded: the byte before can be unread
	r := bufio.NewReader(strings.NewReader("abc"))
	r.ReadByte()
	n, err := r.Discard(0)
	fmt.Println(n, err, r.UnreadByte())
	r.Discard(1)
	fmt.Println(r.UnreadByte())
	// a buffer goes back to its beginning when it needs the room
	var b bytes.Buffer
	b.WriteString("0123456789")
	b.Next(10)
	fmt.Println(b.Len(), b.Cap(), b.Available())
	b.WriteString("abc")
	fmt.Println(b.Len(), b.Cap(), b.Available())
	c, _ := b.ReadByte()
	b.Grow(1)
	fmt.Println(c, b.UnreadByte(), b.String())
	b.Next(3)
	b.Grow(1)
	fmt.Println(b.Len(), b.Cap(), b.Available())
	b.WriteString(strings.Repeat("x", 60))
	b.Next(30)
	b.WriteString(strings.Repeat("y", 20))
	fmt.Println(b.Len(), b.Cap(), b.Available())
	b.WriteString(strings.Repeat("z", 200))
	fmt.Println(b.Len(), b.Cap(), b.Available())
}
