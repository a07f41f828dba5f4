// Package hex writes bytes as hexadecimal digits.
package hex

import (
	"errors"
	"fmt"
)

const digits = "0123456789abcdef"

// ErrLength says that a text has an odd number of digits.
var ErrLength = errors.New("encoding/hex: odd length hex string")

// An InvalidByteError is a byte that is no digit.
type InvalidByteError byte

func (e InvalidByteError) Error() string {
	return fmt.Sprintf("encoding/hex: invalid byte: %#U", rune(e))
}

func EncodedLen(n int) int { return n * 2 }

func DecodedLen(x int) int { return x / 2 }

func Encode(dst, src []byte) int {
	for i, b := range src {
		dst[2*i] = digits[b>>4]
		dst[2*i+1] = digits[b&15]
	}
	return 2 * len(src)
}

func AppendEncode(dst, src []byte) []byte { return append(dst, EncodeToString(src)...) }

func EncodeToString(src []byte) string {
	dst := make([]byte, EncodedLen(len(src)))
	Encode(dst, src)
	return string(dst)
}

func value(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

func Decode(dst, src []byte) (int, error) {
	for i := 0; i < len(src); i += 2 {
		high := value(src[i])
		if high < 0 {
			return i / 2, InvalidByteError(src[i])
		}
		if i+1 == len(src) {
			return i / 2, ErrLength
		}
		low := value(src[i+1])
		if low < 0 {
			return i / 2, InvalidByteError(src[i+1])
		}
		dst[i/2] = byte(high<<4 | low)
	}
	return len(src) / 2, nil
}

func DecodeString(s string) ([]byte, error) {
	dst := make([]byte, DecodedLen(len(s)))
	n, err := Decode(dst, []byte(s))
	return dst[:n], err
}

// Dump shows bytes as `hexdump -C` does.
func Dump(data []byte) string {
	out := ""
	for at := 0; at < len(data); at += 16 {
		line := data[at:min(at+16, len(data))]
		out += fmt.Sprintf("%08x ", at)
		for i := range 16 {
			if i < len(line) {
				out += fmt.Sprintf(" %02x", line[i])
			} else {
				out += "   "
			}
			if i == 7 {
				out += " "
			}
		}
		out += "  |"
		for _, b := range line {
			if b < 32 || b > 126 {
				b = '.'
			}
			out += string(rune(b))
		}
		out += "|\n"
	}
	return out
}
