// Package md5 is the hash function MD5.
package md5

import "hash"

const (
	Size      = 16
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

func New() hash.Hash { return &digest{algorithm: "MD5", size: Size} }

func Sum(data []byte) [Size]byte { return [Size]byte([]byte(sum("MD5", string(data)))) }
