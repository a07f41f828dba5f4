// Package digest is what MD5 and the SHA functions have in common: they work on a text block by block.
package digest

import "errors"

// Functions, as blocks knows them.
const (
	MD5 = iota
	SHA1
	SHA256
	SHA512
)

// blocks works whole blocks of data into a state, which is words, the greatest byte first.
func blocks(function int, state, data string) string

// sum computes the hash of a text at once.
func sum(algorithm, text string) string

// A Function is one of the hash functions.
type Function struct {
	Name    string // of its package
	Whole   string // the algorithm, as sum knows it
	Kind    int
	Magic   string // how its marshaled states begin
	Initial string
	Size    int
	Block   int
}

// A Digest is a hash of what has been written so far.
type Digest struct {
	function *Function
	state    string
	pending  []byte // less than a block
	length   uint64
}

func New(f *Function) Digest { return Digest{function: f, state: f.Initial} }

func (d *Digest) Write(p []byte) (n int, err error) {
	d.length += uint64(len(p))
	d.pending = append(d.pending, p...)
	if whole := len(d.pending) / d.function.Block * d.function.Block; whole > 0 {
		d.state = blocks(d.function.Kind, d.state, string(d.pending[:whole]))
		d.pending = append([]byte(nil), d.pending[whole:]...)
	}
	return len(p), nil
}

func (d *Digest) WriteString(s string) (n int, err error) { return d.Write([]byte(s)) }

// Sum pads what is pending, which leaves the digest as it is.
func (d *Digest) Sum(b []byte) []byte {
	block := d.function.Block
	end := append(append([]byte(nil), d.pending...), 0x80)
	for len(end)%block != block-block/8 {
		end = append(end, 0)
	}
	end = append(end, make([]byte, block/8-8)...) // the length has an eighth of a block
	bits := d.length << 3
	for i := range 8 {
		shift := 56 - 8*i
		if d.function.Kind == MD5 {
			shift = 8 * i
		}
		end = append(end, byte(bits>>shift))
	}
	sum := []byte(blocks(d.function.Kind, d.state, string(end)))
	if d.function.Kind == MD5 {
		for i := 0; i < len(sum); i += 4 {
			sum[i], sum[i+1], sum[i+2], sum[i+3] = sum[i+3], sum[i+2], sum[i+1], sum[i]
		}
	}
	return append(b, sum[:d.function.Size]...)
}

func (d *Digest) Reset()         { *d = New(d.function) }
func (d *Digest) Size() int      { return d.function.Size }
func (d *Digest) BlockSize() int { return d.function.Block }

func (d *Digest) MarshalBinary() ([]byte, error) {
	f := d.function
	b := append([]byte(f.Magic), d.state...)
	b = append(b, d.pending...)
	b = append(b, make([]byte, f.Block-len(d.pending))...)
	for shift := 56; shift >= 0; shift -= 8 {
		b = append(b, byte(d.length>>shift))
	}
	return b, nil
}

func (d *Digest) UnmarshalBinary(b []byte) error {
	f := d.function
	if len(b) < len(f.Magic) || string(b[:len(f.Magic)]) != f.Magic {
		return errors.New(f.Name + ": invalid hash state identifier")
	}
	if len(b) != len(f.Magic)+len(f.Initial)+f.Block+8 {
		return errors.New(f.Name + ": invalid hash state size")
	}
	b = b[len(f.Magic):]
	d.state = string(b[:len(f.Initial)])
	b = b[len(f.Initial):]
	d.length = 0
	for _, c := range b[f.Block:] {
		d.length = d.length<<8 | uint64(c)
	}
	d.pending = append([]byte(nil), b[:d.length%uint64(f.Block)]...)
	return nil
}

// Of computes the hash of a text.
func Of(f *Function, data []byte) []byte { return []byte(sum(f.Whole, string(data))) }
