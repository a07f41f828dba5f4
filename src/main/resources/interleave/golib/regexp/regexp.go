// Package regexp searches for regular expressions.
package regexp

import (
	"io"
	"regexp/syntax"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// nativeState stands for what is kept in Java.
type nativeState struct{}

// A Regexp is a compiled regular expression.
type Regexp struct {
	state    *nativeState
	expr     string
	names    []string
	prefix   string
	complete bool
	slots    int
	longest  bool
}

// progress is a search that may not be over yet.
type progress struct {
	state *nativeState
}

// compile fills r; what is wrong with the expression otherwise.
func compile(r *Regexp, expr string, posix bool) (
	names []string, prefix string, complete bool, slots int, code, part string)

// find goes on searching in s from pos; places are those of the match and its groups, nil when
// there is none.
func find(r *Regexp, p *progress, s string, pos, slots int, longest bool) (places []int, done bool)

// begin begins a search in runes, which feed gives it one by one, with the one that follows.
func begin(r *Regexp, p *progress, slots int, longest bool)

func feed(p *progress, c rune, width int, next rune) (places []int, done bool)

func (re *Regexp) search(s string, pos, slots int) []int {
	var p progress
	for {
		if places, done := find(re, &p, s, pos, slots, re.longest); done {
			return places
		}
	}
}

// searchReader reads no more runes than it needs, and one.
func (re *Regexp) searchReader(r io.RuneReader, slots int) []int {
	var p progress
	begin(re, &p, slots, re.longest)
	ended := false
	read := func() (rune, int) {
		if !ended {
			if c, width, err := r.ReadRune(); err == nil {
				return c, width
			}
			ended = true
		}
		return -1, 0
	}
	c, width := read()
	next, nextWidth := rune(-1), 0
	if c >= 0 {
		next, nextWidth = read()
	}
	for {
		if places, done := feed(&p, c, width, next); done {
			return places
		}
		c, width = next, nextWidth
		if c >= 0 {
			next, nextWidth = read()
		}
	}
}

func compiled(expr string, posix bool) (*Regexp, error) {
	r := &Regexp{expr: expr, longest: posix}
	names, prefix, complete, slots, code, part := compile(r, expr, posix)
	if code != "" {
		return nil, &syntax.Error{Code: syntax.ErrorCode(code), Expr: part}
	}
	r.names, r.prefix, r.complete, r.slots = names, prefix, complete, slots
	return r, nil
}

func Compile(expr string) (*Regexp, error)      { return compiled(expr, false) }
func CompilePOSIX(expr string) (*Regexp, error) { return compiled(expr, true) }

func MustCompile(str string) *Regexp {
	r, err := Compile(str)
	if err != nil {
		panic("regexp: Compile(" + quote(str) + "): " + err.Error()) //= 313
	}
	return r
}

func MustCompilePOSIX(str string) *Regexp {
	r, err := CompilePOSIX(str)
	if err != nil {
		panic("regexp: CompilePOSIX(" + quote(str) + "): " + err.Error()) //= 324
	}
	return r
}

func quote(s string) string {
	if strconv.CanBackquote(s) {
		return "`" + s + "`"
	}
	return strconv.Quote(s)
}

func MatchReader(pattern string, r io.RuneReader) (matched bool, err error) {
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.MatchReader(r), nil
}

func MatchString(pattern string, s string) (matched bool, err error) {
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.MatchString(s), nil
}

func Match(pattern string, b []byte) (matched bool, err error) {
	return MatchString(pattern, string(b))
}

// QuoteMeta returns an expression that matches s itself.
func QuoteMeta(s string) string {
	out := make([]byte, 0, len(s))
	for i := range len(s) {
		if strings.IndexByte(`\.+*?()|[]{}^$`, s[i]) >= 0 {
			out = append(out, '\\')
		}
		out = append(out, s[i])
	}
	return string(out)
}

func (re *Regexp) String() string                                { return re.expr }
func (re *Regexp) NumSubexp() int                                { return len(re.names) - 1 }
func (re *Regexp) SubexpNames() []string                         { return re.names }
func (re *Regexp) LiteralPrefix() (prefix string, complete bool) { return re.prefix, re.complete }

// Longest makes future searches prefer the longest of the leftmost matches.
func (re *Regexp) Longest() { re.longest = true }

func (re *Regexp) Copy() *Regexp {
	other := *re
	return &other
}

func (re *Regexp) SubexpIndex(name string) int {
	if name != "" {
		for i, n := range re.names {
			if n == name {
				return i
			}
		}
	}
	return -1
}

func (re *Regexp) MatchReader(r io.RuneReader) bool { return re.searchReader(r, 0) != nil }
func (re *Regexp) MatchString(s string) bool        { return re.search(s, 0, 0) != nil }
func (re *Regexp) Match(b []byte) bool              { return re.MatchString(string(b)) }

// pad adds the places of groups that can never take part.
func (re *Regexp) pad(places []int) []int {
	if places != nil {
		for len(places) < 2*len(re.names) {
			places = append(places, -1)
		}
	}
	return places
}

func (re *Regexp) FindStringIndex(s string) (loc []int) { return re.search(s, 0, 2) }
func (re *Regexp) FindIndex(b []byte) (loc []int)       { return re.search(string(b), 0, 2) }

func (re *Regexp) FindReaderIndex(r io.RuneReader) (loc []int) { return re.searchReader(r, 2) }

func (re *Regexp) FindStringSubmatchIndex(s string) []int {
	return re.pad(re.search(s, 0, re.slots))
}

func (re *Regexp) FindSubmatchIndex(b []byte) []int { return re.FindStringSubmatchIndex(string(b)) }

func (re *Regexp) FindReaderSubmatchIndex(r io.RuneReader) []int {
	return re.pad(re.searchReader(r, re.slots))
}

func (re *Regexp) FindString(s string) string {
	if m := re.FindStringIndex(s); m != nil {
		return s[m[0]:m[1]]
	}
	return ""
}

func (re *Regexp) Find(b []byte) []byte {
	if m := re.FindIndex(b); m != nil {
		return cut(b, m[0], m[1])
	}
	return nil
}

func (re *Regexp) FindStringSubmatch(s string) []string {
	return texts(s, re.FindStringSubmatchIndex(s))
}

func (re *Regexp) FindSubmatch(b []byte) [][]byte { return cuts(b, re.FindSubmatchIndex(b)) }

// texts returns what the groups hold.
func texts(s string, m []int) []string {
	if m == nil {
		return nil
	}
	out := make([]string, len(m)/2)
	for i := range out {
		if m[2*i] >= 0 {
			out[i] = s[m[2*i]:m[2*i+1]]
		}
	}
	return out
}

func cut(b []byte, from, to int) []byte {
	if from < 0 {
		return nil
	}
	return b[from:to:to]
}

func cuts(b []byte, m []int) [][]byte {
	if m == nil {
		return nil
	}
	out := make([][]byte, len(m)/2)
	for i := range out {
		out[i] = cut(b, m[2*i], m[2*i+1])
	}
	return out
}

// each calls deliver for up to n matches; all when n is negative. An empty match just behind
// another one does not count.
func (re *Regexp) each(s string, n int, deliver func(m []int)) {
	if n < 0 {
		n = len(s) + 1
	}
	before := -1
	for pos := 0; n > 0 && pos <= len(s); {
		m := re.search(s, pos, re.slots)
		if m == nil {
			return
		}
		accepted := true
		if m[1] == pos {
			accepted = m[0] != before
			_, width := utf8.DecodeRuneInString(s[pos:])
			pos += max(width, 1)
		} else {
			pos = m[1]
		}
		before = m[1]
		if accepted {
			deliver(re.pad(m))
			n--
		}
	}
}

func (re *Regexp) FindAllStringSubmatchIndex(s string, n int) [][]int {
	var all [][]int
	re.each(s, n, func(m []int) { all = append(all, m) })
	return all
}

func (re *Regexp) FindAllStringIndex(s string, n int) [][]int {
	var all [][]int
	re.each(s, n, func(m []int) { all = append(all, m[:2]) })
	return all
}

func (re *Regexp) FindAllString(s string, n int) []string {
	var all []string
	re.each(s, n, func(m []int) { all = append(all, s[m[0]:m[1]]) })
	return all
}

func (re *Regexp) FindAllStringSubmatch(s string, n int) [][]string {
	var all [][]string
	re.each(s, n, func(m []int) { all = append(all, texts(s, m)) })
	return all
}

func (re *Regexp) FindAll(b []byte, n int) [][]byte {
	var all [][]byte
	re.each(string(b), n, func(m []int) { all = append(all, cut(b, m[0], m[1])) })
	return all
}

func (re *Regexp) FindAllSubmatch(b []byte, n int) [][][]byte {
	var all [][][]byte
	re.each(string(b), n, func(m []int) { all = append(all, cuts(b, m)) })
	return all
}

func (re *Regexp) FindAllIndex(b []byte, n int) [][]int {
	return re.FindAllStringIndex(string(b), n)
}

func (re *Regexp) FindAllSubmatchIndex(b []byte, n int) [][]int {
	return re.FindAllStringSubmatchIndex(string(b), n)
}

// replace copies src; with adds what comes in place of a match.
func (re *Regexp) replace(src string, slots int, with func(out []byte, m []int) []byte) []byte {
	var out []byte
	end := 0
	for pos := 0; pos <= len(src); {
		m := re.search(src, pos, min(slots, re.slots))
		if m == nil {
			break
		}
		out = append(out, src[end:m[0]]...)
		if m[1] > end || m[0] == 0 {
			out = with(out, m) //= regexp.(*Regexp).replaceAll regexp.go:636
		}
		end = m[1]
		_, width := utf8.DecodeRuneInString(src[pos:])
		pos = max(pos+max(width, 1), m[1])
	}
	return append(out, src[end:]...)
}

func (re *Regexp) expansion(src, repl string) []byte {
	slots := 2
	if strings.Contains(repl, "$") {
		slots = re.slots
	}
	return re.replace(src, slots, func(out []byte, m []int) []byte {
		return re.ExpandString(out, repl, src, m)
	})
}

func (re *Regexp) ReplaceAllString(src, repl string) string {
	return string(re.expansion(src, repl))
}

func (re *Regexp) ReplaceAllLiteralString(src, repl string) string {
	return string(re.replace(src, 2, func(out []byte, m []int) []byte {
		return append(out, repl...)
	}))
}

func (re *Regexp) ReplaceAllStringFunc(src string, repl func(string) string) string {
	return string(re.replace(src, 2, func(out []byte, m []int) []byte { //= 597
		return append(out, repl(src[m[0]:m[1]])...) //= 598
	}))
}

func (re *Regexp) ReplaceAll(src, repl []byte) []byte {
	return re.expansion(string(src), string(repl))
}

func (re *Regexp) ReplaceAllLiteral(src, repl []byte) []byte {
	return re.replace(string(src), 2, func(out []byte, m []int) []byte {
		return append(out, repl...)
	})
}

func (re *Regexp) ReplaceAllFunc(src []byte, repl func([]byte) []byte) []byte {
	return re.replace(string(src), 2, func(out []byte, m []int) []byte {
		return append(out, repl(src[m[0]:m[1]])...)
	})
}

func (re *Regexp) Expand(dst []byte, template []byte, src []byte, match []int) []byte {
	return re.ExpandString(dst, string(template), string(src), match)
}

// ExpandString replaces $1, $name and ${name} in template by what the groups matched.
func (re *Regexp) ExpandString(dst []byte, template string, src string, match []int) []byte {
	for {
		before, rest, found := strings.Cut(template, "$")
		dst = append(dst, before...)
		if !found {
			return dst
		}
		template = rest
		if strings.HasPrefix(template, "$") {
			dst = append(dst, '$')
			template = template[1:]
			continue
		}
		name, after, ok := reference(template)
		if !ok {
			dst = append(dst, '$')
			continue
		}
		template = after
		if i := re.group(name, match); i >= 0 {
			dst = append(dst, src[match[2*i]:match[2*i+1]]...)
		}
	}
}

// group returns the group that a template means by name, when it took part; -1 otherwise.
func (re *Regexp) group(name string, match []int) int {
	takesPart := func(i int) bool { return 2*i+1 < len(match) && match[2*i] >= 0 }
	number := 0
	for i := range len(name) {
		if name[i] < '0' || name[i] > '9' || number >= 1e8 || name[0] == '0' && len(name) > 1 {
			number = -1
			break
		}
		number = number*10 + int(name[i]) - '0'
	}
	if number >= 0 {
		if takesPart(number) {
			return number
		}
		return -1
	}
	for i, n := range re.names {
		if n == name && takesPart(i) {
			return i
		}
	}
	return -1
}

func reference(s string) (name, rest string, ok bool) {
	braces := strings.HasPrefix(s, "{")
	if braces {
		s = s[1:]
	}
	end := strings.IndexFunc(s, func(c rune) bool {
		return !unicode.IsLetter(c) && !unicode.IsDigit(c) && c != '_'
	})
	if end < 0 {
		end = len(s)
	}
	if end == 0 {
		return "", "", false
	}
	name, rest = s[:end], s[end:]
	if braces {
		if !strings.HasPrefix(rest, "}") {
			return "", "", false
		}
		rest = rest[1:]
	}
	return name, rest, true
}

// Split cuts s at the matches, into at most n parts when n is not negative.
func (re *Regexp) Split(s string, n int) []string {
	if n == 0 {
		return nil
	}
	if re.expr != "" && s == "" {
		return []string{""}
	}
	matches := re.FindAllStringIndex(s, n)
	parts := make([]string, 0, len(matches))
	begin, end := 0, 0
	for _, m := range matches {
		if n > 0 && len(parts) == n-1 {
			break
		}
		end = m[0]
		if m[1] != 0 {
			parts = append(parts, s[begin:end])
		}
		begin = m[1]
	}
	if end != len(s) {
		parts = append(parts, s[begin:])
	}
	return parts
}

func (re *Regexp) MarshalText() ([]byte, error) { return []byte(re.expr), nil }

func (re *Regexp) UnmarshalText(text []byte) error {
	read, err := Compile(string(text))
	if err != nil {
		return err
	}
	*re = *read
	return nil
}
