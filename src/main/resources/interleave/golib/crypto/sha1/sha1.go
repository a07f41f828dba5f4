// Package sha1 is the hash function SHA-1.
package sha1

import (
	"hash"
	"internal/digest"
)

const (
	Size      = 20
	BlockSize = 64
)

var function = &digest.Function{
	Name:    "crypto/sha1",
	Whole:   "SHA-1",
	Kind:    digest.SHA1,
	Magic:   "sha\x01",
	Initial: "\x67\x45\x23\x01\xef\xcd\xab\x89\x98\xba\xdc\xfe\x10\x32\x54\x76\xc3\xd2\xe1\xf0",
	Size:    Size,
	Block:   BlockSize,
}

// state is a digest of this package.
type state struct{ digest.Digest }

func New() hash.Hash { return &state{digest.New(function)} }

func Sum(data []byte) [Size]byte { return [Size]byte(digest.Of(function, data)) }
