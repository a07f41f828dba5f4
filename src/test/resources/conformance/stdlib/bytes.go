package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
)

func main() {
	var b bytes.Buffer
	b.WriteString("hello ")
	b.Write([]byte("world"))
	b.WriteByte('!')
	b.WriteRune('é')
	fmt.Fprintf(&b, " %d", 7)
	fmt.Println(b.String(), b.Len())
	p := make([]byte, 5)
	n, err := b.Read(p)
	fmt.Println(n, err, string(p), b.String())
	line, err := b.ReadString('!')
	fmt.Printf("%q %v\n", line, err)
	rest, err := b.ReadBytes('z')
	fmt.Printf("%q %v %d\n", rest, err, b.Len())
	_, err = b.Read(p)
	fmt.Println(err == io.EOF)
	b.Reset()
	b.WriteString("to stdout\n")
	b.WriteTo(os.Stdout)
	fmt.Println(bytes.Equal([]byte("a"), []byte("a")), bytes.Compare([]byte("a"), []byte("b")), bytes.Contains([]byte("abc"), []byte("bc")))
	fmt.Println(bytes.Index([]byte("chicken"), []byte("ken")), bytes.IndexByte([]byte("abc"), 'c'), bytes.Count([]byte("cheese"), []byte("e")))
	fmt.Printf("%s %s %s %q\n", bytes.ToUpper([]byte("up")), bytes.TrimSpace([]byte("  x ")), bytes.Repeat([]byte("ab"), 2), bytes.Split([]byte("a,b"), []byte(",")))
	fmt.Printf("%s %s %v\n", bytes.Join([][]byte{[]byte("x"), []byte("y")}, []byte("-")), bytes.ReplaceAll([]byte("aXbX"), []byte("X"), []byte("--")), bytes.HasPrefix([]byte("go"), []byte("g")))
	fmt.Printf("%q %s\n", bytes.Fields([]byte(" a b ")), bytes.Title([]byte("title")))
	nb := bytes.NewBufferString("init")
	nb.Truncate(2)
	fmt.Println(nb, nb.Cap() >= 2)
	r := bytes.NewReader([]byte("reader"))
	r.Seek(3, io.SeekStart)
	all, _ := io.ReadAll(r)
	fmt.Println(string(all), r.Size())
	c := bytes.Clone([]byte("c"))
	fmt.Println(c, bytes.ContainsRune([]byte("é"), 'é'), bytes.EqualFold([]byte("Go"), []byte("GO")))
}
