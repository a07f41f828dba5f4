// Package base64 writes bytes as 64 different characters.
package base64

import "strconv"

const (
	StdPadding rune = '='
	NoPadding  rune = -1
)

// An Encoding is an alphabet and a padding.
type Encoding struct {
	alphabet string
	padding  rune
	strict   bool
}

// A CorruptInputError is the place of a character that does not belong there.
type CorruptInputError int64

func (e CorruptInputError) Error() string {
	return "illegal base64 data at input byte " + strconv.FormatInt(int64(e), 10)
}

func NewEncoding(encoder string) *Encoding {
	if len(encoder) != 64 {
		panic("encoding alphabet is not 64-bytes long") //= 66
	}
	return &Encoding{alphabet: encoder, padding: StdPadding}
}

func (enc Encoding) WithPadding(padding rune) *Encoding {
	enc.padding = padding
	return &enc
}

func (enc Encoding) Strict() *Encoding {
	enc.strict = true
	return &enc
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

var (
	StdEncoding    = NewEncoding(letters + "+/")
	URLEncoding    = NewEncoding(letters + "-_")
	RawStdEncoding = StdEncoding.WithPadding(NoPadding)
	RawURLEncoding = URLEncoding.WithPadding(NoPadding)
)

func (enc *Encoding) EncodedLen(n int) int {
	if enc.padding == NoPadding {
		return n/3*4 + (n%3*8+5)/6
	}
	return (n + 2) / 3 * 4
}

func (enc *Encoding) DecodedLen(n int) int {
	if enc.padding == NoPadding {
		return n/4*3 + n%4*6/8
	}
	return n / 4 * 3
}

func (enc *Encoding) EncodeToString(src []byte) string {
	out := make([]byte, 0, enc.EncodedLen(len(src)))
	for len(src) > 0 {
		n := min(len(src), 3)
		var bits uint
		for i := range 3 {
			bits <<= 8
			if i < n {
				bits |= uint(src[i])
			}
		}
		for i := range 4 {
			if i <= n {
				out = append(out, enc.alphabet[bits>>(18-6*i)&63])
			} else if enc.padding != NoPadding {
				out = append(out, byte(enc.padding))
			}
		}
		src = src[n:]
	}
	return string(out)
}

func (enc *Encoding) Encode(dst, src []byte) { copy(dst, enc.EncodeToString(src)) }

func (enc *Encoding) AppendEncode(dst, src []byte) []byte {
	return append(dst, enc.EncodeToString(src)...)
}

func (enc *Encoding) value(c byte) int {
	for i := range 64 {
		if enc.alphabet[i] == c {
			return i
		}
	}
	return -1
}

func (enc *Encoding) DecodeString(s string) ([]byte, error) {
	out := make([]byte, 0, enc.DecodedLen(len(s)))
	var bits uint
	count := 0
	i := 0
	for ; i < len(s); i++ {
		c := s[i]
		if c == '\n' || c == '\r' {
			continue
		}
		if rune(c) == enc.padding {
			break
		}
		v := enc.value(c)
		if v < 0 {
			return out, CorruptInputError(i)
		}
		bits = bits<<6 | uint(v)
		if count++; count == 4 {
			out = append(out, byte(bits>>16), byte(bits>>8), byte(bits))
			bits, count = 0, 0
		}
	}
	if i == len(s) {
		if count == 1 || count > 0 && enc.padding != NoPadding {
			return out, CorruptInputError(i - count)
		}
	} else {
		if count < 2 {
			return out, CorruptInputError(i)
		}
		for wanted := 4 - count; wanted > 0; i++ {
			if i == len(s) {
				return out, CorruptInputError(i)
			}
			if rune(s[i]) != enc.padding && s[i] != '\n' && s[i] != '\r' {
				return out, CorruptInputError(i - 1)
			}
			if rune(s[i]) == enc.padding {
				wanted--
			}
		}
	}
	for i < len(s) && (s[i] == '\n' || s[i] == '\r') {
		i++
	}
	switch count {
	case 2:
		if enc.strict && bits&15 != 0 {
			return out, CorruptInputError(i - 2)
		}
		out = append(out, byte(bits>>4))
	case 3:
		if enc.strict && bits&3 != 0 {
			return out, CorruptInputError(i - 1)
		}
		out = append(out, byte(bits>>10), byte(bits>>2))
	}
	if i < len(s) {
		return out, CorruptInputError(i)
	}
	return out, nil
}

func (enc *Encoding) Decode(dst, src []byte) (n int, err error) {
	out, err := enc.DecodeString(string(src))
	return copy(dst, out), err
}
