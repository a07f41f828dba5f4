// Package sha256 has the hash functions SHA-256 and SHA-224.
package sha256

import (
	"hash"
	"internal/digest"
)

const (
	Size      = 32
	Size224   = 28
	BlockSize = 64
)

var function = &digest.Function{
	Name:    "crypto/sha256",
	Whole:   "SHA-256",
	Kind:    digest.SHA256,
	Magic:   "sha\x03",
	Initial: "\x6a\x09\xe6\x67\xbb\x67\xae\x85\x3c\x6e\xf3\x72\xa5\x4f\xf5\x3a\x51\x0e\x52\x7f\x9b\x05\x68\x8c\x1f\x83\xd9\xab\x5b\xe0\xcd\x19",
	Size:    Size,
	Block:   BlockSize,
}

var function224 = &digest.Function{
	Name:    "crypto/sha256",
	Whole:   "SHA-224",
	Kind:    digest.SHA256,
	Magic:   "sha\x02",
	Initial: "\xc1\x05\x9e\xd8\x36\x7c\xd5\x07\x30\x70\xdd\x17\xf7\x0e\x59\x39\xff\xc0\x0b\x31\x68\x58\x15\x11\x64\xf9\x8f\xa7\xbe\xfa\x4f\xa4",
	Size:    Size224,
	Block:   BlockSize,
}

// state is a digest of this package.
type state struct{ digest.Digest }

func New() hash.Hash { return &state{digest.New(function)} }

func New224() hash.Hash { return &state{digest.New(function224)} }

func Sum256(data []byte) [Size]byte { return [Size]byte(digest.Of(function, data)) }

func Sum224(data []byte) [Size224]byte { return [Size224]byte(digest.Of(function224, data)) }
