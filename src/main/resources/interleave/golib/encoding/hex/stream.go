package hex

import (
	"errors"
	"io"
)

// AppendDecode appends the bytes that the digits of src say, up to the first that says none.
func AppendDecode(dst, src []byte) ([]byte, error) {
	decoded := make([]byte, DecodedLen(len(src)))
	n, err := Decode(decoded, src)
	return append(dst, decoded[:n]...), err
}

type encoder struct {
	w   io.Writer
	err error
}

// NewEncoder returns a writer that passes digits on to w.
func NewEncoder(w io.Writer) io.Writer { return &encoder{w: w} }

func (e *encoder) Write(p []byte) (n int, err error) {
	for len(p) > 0 && e.err == nil {
		chunk := p[:min(len(p), 512)]
		var written int
		written, e.err = e.w.Write([]byte(EncodeToString(chunk)))
		n += written / 2
		p = p[len(chunk):]
	}
	return n, e.err
}

type decoder struct {
	r    io.Reader
	err  error
	rest []byte
}

// NewDecoder returns a reader of the bytes that digits from r say.
func NewDecoder(r io.Reader) io.Reader { return &decoder{r: r} }

func (d *decoder) Read(p []byte) (n int, err error) {
	if len(d.rest) < 2 && d.err == nil {
		buf := make([]byte, 1024)
		n := copy(buf, d.rest)
		read, err := d.r.Read(buf[n:])
		d.rest = buf[:n+read]
		d.err = err
		if err == io.EOF && len(d.rest)%2 != 0 {
			last := d.rest[len(d.rest)-1]
			if _, ok := digit(last); !ok {
				d.err = InvalidByteError(last)
			} else {
				d.err = io.ErrUnexpectedEOF
			}
		}
	}
	if most := len(d.rest) / 2; len(p) > most {
		p = p[:most]
	}
	n, err = Decode(p, d.rest[:2*len(p)])
	d.rest = d.rest[2*n:]
	if err != nil {
		d.rest, d.err = nil, err
	}
	if len(d.rest) < 2 {
		return n, d.err
	}
	return n, nil
}

func digit(c byte) (value byte, ok bool) {
	switch {
	case '0' <= c && c <= '9':
		return c - '0', true
	case 'a' <= c|0x20 && c|0x20 <= 'f':
		return c | 0x20 - 'a' + 10, true
	}
	return 0, false
}

// dumper writes lines of sixteen bytes, as hexdump -C does.
type dumper struct {
	w      io.Writer
	line   []byte
	offset int
	closed bool
}

// Dumper returns a writer that passes a dump on to w; Close ends the last line.
func Dumper(w io.Writer) io.WriteCloser { return &dumper{w: w} }

func (d *dumper) Write(data []byte) (n int, err error) {
	if d.closed {
		return 0, errors.New("encoding/hex: dumper closed")
	}
	for _, b := range data {
		d.line = append(d.line, b)
		if len(d.line) == 16 {
			if err := d.end(); err != nil {
				return n, err
			}
		}
		n++
	}
	return n, nil
}

func (d *dumper) end() error {
	text := []byte(Dump(d.line))
	at := d.offset
	for i := 7; i >= 0; i-- {
		text[i] = digits[at&15]
		at >>= 4
	}
	d.offset += len(d.line)
	d.line = d.line[:0]
	_, err := d.w.Write(text)
	return err
}

func (d *dumper) Close() (err error) {
	if d.closed {
		return nil
	}
	d.closed = true
	if len(d.line) > 0 {
		return d.end()
	}
	return nil
}
