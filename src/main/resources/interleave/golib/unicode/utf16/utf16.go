// Package utf16 writes runes as numbers of 16 bits.
package utf16

const (
	replacement = '\uFFFD'
	high        = 0xd800
	low         = 0xdc00
	end         = 0xe000
)

func IsSurrogate(r rune) bool { return high <= r && r < end }

func RuneLen(r rune) int {
	switch {
	case 0 <= r && r < high, end <= r && r < 0x10000:
		return 1
	case 0x10000 <= r && r <= '\U0010FFFF':
		return 2
	}
	return -1
}

func DecodeRune(r1, r2 rune) rune {
	if high <= r1 && r1 < low && low <= r2 && r2 < end {
		return (r1-high)<<10 | (r2 - low) + 0x10000
	}
	return replacement
}

func EncodeRune(r rune) (r1, r2 rune) {
	if r < 0x10000 || r > '\U0010FFFF' {
		return replacement, replacement
	}
	r -= 0x10000
	return high + r>>10&0x3ff, low + r&0x3ff
}

func AppendRune(a []uint16, r rune) []uint16 {
	switch RuneLen(r) {
	case 1:
		return append(a, uint16(r))
	case 2:
		r1, r2 := EncodeRune(r)
		return append(a, uint16(r1), uint16(r2))
	}
	return append(a, replacement)
}

func Encode(s []rune) []uint16 {
	a := make([]uint16, 0, len(s))
	for _, r := range s {
		a = AppendRune(a, r)
	}
	return a
}

func Decode(s []uint16) []rune {
	a := make([]rune, 0, len(s))
	for i := 0; i < len(s); i++ {
		r := rune(s[i])
		switch {
		case !IsSurrogate(r):
			a = append(a, r)
		case i+1 < len(s) && DecodeRune(r, rune(s[i+1])) != replacement:
			a = append(a, DecodeRune(r, rune(s[i+1])))
			i++
		default:
			a = append(a, replacement)
		}
	}
	return a
}
