// Package fnv has the hash functions of Fowler, Noll and Vo.
package fnv

import (
	"errors"
	"hash"
	"math/bits"
)

type (
	sum32   uint32
	sum32a  uint32
	sum64   uint64
	sum64a  uint64
	sum128  [2]uint64
	sum128a [2]uint64
)

const (
	offset32      = 2166136261
	offset64      = 14695981039346656037
	offset128High = 0x6c62272e07bb0142
	offset128Low  = 0x62b821756295c58d
	prime32       = 16777619
	prime64       = 1099511628211
	prime128Low   = 0x13b
	prime128Shift = 24
)

func New32() hash.Hash32 {
	var s sum32 = offset32
	return &s
}

func New32a() hash.Hash32 {
	var s sum32a = offset32
	return &s
}

func New64() hash.Hash64 {
	var s sum64 = offset64
	return &s
}

func New64a() hash.Hash64 {
	var s sum64a = offset64
	return &s
}

func New128() hash.Hash { return &sum128{offset128High, offset128Low} }

func New128a() hash.Hash { return &sum128a{offset128High, offset128Low} }

func (s *sum32) Reset()   { *s = offset32 }
func (s *sum32a) Reset()  { *s = offset32 }
func (s *sum64) Reset()   { *s = offset64 }
func (s *sum64a) Reset()  { *s = offset64 }
func (s *sum128) Reset()  { *s = sum128{offset128High, offset128Low} }
func (s *sum128a) Reset() { *s = sum128a{offset128High, offset128Low} }

func (s *sum32) Sum32() uint32  { return uint32(*s) }
func (s *sum32a) Sum32() uint32 { return uint32(*s) }
func (s *sum64) Sum64() uint64  { return uint64(*s) }
func (s *sum64a) Sum64() uint64 { return uint64(*s) }

func (s *sum32) Write(data []byte) (int, error) {
	hash := *s
	for _, c := range data {
		hash *= prime32
		hash ^= sum32(c)
	}
	*s = hash
	return len(data), nil
}

func (s *sum32a) Write(data []byte) (int, error) {
	hash := *s
	for _, c := range data {
		hash ^= sum32a(c)
		hash *= prime32
	}
	*s = hash
	return len(data), nil
}

func (s *sum64) Write(data []byte) (int, error) {
	hash := *s
	for _, c := range data {
		hash *= prime64
		hash ^= sum64(c)
	}
	*s = hash
	return len(data), nil
}

func (s *sum64a) Write(data []byte) (int, error) {
	hash := *s
	for _, c := range data {
		hash ^= sum64a(c)
		hash *= prime64
	}
	*s = hash
	return len(data), nil
}

func times128(high, low uint64) (uint64, uint64) {
	carry, product := bits.Mul64(prime128Low, low)
	return carry + low<<prime128Shift + prime128Low*high, product
}

func (s *sum128) Write(data []byte) (int, error) {
	for _, c := range data {
		s[0], s[1] = times128(s[0], s[1])
		s[1] ^= uint64(c)
	}
	return len(data), nil
}

func (s *sum128a) Write(data []byte) (int, error) {
	for _, c := range data {
		s[1] ^= uint64(c)
		s[0], s[1] = times128(s[0], s[1])
	}
	return len(data), nil
}

func (s *sum32) Size() int   { return 4 }
func (s *sum32a) Size() int  { return 4 }
func (s *sum64) Size() int   { return 8 }
func (s *sum64a) Size() int  { return 8 }
func (s *sum128) Size() int  { return 16 }
func (s *sum128a) Size() int { return 16 }

func (s *sum32) BlockSize() int   { return 1 }
func (s *sum32a) BlockSize() int  { return 1 }
func (s *sum64) BlockSize() int   { return 1 }
func (s *sum64a) BlockSize() int  { return 1 }
func (s *sum128) BlockSize() int  { return 1 }
func (s *sum128a) BlockSize() int { return 1 }

func appended(in []byte, v uint64, size int) []byte {
	for shift := 8 * (size - 1); shift >= 0; shift -= 8 {
		in = append(in, byte(v>>shift))
	}
	return in
}

func (s *sum32) Sum(in []byte) []byte   { return appended(in, uint64(*s), 4) }
func (s *sum32a) Sum(in []byte) []byte  { return appended(in, uint64(*s), 4) }
func (s *sum64) Sum(in []byte) []byte   { return appended(in, uint64(*s), 8) }
func (s *sum64a) Sum(in []byte) []byte  { return appended(in, uint64(*s), 8) }
func (s *sum128) Sum(in []byte) []byte  { return appended(appended(in, s[0], 8), s[1], 8) }
func (s *sum128a) Sum(in []byte) []byte { return appended(appended(in, s[0], 8), s[1], 8) }

func marshaled(kind string, v uint64, size int) ([]byte, error) {
	return appended([]byte("fnv"+kind), v, size), nil
}

func unmarshaled(kind string, b []byte, size int) ([]byte, error) {
	if len(b) < 4 || string(b[:4]) != "fnv"+kind {
		return nil, errors.New("hash/fnv: invalid hash state identifier")
	}
	if len(b) != 4+size {
		return nil, errors.New("hash/fnv: invalid hash state size")
	}
	return b[4:], nil
}

func number(b []byte) (v uint64) {
	for _, c := range b {
		v = v<<8 | uint64(c)
	}
	return v
}

func (s *sum32) MarshalBinary() ([]byte, error) { return marshaled("\x01", uint64(*s), 4) }

func (s *sum32) UnmarshalBinary(b []byte) error {
	b, err := unmarshaled("\x01", b, 4)
	if err == nil {
		*s = sum32(number(b))
	}
	return err
}

func (s *sum32a) MarshalBinary() ([]byte, error) { return marshaled("\x02", uint64(*s), 4) }

func (s *sum32a) UnmarshalBinary(b []byte) error {
	b, err := unmarshaled("\x02", b, 4)
	if err == nil {
		*s = sum32a(number(b))
	}
	return err
}

func (s *sum64) MarshalBinary() ([]byte, error) { return marshaled("\x03", uint64(*s), 8) }

func (s *sum64) UnmarshalBinary(b []byte) error {
	b, err := unmarshaled("\x03", b, 8)
	if err == nil {
		*s = sum64(number(b))
	}
	return err
}

func (s *sum64a) MarshalBinary() ([]byte, error) { return marshaled("\x04", uint64(*s), 8) }

func (s *sum64a) UnmarshalBinary(b []byte) error {
	b, err := unmarshaled("\x04", b, 8)
	if err == nil {
		*s = sum64a(number(b))
	}
	return err
}

func (s *sum128) MarshalBinary() ([]byte, error) {
	b, err := marshaled("\x05", s[0], 8)
	return appended(b, s[1], 8), err
}

func (s *sum128) UnmarshalBinary(b []byte) error {
	b, err := unmarshaled("\x05", b, 16)
	if err == nil {
		s[0], s[1] = number(b[:8]), number(b[8:])
	}
	return err
}

func (s *sum128a) MarshalBinary() ([]byte, error) {
	b, err := marshaled("\x06", s[0], 8)
	return appended(b, s[1], 8), err
}

func (s *sum128a) UnmarshalBinary(b []byte) error {
	b, err := unmarshaled("\x06", b, 16)
	if err == nil {
		s[0], s[1] = number(b[:8]), number(b[8:])
	}
	return err
}
