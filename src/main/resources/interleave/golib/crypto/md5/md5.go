// Package md5 is the hash function MD5.
package md5

import (
	"hash"
	"internal/digest"
)

const (
	Size      = 16
	BlockSize = 64
)

var function = &digest.Function{
	Name:    "crypto/md5",
	Whole:   "MD5",
	Kind:    digest.MD5,
	Magic:   "md5\x01",
	Initial: "\x67\x45\x23\x01\xef\xcd\xab\x89\x98\xba\xdc\xfe\x10\x32\x54\x76",
	Size:    Size,
	Block:   BlockSize,
}

// state is a digest of this package.
type state struct{ digest.Digest }

func New() hash.Hash { return &state{digest.New(function)} }

func Sum(data []byte) [Size]byte { return [Size]byte(digest.Of(function, data)) }
