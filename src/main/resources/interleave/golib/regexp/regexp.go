// Package regexp searches for regular expressions.
package regexp

import (
	"errors"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// nativeState stands for the compiled form.
type nativeState struct{}

// A Regexp is a compiled regular expression.
type Regexp struct {
	expr  string
	names []string
	state *nativeState
}

// compile fills r; what is wrong with the expression otherwise.
func compile(r *Regexp, expr string) (names []string, problem string)

// find returns the places of the first match in s at or behind pos, and of its groups; nil when
// there is none.
func find(r *Regexp, s string, pos int) []int

func Compile(expr string) (*Regexp, error) {
	r := &Regexp{expr: expr}
	names, problem := compile(r, expr)
	if problem != "" {
		return nil, errors.New("error parsing regexp: " + problem)
	}
	r.names = names
	return r, nil
}

func MustCompile(str string) *Regexp {
	r, err := Compile(str)
	if err != nil {
		quoted := strconv.Quote(str)
		if strconv.CanBackquote(str) {
			quoted = "`" + str + "`"
		}
		panic("regexp: Compile(" + quoted + "): " + err.Error())
	}
	return r
}

func MatchString(pattern string, s string) (matched bool, err error) {
	r, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return r.MatchString(s), nil
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

func (r *Regexp) String() string        { return r.expr }
func (r *Regexp) NumSubexp() int        { return len(r.names) - 1 }
func (r *Regexp) SubexpNames() []string { return r.names }

func (r *Regexp) SubexpIndex(name string) int {
	if name != "" {
		for i, n := range r.names {
			if n == name {
				return i
			}
		}
	}
	return -1
}

func (r *Regexp) MatchString(s string) bool { return find(r, s, 0) != nil }
func (r *Regexp) Match(b []byte) bool       { return r.MatchString(string(b)) }

func (r *Regexp) FindStringSubmatchIndex(s string) []int { return find(r, s, 0) }

func (r *Regexp) FindStringIndex(s string) (loc []int) {
	if m := find(r, s, 0); m != nil {
		return m[:2]
	}
	return nil
}

func (r *Regexp) FindString(s string) string {
	if m := find(r, s, 0); m != nil {
		return s[m[0]:m[1]]
	}
	return ""
}

func groups(s string, m []int) []string {
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

func (r *Regexp) FindStringSubmatch(s string) []string { return groups(s, find(r, s, 0)) }

// each calls deliver for up to n matches; all when n is negative.
func (r *Regexp) each(s string, n int, deliver func(m []int)) {
	if n < 0 {
		n = len(s) + 1
	}
	before := -1
	for pos := 0; n > 0 && pos <= len(s); {
		m := find(r, s, pos)
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
			deliver(m)
			n--
		}
	}
}

func (r *Regexp) FindAllStringSubmatchIndex(s string, n int) (all [][]int) {
	r.each(s, n, func(m []int) { all = append(all, m) })
	return all
}

func (r *Regexp) FindAllStringIndex(s string, n int) (all [][]int) {
	r.each(s, n, func(m []int) { all = append(all, m[:2]) })
	return all
}

func (r *Regexp) FindAllString(s string, n int) (all []string) {
	r.each(s, n, func(m []int) { all = append(all, s[m[0]:m[1]]) })
	return all
}

func (r *Regexp) FindAllStringSubmatch(s string, n int) (all [][]string) {
	r.each(s, n, func(m []int) { all = append(all, groups(s, m)) })
	return all
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

func (r *Regexp) Find(b []byte) []byte {
	if m := find(r, string(b), 0); m != nil {
		return cut(b, m[0], m[1])
	}
	return nil
}

func (r *Regexp) FindIndex(b []byte) (loc []int)   { return r.FindStringIndex(string(b)) }
func (r *Regexp) FindSubmatchIndex(b []byte) []int { return find(r, string(b), 0) }
func (r *Regexp) FindSubmatch(b []byte) [][]byte   { return cuts(b, find(r, string(b), 0)) }
func (r *Regexp) FindAllIndex(b []byte, n int) [][]int {
	return r.FindAllStringIndex(string(b), n)
}

func (r *Regexp) FindAll(b []byte, n int) (all [][]byte) {
	r.each(string(b), n, func(m []int) { all = append(all, cut(b, m[0], m[1])) })
	return all
}

func (r *Regexp) FindAllSubmatch(b []byte, n int) (all [][][]byte) {
	r.each(string(b), n, func(m []int) { all = append(all, cuts(b, m)) })
	return all
}

func (r *Regexp) replace(src string, with func(m []int) string) string {
	var out strings.Builder
	end := 0
	r.each(src, -1, func(m []int) {
		out.WriteString(src[end:m[0]])
		out.WriteString(with(m))
		end = m[1]
	})
	out.WriteString(src[end:])
	return out.String()
}

func (r *Regexp) ReplaceAllString(src, repl string) string {
	return r.replace(src, func(m []int) string {
		return string(r.ExpandString(nil, repl, src, m))
	})
}

func (r *Regexp) ReplaceAllLiteralString(src, repl string) string {
	return r.replace(src, func(m []int) string { return repl })
}

func (r *Regexp) ReplaceAllStringFunc(src string, repl func(string) string) string {
	return r.replace(src, func(m []int) string { return repl(src[m[0]:m[1]]) })
}

func (r *Regexp) ReplaceAll(src, repl []byte) []byte {
	return []byte(r.ReplaceAllString(string(src), string(repl)))
}

func (r *Regexp) ReplaceAllLiteral(src, repl []byte) []byte {
	return []byte(r.ReplaceAllLiteralString(string(src), string(repl)))
}

func (r *Regexp) ReplaceAllFunc(src []byte, repl func([]byte) []byte) []byte {
	return []byte(r.replace(string(src), func(m []int) string {
		return string(repl(cut(src, m[0], m[1])))
	}))
}

func (r *Regexp) Expand(dst []byte, template []byte, src []byte, match []int) []byte {
	return r.ExpandString(dst, string(template), string(src), match)
}

// ExpandString replaces $1, $name and ${name} in template by what the groups matched.
func (r *Regexp) ExpandString(dst []byte, template string, src string, match []int) []byte {
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
		i, err := strconv.Atoi(name)
		if err != nil {
			i = r.SubexpIndex(name)
		}
		if i >= 0 && 2*i+1 < len(match) && match[2*i] >= 0 {
			dst = append(dst, src[match[2*i]:match[2*i+1]]...)
		}
	}
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
func (r *Regexp) Split(s string, n int) []string {
	if n == 0 {
		return nil
	}
	if r.expr != "" && s == "" {
		return []string{""}
	}
	parts := make([]string, 0)
	begin, end := 0, 0
	for _, m := range r.FindAllStringIndex(s, n) {
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

func (r *Regexp) MarshalText() ([]byte, error) { return []byte(r.expr), nil }

func (r *Regexp) UnmarshalText(text []byte) error {
	read, err := Compile(string(text))
	if err != nil {
		return err
	}
	*r = *read
	return nil
}

func (r *Regexp) FindAllSubmatchIndex(b []byte, n int) [][]int {
	return r.FindAllStringSubmatchIndex(string(b), n)
}

func (r *Regexp) Copy() *Regexp {
	other := *r
	return &other
}
