package main

import (
	"fmt"
	"io"
	"strings"
)

func main() {
	var b strings.Builder
	b.WriteString("one")
	b.WriteByte(' ')
	b.WriteRune('世')
	fmt.Fprintf(&b, " %d", 42)
	b.Write([]byte("!"))
	fmt.Println(b.String(), b.Len())
	b.Reset()
	fmt.Println(b.Len(), b.String() == "")
	r := strings.NewReader("hello world")
	buf := make([]byte, 4)
	for {
		n, err := r.Read(buf)
		fmt.Println(n, err, string(buf[:n]))
		if err == io.EOF {
			break
		}
	}
	r.Reset("xyz")
	c, err := r.ReadByte()
	fmt.Println(string(c), err, r.Len(), r.Size(), r.UnreadByte())
	all, err := io.ReadAll(r)
	fmt.Println(string(all), err)
	_, err = r.ReadByte()
	fmt.Println(err)
}
