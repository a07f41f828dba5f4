// Package utf8 is about runes as bytes.
package utf8

const (
	RuneError = '\uFFFD'
	RuneSelf  = 0x80
	MaxRune   = '\U0010FFFF'
	UTFMax    = 4
)

func RuneCountInString(s string) (n int)

func RuneCount(p []byte) int { return RuneCountInString(string(p)) }

func DecodeRuneInString(s string) (r rune, size int)

func DecodeRune(p []byte) (r rune, size int) {
	return DecodeRuneInString(string(p[:min(len(p), UTFMax)]))
}

func DecodeLastRuneInString(s string) (r rune, size int)

func DecodeLastRune(p []byte) (r rune, size int) {
	return DecodeLastRuneInString(string(p[max(0, len(p)-UTFMax):]))
}

func ValidString(s string) bool

func Valid(p []byte) bool { return ValidString(string(p)) }

func ValidRune(r rune) bool { return 0 <= r && r < 0xD800 || 0xDFFF < r && r <= MaxRune }

// RuneLen returns the number of bytes of a rune; -1 when it is not valid.
func RuneLen(r rune) int {
	switch {
	case !ValidRune(r):
		return -1
	case r < 0x80:
		return 1
	case r < 0x800:
		return 2
	case r < 0x10000:
		return 3
	}
	return 4
}

func EncodeRune(p []byte, r rune) int {
	s := string(r)
	_ = p[len(s)-1]
	return copy(p, s)
}

func AppendRune(p []byte, r rune) []byte { return append(p, string(r)...) }

func RuneStart(b byte) bool { return b&0xC0 != 0x80 }

// FullRuneInString reports whether s begins with a whole rune, or with bytes that never will be one.
func FullRuneInString(s string) bool {
	if len(s) == 0 {
		return false
	}
	r, width := DecodeRuneInString(s)
	if r != RuneError || width != 1 || len(s) >= UTFMax {
		return true
	}
	// a longer string could only help if these bytes begin a rune
	for _, tail := range [...]string{"\x80", "\x80\x80", "\x80\x80\x80", "\xBF", "\xBF\xBF", "\xBF\xBF\xBF"} {
		if r, width := DecodeRuneInString(s + tail); r != RuneError || width > 1 {
			if width > len(s) {
				return false
			}
		}
	}
	return true
}

func FullRune(p []byte) bool { return FullRuneInString(string(p[:min(len(p), UTFMax)])) }
