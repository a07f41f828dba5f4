// Package strings works on strings.
package strings

import (
	"unicode"
	"unicode/utf8"
)

// Searching

func Index(s, substr string) int
func IndexByte(s string, c byte) int
func IndexRune(s string, r rune) int
func IndexAny(s, chars string) int
func LastIndex(s, substr string) int
func LastIndexByte(s string, c byte) int
func LastIndexAny(s, chars string) int
func Count(s, substr string) int
func EqualFold(s, t string) bool

func Contains(s, substr string) bool     { return Index(s, substr) >= 0 }
func ContainsAny(s, chars string) bool   { return IndexAny(s, chars) >= 0 }
func ContainsRune(s string, r rune) bool { return IndexRune(s, r) >= 0 }
func HasPrefix(s, prefix string) bool    { return len(s) >= len(prefix) && s[:len(prefix)] == prefix }
func HasSuffix(s, suffix string) bool {
	return len(s) >= len(suffix) && s[len(s)-len(suffix):] == suffix
}

func ContainsFunc(s string, f func(rune) bool) bool { return IndexFunc(s, f) >= 0 } //= 77

func IndexFunc(s string, f func(rune) bool) int {
	for i, r := range s {
		if f(r) { //= strings.indexFunc strings.go:877; strings.IndexFunc strings.go:863
			return i
		}
	}
	return -1
}

func LastIndexFunc(s string, f func(rune) bool) int {
	for i := len(s); i > 0; {
		r, width := utf8.DecodeLastRuneInString(s[:i])
		i -= width
		if f(r) { //= strings.lastIndexFunc strings.go:891; strings.LastIndexFunc strings.go:869
			return i
		}
	}
	return -1
}

func Compare(a, b string) int {
	if a < b {
		return -1
	}
	if a > b {
		return 1
	}
	return 0
}

// Cut splits s around the first sep.
func Cut(s, sep string) (before, after string, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

func CutPrefix(s, prefix string) (after string, found bool) {
	if !HasPrefix(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

func CutSuffix(s, suffix string) (before string, found bool) {
	if !HasSuffix(s, suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}

// Splitting and joining

// split cuts s after (keeping save bytes of) each sep, into at most n parts when n is not negative.
func split(s, sep string, save, n int) []string

func Split(s, sep string) []string              { return split(s, sep, 0, -1) }
func SplitN(s, sep string, n int) []string      { return split(s, sep, 0, n) }
func SplitAfter(s, sep string) []string         { return split(s, sep, len(sep), -1) }
func SplitAfterN(s, sep string, n int) []string { return split(s, sep, len(sep), n) }
func Fields(s string) []string

func FieldsFunc(s string, f func(rune) bool) []string {
	var fields []string
	start := -1
	for i, r := range s {
		if f(r) { //= 397
			if start >= 0 {
				fields = append(fields, s[start:i])
				start = -1
			}
		} else if start < 0 {
			start = i
		}
	}
	if start >= 0 {
		fields = append(fields, s[start:])
	}
	return fields
}

func Join(elems []string, sep string) string

func repeat(s string, count int) string

func Repeat(s string, count int) string {
	if count < 0 {
		panic("strings: negative Repeat count") //= 569
	}
	if count == 0 || s == "" {
		return ""
	}
	if len(s) > (1<<63-1)/count {
		panic("strings: Repeat output length overflow") //= 572
	}
	if len(s)*count > 1<<31-1 {
		return string(make([]byte, len(s)*count))
	}
	return repeat(s, count)
}

// Changing

func Replace(s, old, new string, n int) string
func ReplaceAll(s, old, new string) string { return Replace(s, old, new, -1) }
func ToUpper(s string) string
func ToLower(s string) string
func ToTitle(s string) string
func Title(s string) string
func ToValidUTF8(s, replacement string) string

func Clone(s string) string { return s }

func Map(mapping func(rune) rune, s string) string {
	out := make([]byte, 0, len(s))
	for _, r := range s {
		if r = mapping(r); r >= 0 { //= 483
			out = utf8.AppendRune(out, r)
		}
	}
	return string(out)
}

// Trimming

func Trim(s, cutset string) string
func TrimLeft(s, cutset string) string
func TrimRight(s, cutset string) string
func TrimSpace(s string) string

func TrimPrefix(s, prefix string) string {
	after, _ := CutPrefix(s, prefix)
	return after
}

func TrimSuffix(s, suffix string) string {
	before, _ := CutSuffix(s, suffix)
	return before
}

func TrimFunc(s string, f func(rune) bool) string { return TrimRightFunc(TrimLeftFunc(s, f), f) } //= 857

func TrimLeftFunc(s string, f func(rune) bool) string {
	for i, r := range s {
		if !f(r) { //= strings.indexFunc strings.go:877; strings.TrimLeftFunc strings.go:834
			return s[i:]
		}
	}
	return ""
}

func TrimRightFunc(s string, f func(rune) bool) string {
	for len(s) > 0 {
		r, width := utf8.DecodeLastRuneInString(s)
		if !f(r) { //= strings.lastIndexFunc strings.go:891; strings.TrimRightFunc strings.go:844
			break
		}
		s = s[:len(s)-width]
	}
	return s
}

func ToUpperSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToUpper, s) }
func ToLowerSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToLower, s) }

func ToTitleSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToTitle, s) }
