package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	r := bufio.NewReader(os.Stdin)
	line, err := r.ReadString('\n')
	fmt.Printf("%q %v\n", line, err)
	b, _ := r.Peek(3)
	fmt.Printf("%q\n", b)
	c, size, err := r.ReadRune()
	fmt.Println(c, size, err, r.UnreadRune())
	x, _ := r.ReadByte()
	fmt.Println(x)
	l, isPrefix, err := r.ReadLine()
	fmt.Printf("%q %v %v\n", l, isPrefix, err)
	rest, err := r.ReadString('\n')
	fmt.Printf("%q %v\n", rest, err == io.EOF)
	w := bufio.NewWriter(os.Stdout)
	fmt.Fprintf(w, "buffered %d\n", 1)
	w.WriteString("second\n")
	w.WriteRune('é')
	w.WriteByte('\n')
	fmt.Println("before flush", w.Buffered())
	w.Flush()
	fmt.Println("after", w.Buffered(), w.Size())
	sb := &strings.Builder{}
	small := bufio.NewWriterSize(sb, 16)
	small.WriteString("0123456789abcdefXYZ")
	fmt.Println(sb.Len(), small.Buffered(), small.Available())
	defer w.Flush()
	fmt.Fprintln(w, "never lost thanks to defer")
}
