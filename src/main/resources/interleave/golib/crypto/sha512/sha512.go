// Package sha512 has the hash functions SHA-512, SHA-384 and the shorter SHA-512s.
package sha512

import (
	"hash"
	"internal/digest"
)

const (
	Size      = 64
	Size224   = 28
	Size256   = 32
	Size384   = 48
	BlockSize = 128
)

var function = &digest.Function{
	Name:    "crypto/sha512",
	Whole:   "SHA-512",
	Kind:    digest.SHA512,
	Magic:   "sha\x07",
	Initial: "\x6a\x09\xe6\x67\xf3\xbc\xc9\x08\xbb\x67\xae\x85\x84\xca\xa7\x3b\x3c\x6e\xf3\x72\xfe\x94\xf8\x2b\xa5\x4f\xf5\x3a\x5f\x1d\x36\xf1\x51\x0e\x52\x7f\xad\xe6\x82\xd1\x9b\x05\x68\x8c\x2b\x3e\x6c\x1f\x1f\x83\xd9\xab\xfb\x41\xbd\x6b\x5b\xe0\xcd\x19\x13\x7e\x21\x79",
	Size:    Size,
	Block:   BlockSize,
}

var function384 = &digest.Function{
	Name:    "crypto/sha512",
	Whole:   "SHA-384",
	Kind:    digest.SHA512,
	Magic:   "sha\x04",
	Initial: "\xcb\xbb\x9d\x5d\xc1\x05\x9e\xd8\x62\x9a\x29\x2a\x36\x7c\xd5\x07\x91\x59\x01\x5a\x30\x70\xdd\x17\x15\x2f\xec\xd8\xf7\x0e\x59\x39\x67\x33\x26\x67\xff\xc0\x0b\x31\x8e\xb4\x4a\x87\x68\x58\x15\x11\xdb\x0c\x2e\x0d\x64\xf9\x8f\xa7\x47\xb5\x48\x1d\xbe\xfa\x4f\xa4",
	Size:    Size384,
	Block:   BlockSize,
}

var function224 = &digest.Function{
	Name:    "crypto/sha512",
	Whole:   "SHA-512/224",
	Kind:    digest.SHA512,
	Magic:   "sha\x05",
	Initial: "\x8c\x3d\x37\xc8\x19\x54\x4d\xa2\x73\xe1\x99\x66\x89\xdc\xd4\xd6\x1d\xfa\xb7\xae\x32\xff\x9c\x82\x67\x9d\xd5\x14\x58\x2f\x9f\xcf\x0f\x6d\x2b\x69\x7b\xd4\x4d\xa8\x77\xe3\x6f\x73\x04\xc4\x89\x42\x3f\x9d\x85\xa8\x6a\x1d\x36\xc8\x11\x12\xe6\xad\x91\xd6\x92\xa1",
	Size:    Size224,
	Block:   BlockSize,
}

var function256 = &digest.Function{
	Name:    "crypto/sha512",
	Whole:   "SHA-512/256",
	Kind:    digest.SHA512,
	Magic:   "sha\x06",
	Initial: "\x22\x31\x21\x94\xfc\x2b\xf7\x2c\x9f\x55\x5f\xa3\xc8\x4c\x64\xc2\x23\x93\xb8\x6b\x6f\x53\xb1\x51\x96\x38\x77\x19\x59\x40\xea\xbd\x96\x28\x3e\xe2\xa8\x8e\xff\xe3\xbe\x5e\x1e\x25\x53\x86\x39\x92\x2b\x01\x99\xfc\x2c\x85\xb8\xaa\x0e\xb7\x2d\xdc\x81\xc5\x2c\xa2",
	Size:    Size256,
	Block:   BlockSize,
}

// state is a digest of this package.
type state struct{ digest.Digest }

func New() hash.Hash { return &state{digest.New(function)} }

func New384() hash.Hash { return &state{digest.New(function384)} }

func New512_224() hash.Hash { return &state{digest.New(function224)} }

func New512_256() hash.Hash { return &state{digest.New(function256)} }

func Sum512(data []byte) [Size]byte { return [Size]byte(digest.Of(function, data)) }

func Sum384(data []byte) [Size384]byte { return [Size384]byte(digest.Of(function384, data)) }

func Sum512_224(data []byte) [Size224]byte { return [Size224]byte(digest.Of(function224, data)) }

func Sum512_256(data []byte) [Size256]byte { return [Size256]byte(digest.Of(function256, data)) }
