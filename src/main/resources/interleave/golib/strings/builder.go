package strings

import (
	"errors"
	"io"
	"unicode/utf8"
)

// A Builder makes a string piece by piece. Its zero value is empty; it must not be copied after use.
type Builder struct {
	addr *Builder
	buf  []byte
}

func (b *Builder) check() {
	if b.addr == nil { //= strings.(*Builder).copyCheck builder.go:27
		b.addr = b //= strings.(*Builder).copyCheck builder.go:33
	} else if b.addr != b {
		panic("strings: illegal use of non-zero Builder copied by value") //= strings.(*Builder).copyCheck builder.go:35
	}
}

func (b *Builder) String() string { return string(b.buf) } //= 41
func (b *Builder) Len() int       { return len(b.buf) }    //= 45
func (b *Builder) Cap() int       { return cap(b.buf) }

func (b *Builder) Reset() {
	b.addr = nil
	b.buf = nil
}

func (b *Builder) Grow(n int) {
	b.check() //= 70
	if n < 0 {
		panic("strings.Builder.Grow: negative count") //= 72
	}
	if cap(b.buf)-len(b.buf) < n {
		larger := append([]byte(nil), make([]byte, 2*cap(b.buf)+n)...)
		b.buf = larger[:copy(larger, b.buf)]
	}
}

func (b *Builder) Write(p []byte) (int, error) {
	b.check()                   //= 82
	b.buf = append(b.buf, p...) //= 83
	return len(p), nil
}

func (b *Builder) WriteByte(c byte) error {
	b.check()                //= 90
	b.buf = append(b.buf, c) //= 91
	return nil
}

func (b *Builder) WriteRune(r rune) (int, error) {
	b.check() //= 98
	n := len(b.buf)
	b.buf = utf8.AppendRune(b.buf, r) //= 100
	return len(b.buf) - n, nil
}

func (b *Builder) WriteString(s string) (int, error) {
	b.check()                   //= 107
	b.buf = append(b.buf, s...) //= 108
	return len(s), nil
}

// A Reader reads from a string.
type Reader struct {
	s        string
	i        int64
	prevRune int
}

func NewReader(s string) *Reader { return &Reader{s, 0, -1} }

func (r *Reader) Len() int {
	if r.i >= int64(len(r.s)) {
		return 0
	}
	return int(int64(len(r.s)) - r.i)
}

func (r *Reader) Size() int64 { return int64(len(r.s)) }

func (r *Reader) Read(b []byte) (n int, err error) {
	if r.i >= int64(len(r.s)) {
		return 0, io.EOF
	}
	r.prevRune = -1
	n = copy(b, r.s[r.i:])
	r.i += int64(n)
	return n, nil
}

func (r *Reader) ReadAt(b []byte, off int64) (n int, err error) {
	if off < 0 {
		return 0, errors.New("strings.Reader.ReadAt: negative offset")
	}
	if off >= int64(len(r.s)) {
		return 0, io.EOF
	}
	n = copy(b, r.s[off:])
	if n < len(b) {
		err = io.EOF
	}
	return n, err
}

func (r *Reader) ReadByte() (byte, error) {
	r.prevRune = -1
	if r.i >= int64(len(r.s)) {
		return 0, io.EOF
	}
	b := r.s[r.i]
	r.i++
	return b, nil
}

func (r *Reader) UnreadByte() error {
	if r.i <= 0 {
		return errors.New("strings.Reader.UnreadByte: at beginning of string")
	}
	r.prevRune = -1
	r.i--
	return nil
}

func (r *Reader) ReadRune() (ch rune, size int, err error) {
	if r.i >= int64(len(r.s)) {
		r.prevRune = -1
		return 0, 0, io.EOF
	}
	r.prevRune = int(r.i)
	ch, size = utf8.DecodeRuneInString(r.s[r.i:])
	r.i += int64(size)
	return ch, size, nil
}

func (r *Reader) UnreadRune() error {
	if r.i <= 0 {
		return errors.New("strings.Reader.UnreadRune: at beginning of string")
	}
	if r.prevRune < 0 {
		return errors.New("strings.Reader.UnreadRune: previous operation was not ReadRune")
	}
	r.i = int64(r.prevRune)
	r.prevRune = -1
	return nil
}

func (r *Reader) Seek(offset int64, whence int) (int64, error) {
	r.prevRune = -1
	var abs int64
	switch whence {
	case io.SeekStart:
		abs = offset
	case io.SeekCurrent:
		abs = r.i + offset
	case io.SeekEnd:
		abs = int64(len(r.s)) + offset
	default:
		return 0, errors.New("strings.Reader.Seek: invalid whence")
	}
	if abs < 0 {
		return 0, errors.New("strings.Reader.Seek: negative position")
	}
	r.i = abs
	return abs, nil
}

func (r *Reader) WriteTo(w io.Writer) (n int64, err error) {
	r.prevRune = -1
	if r.i >= int64(len(r.s)) {
		return 0, nil
	}
	m, err := io.WriteString(w, r.s[r.i:]) //= reader.go:143
	r.i += int64(m)
	if err == nil && r.i < int64(len(r.s)) {
		err = io.ErrShortWrite
	}
	return int64(m), err
}

func (r *Reader) Reset(s string) { *r = Reader{s, 0, -1} }

// A Replacer replaces several strings at once.
type Replacer struct {
	oldnew []string
}

// NewReplacer takes pairs of old and new strings; earlier pairs win.
func NewReplacer(oldnew ...string) *Replacer {
	if len(oldnew)%2 == 1 {
		panic("strings.NewReplacer: odd argument count") //= replace.go:34
	}
	return &Replacer{append([]string(nil), oldnew...)}
}

func replaceMany(s string, oldnew []string) string

func (r *Replacer) Replace(s string) string { return replaceMany(s, r.oldnew) }

func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error) {
	return io.WriteString(w, r.Replace(s))
}
