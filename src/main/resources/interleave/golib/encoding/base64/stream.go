package base64

import "io"

// AppendDecode appends what src stands for, up to what does not belong there.
func (enc *Encoding) AppendDecode(dst, src []byte) ([]byte, error) {
	decoded := make([]byte, enc.DecodedLen(len(src)))
	n, err := enc.Decode(decoded, src)
	return append(dst, decoded[:n]...), err
}

type encoder struct {
	enc  *Encoding
	w    io.Writer
	rest []byte
	err  error
}

// NewEncoder returns a writer that passes text on to w; Close writes what is left.
func NewEncoder(enc *Encoding, w io.Writer) io.WriteCloser { return &encoder{enc: enc, w: w} }

func (e *encoder) Write(p []byte) (n int, err error) {
	if e.err != nil {
		return 0, e.err
	}
	all := append(e.rest, p...)
	whole := len(all) / 3 * 3
	if whole > 0 {
		if _, e.err = e.w.Write([]byte(e.enc.EncodeToString(all[:whole]))); e.err != nil {
			return 0, e.err
		}
	}
	e.rest = append([]byte(nil), all[whole:]...)
	return len(p), nil
}

func (e *encoder) Close() error {
	if e.err == nil && len(e.rest) > 0 {
		_, e.err = e.w.Write([]byte(e.enc.EncodeToString(e.rest)))
		e.rest = nil
	}
	return e.err
}

type decoder struct {
	enc     *Encoding
	r       io.Reader
	text    []byte
	bytes   []byte
	err     error
	readErr error
	offset  int64
}

// NewDecoder returns a reader of what the text from r stands for; line ends do not count.
func NewDecoder(enc *Encoding, r io.Reader) io.Reader { return &decoder{enc: enc, r: r} }

// fill reads at least four characters, or up to the end.
func (d *decoder) fill() {
	buf := make([]byte, 1024)
	for len(d.text) < 4 && d.readErr == nil {
		n, err := d.r.Read(buf)
		for _, c := range buf[:n] {
			if c != '\r' && c != '\n' {
				d.text = append(d.text, c)
			}
		}
		d.readErr = err
	}
}

func (d *decoder) Read(p []byte) (n int, err error) {
	for len(d.bytes) == 0 {
		if d.err != nil {
			return 0, d.err
		}
		d.fill()
		whole := len(d.text) / 4 * 4
		if whole == 0 {
			whole = len(d.text)
			if whole == 0 || d.readErr != io.EOF || d.enc.padding != NoPadding {
				d.err = d.readErr
				if d.err == io.EOF && whole > 0 {
					d.err = io.ErrUnexpectedEOF
				}
				continue
			}
		}
		out := make([]byte, d.enc.DecodedLen(whole))
		n, err := d.enc.Decode(out, d.text[:whole])
		if corrupt, ok := err.(CorruptInputError); ok {
			err = corrupt + CorruptInputError(d.offset)
		}
		d.bytes, d.err = out[:n], err
		d.text = d.text[whole:]
		d.offset += int64(whole)
	}
	n = copy(p, d.bytes)
	d.bytes = d.bytes[n:]
	return n, nil
}
