// Package sha256 has the hash functions SHA-256 and SHA-224.
package sha256

import "hash"

const (
	Size      = 32
	BlockSize = 64
)

// sum computes the hash of a text.
func sum(algorithm, text string) string

type digest struct {
	algorithm string
	size      int
	data      []byte
}

func (d *digest) Write(p []byte) (n int, err error) {
	d.data = append(d.data, p...)
	return len(p), nil
}

func (d *digest) WriteString(s string) (n int, err error) {
	d.data = append(d.data, s...)
	return len(s), nil
}

func (d *digest) Sum(b []byte) []byte { return append(b, sum(d.algorithm, string(d.data))...) }
func (d *digest) Reset()              { d.data = nil }
func (d *digest) Size() int           { return d.size }
func (d *digest) BlockSize() int      { return BlockSize }

func New() hash.Hash { return &digest{algorithm: "SHA-256", size: Size} }

const Size224 = 28

func New224() hash.Hash { return &digest{algorithm: "SHA-224", size: Size224} }

func Sum256(data []byte) [Size]byte { return [Size]byte([]byte(sum("SHA-256", string(data)))) }

func Sum224(data []byte) [Size224]byte { return [Size224]byte([]byte(sum("SHA-224", string(data)))) }
