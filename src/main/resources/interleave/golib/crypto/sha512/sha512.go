// Package sha512 has the hash functions SHA-512 and SHA-384.
package sha512

import "hash"

const (
	Size      = 64
	BlockSize = 128
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

func New() hash.Hash { return &digest{algorithm: "SHA-512", size: Size} }

const Size384 = 48

func New384() hash.Hash { return &digest{algorithm: "SHA-384", size: Size384} }

func Sum512(data []byte) [Size]byte { return [Size]byte([]byte(sum("SHA-512", string(data)))) }

func Sum384(data []byte) [Size384]byte { return [Size384]byte([]byte(sum("SHA-384", string(data)))) }
