package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

type rot13 struct{ r io.Reader }

func (t rot13) Read(p []byte) (int, error) {
	n, err := t.r.Read(p)
	for i := range p[:n] {
		switch c := p[i]; {
		case c >= 'a' && c <= 'z':
			p[i] = 'a' + (c-'a'+13)%26
		case c >= 'A' && c <= 'Z':
			p[i] = 'A' + (c-'A'+13)%26
		}
	}
	return n, err
}

type upper struct{ w io.Writer }

func (u upper) Write(p []byte) (int, error) { return u.w.Write(bytes.ToUpper(p)) }

func main() {
	io.Copy(os.Stdout, rot13{strings.NewReader("Uryyb, Jbeyq!\n")})
	fmt.Fprintf(upper{os.Stdout}, "shout %d\n", 3)
	var a, b bytes.Buffer
	io.WriteString(io.MultiWriter(&a, &b), "both")
	fmt.Println(a.String(), b.String())
	all, err := io.ReadAll(io.MultiReader(strings.NewReader("one "), strings.NewReader("two")))
	fmt.Println(string(all), err)
	all, _ = io.ReadAll(io.LimitReader(strings.NewReader("limited"), 3))
	fmt.Println(string(all))
	var seen bytes.Buffer
	io.ReadAll(io.TeeReader(strings.NewReader("tee"), &seen))
	fmt.Println(seen.String())
	buf := make([]byte, 4)
	_, err = io.ReadFull(strings.NewReader("ab"), buf)
	fmt.Println(err, errors.Is(err, io.ErrUnexpectedEOF))
	_, err = io.ReadAtLeast(strings.NewReader(""), buf, 2)
	fmt.Println(err)
	n, err := io.CopyN(io.Discard, strings.NewReader("12345"), 3)
	fmt.Println(n, err)
	s := io.NewSectionReader(strings.NewReader("0123456789"), 3, 4)
	all, _ = io.ReadAll(s)
	fmt.Println(string(all))
	fmt.Println(io.EOF, io.ErrClosedPipe, io.ErrShortWrite)
}
