// Package bytes works on slices of bytes, mostly as package strings does on strings.
package bytes

import (
	"strings"
	"unicode/utf8"
)

func Equal(a, b []byte) bool     { return string(a) == string(b) }
func Compare(a, b []byte) int    { return strings.Compare(string(a), string(b)) }
func EqualFold(s, t []byte) bool { return strings.EqualFold(string(s), string(t)) }

// IndexByte returns the first place of c.
func IndexByte(b []byte, c byte) int

func Index(s, sep []byte) int                         { return strings.Index(string(s), string(sep)) }
func IndexRune(s []byte, r rune) int                  { return strings.IndexRune(string(s), r) }
func IndexAny(s []byte, chars string) int             { return strings.IndexAny(string(s), chars) }
func IndexFunc(s []byte, f func(r rune) bool) int     { return strings.IndexFunc(string(s), f) }
func LastIndex(s, sep []byte) int                     { return strings.LastIndex(string(s), string(sep)) }
func LastIndexByte(s []byte, c byte) int              { return strings.LastIndexByte(string(s), c) }
func LastIndexAny(s []byte, chars string) int         { return strings.LastIndexAny(string(s), chars) }
func LastIndexFunc(s []byte, f func(r rune) bool) int { return strings.LastIndexFunc(string(s), f) }
func Contains(b, subslice []byte) bool                { return Index(b, subslice) >= 0 }
func ContainsAny(b []byte, chars string) bool         { return IndexAny(b, chars) >= 0 }
func ContainsRune(b []byte, r rune) bool              { return IndexRune(b, r) >= 0 }
func ContainsFunc(b []byte, f func(rune) bool) bool   { return IndexFunc(b, f) >= 0 }
func Count(s, sep []byte) int                         { return strings.Count(string(s), string(sep)) }

func HasPrefix(s, prefix []byte) bool {
	return len(s) >= len(prefix) && Equal(s[:len(prefix)], prefix)
}

func HasSuffix(s, suffix []byte) bool {
	return len(s) >= len(suffix) && Equal(s[len(s)-len(suffix):], suffix)
}

func Cut(s, sep []byte) (before, after []byte, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, nil, false
}

func CutPrefix(s, prefix []byte) (after []byte, found bool) {
	if !HasPrefix(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

func CutSuffix(s, suffix []byte) (before []byte, found bool) {
	if !HasSuffix(s, suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}

func Clone(b []byte) []byte {
	if b == nil {
		return nil
	}
	return append([]byte{}, b...)
}

// windows cuts s into slices of itself: parts follow each other, with gap bytes in between.
func windows(s []byte, parts []string, gap int) [][]byte {
	if parts == nil {
		return nil
	}
	out := make([][]byte, len(parts))
	at := 0
	for i, p := range parts {
		out[i] = s[at : at+len(p) : at+len(p)]
		at += len(p) + gap
	}
	return out
}

func splitN(s, sep []byte, save, n int) [][]byte {
	gap := len(sep)
	texts := strings.SplitN(string(s), string(sep), n)
	if save > 0 {
		gap = 0
		texts = strings.SplitAfterN(string(s), string(sep), n)
	}
	out := windows(s, texts, gap)
	if last := len(out) - 1; last >= 0 && len(sep) > 0 {
		out[last] = s[len(s)-len(out[last]):] // the last one keeps the room behind it
	}
	return out
}

func Split(s, sep []byte) [][]byte              { return splitN(s, sep, 0, -1) }
func SplitN(s, sep []byte, n int) [][]byte      { return splitN(s, sep, 0, n) }
func SplitAfter(s, sep []byte) [][]byte         { return splitN(s, sep, 1, -1) }
func SplitAfterN(s, sep []byte, n int) [][]byte { return splitN(s, sep, 1, n) }

func FieldsFunc(s []byte, f func(rune) bool) [][]byte {
	var fields [][]byte
	start := -1
	for i, r := range string(s) {
		if f(r) {
			if start >= 0 {
				fields = append(fields, s[start:i:i])
				start = -1
			}
		} else if start < 0 {
			start = i
		}
	}
	if start >= 0 {
		fields = append(fields, s[start:len(s):len(s)])
	}
	return fields
}

func isSpace(r rune) bool { return strings.TrimSpace(string(r)) == "" }

func Fields(s []byte) [][]byte { return FieldsFunc(s, isSpace) }

func Join(s [][]byte, sep []byte) []byte {
	out := []byte{}
	for i, part := range s {
		if i > 0 {
			out = append(out, sep...)
		}
		out = append(out, part...)
	}
	return out
}

func Repeat(b []byte, count int) []byte {
	if count < 0 {
		panic("bytes: negative Repeat count") //= 595
	}
	if count > 0 && len(b) > (1<<63-1)/count {
		panic("bytes: Repeat output length overflow") //= 598
	}
	return []byte(strings.Repeat(string(b), count))
}

func Replace(s, old, new []byte, n int) []byte {
	return []byte(strings.Replace(string(s), string(old), string(new), n))
}

func ReplaceAll(s, old, new []byte) []byte { return Replace(s, old, new, -1) }

func Map(mapping func(r rune) rune, s []byte) []byte { return []byte(strings.Map(mapping, string(s))) }

func ToUpper(s []byte) []byte { return []byte(strings.ToUpper(string(s))) }
func ToLower(s []byte) []byte { return []byte(strings.ToLower(string(s))) }
func ToTitle(s []byte) []byte { return []byte(strings.ToTitle(string(s))) }
func Title(s []byte) []byte   { return []byte(strings.Title(string(s))) }

func ToValidUTF8(s, replacement []byte) []byte {
	return []byte(strings.ToValidUTF8(string(s), string(replacement)))
}

// left and right keep what is left of s after something was cut from its front or end.
func left(s []byte, kept string) []byte {
	if kept == "" {
		return nil
	}
	return s[len(s)-len(kept):]
}

func right(s []byte, kept string) []byte { return s[:len(kept)] }

func TrimLeft(s []byte, cutset string) []byte { return left(s, strings.TrimLeft(string(s), cutset)) }

func TrimRight(s []byte, cutset string) []byte {
	return right(s, strings.TrimRight(string(s), cutset))
}

func Trim(s []byte, cutset string) []byte { return TrimRight(TrimLeft(s, cutset), cutset) }

func TrimLeftFunc(s []byte, f func(r rune) bool) []byte {
	return left(s, strings.TrimLeftFunc(string(s), f))
}

func TrimRightFunc(s []byte, f func(r rune) bool) []byte {
	return right(s, strings.TrimRightFunc(string(s), f))
}

func TrimFunc(s []byte, f func(r rune) bool) []byte { return TrimRightFunc(TrimLeftFunc(s, f), f) }

func TrimSpace(s []byte) []byte { return TrimFunc(s, isSpace) }

func TrimPrefix(s, prefix []byte) []byte {
	after, _ := CutPrefix(s, prefix)
	return after
}

func TrimSuffix(s, suffix []byte) []byte {
	before, _ := CutSuffix(s, suffix)
	return before
}

func Runes(s []byte) []rune {
	t := make([]rune, 0, utf8.RuneCount(s))
	for _, r := range string(s) {
		t = append(t, r)
	}
	return t
}
