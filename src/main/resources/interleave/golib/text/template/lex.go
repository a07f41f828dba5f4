package template

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A kind says what a token is.
type kind int

const (
	isError kind = iota
	isEOF
	isText
	isLeft
	isRight
	isSpace
	isChar
	isAssign
	isDeclare
	isPipe
	isLeftParen
	isRightParen
	isString
	isCharConstant
	isNumber
	isComplex
	isBool
	isField
	isVariable
	isIdentifier
	isDot
	isNil
	isKeyword
)

// A token is a piece of a template's text; line is where it begins.
type token struct {
	kind kind
	pos  int
	val  string
	line int
}

func (t token) String() string {
	switch {
	case t.kind == isEOF:
		return "EOF"
	case t.kind == isError:
		return t.val
	case t.kind >= isDot:
		return "<" + t.val + ">"
	case len(t.val) > 10:
		return fmt.Sprintf("%.10q...", t.val)
	}
	return fmt.Sprintf("%q", t.val)
}

const spaces = " \t\r\n"

// A scanner cuts the text of a template into tokens.
type scanner struct {
	text        string
	left, right string
	reserved    func(word string) bool // whether a word is a keyword
	pos         int                    // where the next token begins
	line        int
	depth       int // of parentheses
	tokens      []token
}

// failure ends scanning.
type failure struct{ message string }

func scan(text, left, right string, reserved func(string) bool) (tokens []token) {
	s := &scanner{text: text, left: left, right: right, reserved: reserved, line: 1}
	defer func() {
		if r := recover(); r != nil {
			wrong, ok := r.(failure)
			if !ok {
				panic(r)
			}
			tokens = append(s.tokens, token{isError, s.pos, wrong.message, s.line})
		}
	}()
	for s.pos < len(text) {
		s.plain()
	}
	return append(s.tokens, token{isEOF, s.pos, "", s.line})
}

func (s *scanner) fail(format string, args ...any) { panic(failure{fmt.Sprintf(format, args...)}) }

func (s *scanner) rest() string { return s.text[s.pos:] }

// emit adds what comes up to end as a token.
func (s *scanner) emit(kind kind, end int) {
	s.tokens = append(s.tokens, token{kind, s.pos, s.text[s.pos:end], s.line})
	s.skip(end)
}

func (s *scanner) skip(end int) {
	s.line += strings.Count(s.text[s.pos:end], "\n")
	s.pos = end
}

func trimsBefore(s string) bool {
	return len(s) >= 2 && s[0] == '-' && strings.IndexByte(spaces, s[1]) >= 0
}

func trimsBehind(s string) bool {
	return len(s) >= 2 && s[1] == '-' && strings.IndexByte(spaces, s[0]) >= 0
}

// plain scans text up to an action, and the action.
func (s *scanner) plain() {
	found := strings.Index(s.rest(), s.left)
	if found < 0 {
		s.emit(isText, len(s.text))
		return
	}
	begin := s.pos + found
	behind := begin + len(s.left)
	end := begin
	trim := trimsBefore(s.text[behind:])
	if trim {
		end = s.pos + len(strings.TrimRight(s.text[s.pos:begin], spaces))
	}
	if end > s.pos {
		s.emit(isText, end)
	}
	s.skip(begin)
	marker := 0
	if trim {
		marker = 2
	}
	if strings.HasPrefix(s.text[behind+marker:], "/*") {
		s.skip(behind + marker)
		s.comment()
		return
	}
	s.emit(isLeft, behind)
	s.skip(behind + marker)
	s.depth = 0
	for s.inside() {
	}
}

func (s *scanner) comment() {
	length := strings.Index(s.rest(), "*/")
	if length < 0 {
		s.fail("unclosed comment")
	}
	end := s.pos + length + len("*/")
	isEnd, trim := s.atRight(end)
	if !isEnd {
		s.fail("comment ends before closing delimiter")
	}
	s.skip(s.behindRight(end, trim))
}

// atRight tells whether an action ends at a place, and whether space is trimmed behind it.
func (s *scanner) atRight(at int) (end, trim bool) {
	text := s.text[at:]
	if trimsBehind(text) && strings.HasPrefix(text[2:], s.right) {
		return true, true
	}
	return strings.HasPrefix(text, s.right), false
}

func (s *scanner) behindRight(at int, trim bool) int {
	if !trim {
		return at + len(s.right)
	}
	at += 2 + len(s.right)
	return at + len(s.text[at:]) - len(strings.TrimLeft(s.text[at:], spaces))
}

// inside scans one token of an action; false when the action has ended.
func (s *scanner) inside() bool {
	if end, trim := s.atRight(s.pos); end {
		if s.depth > 0 {
			s.fail("unclosed left paren")
		}
		behind := s.behindRight(s.pos, trim)
		if trim {
			s.skip(s.pos + 2)
		}
		s.emit(isRight, s.pos+len(s.right))
		s.skip(behind)
		return false
	}
	if s.pos >= len(s.text) {
		s.fail("unclosed action")
	}
	c, width := utf8.DecodeRuneInString(s.rest())
	switch {
	case strings.ContainsRune(spaces, c):
		s.space()
	case c == '=':
		s.emit(isAssign, s.pos+1)
	case c == ':':
		if !strings.HasPrefix(s.rest(), ":=") {
			s.fail("expected :=")
		}
		s.emit(isDeclare, s.pos+2)
	case c == '|':
		s.emit(isPipe, s.pos+1)
	case c == '"':
		s.emit(isString, s.quoted('"', "unterminated quoted string"))
	case c == '\'':
		s.emit(isCharConstant, s.quoted('\'', "unterminated character constant"))
	case c == '`':
		length := strings.IndexByte(s.text[s.pos+1:], '`')
		if length < 0 {
			s.fail("unterminated raw quoted string")
		}
		s.emit(isString, s.pos+length+2)
	case c == '$':
		s.word(isVariable, s.pos+1)
	case c == '.' && (s.pos+1 == len(s.text) || s.text[s.pos+1] < '0' || '9' < s.text[s.pos+1]):
		s.word(isField, s.pos+1)
	case c == '.' || c == '+' || c == '-' || '0' <= c && c <= '9':
		s.number()
	case isWordRune(c):
		s.word(isIdentifier, s.pos)
	case c == '(':
		s.depth++
		s.emit(isLeftParen, s.pos+1)
	case c == ')':
		if s.depth--; s.depth < 0 {
			s.skip(s.pos + 1)
			s.fail("unexpected right paren")
		}
		s.emit(isRightParen, s.pos+1)
	case c <= unicode.MaxASCII && unicode.IsPrint(c):
		s.emit(isChar, s.pos+width)
	default:
		s.fail("unrecognized character in action: %#U", c)
	}
	return true
}

// space scans white space, but for one that belongs to the end of the action.
func (s *scanner) space() {
	end := s.pos
	for end < len(s.text) && strings.IndexByte(spaces, s.text[end]) >= 0 {
		if isEnd, trim := s.atRight(end); isEnd && trim {
			break
		}
		end++
	}
	if end > s.pos {
		s.emit(isSpace, end)
	}
}

// quoted returns where a text in quotes ends, on the same line.
func (s *scanner) quoted(quote byte, problem string) int {
	for end := s.pos + 1; end < len(s.text); end++ {
		switch s.text[end] {
		case quote:
			return end + 1
		case '\\':
			end++
			if end < len(s.text) && s.text[end] == '\n' {
				s.fail("%s", problem)
			}
		case '\n':
			s.fail("%s", problem)
		}
	}
	s.fail("%s", problem)
	return 0
}

func isWordRune(c rune) bool { return c == '_' || unicode.IsLetter(c) || unicode.IsDigit(c) }

// word scans a name: a field behind its dot, a variable behind its $, or an identifier.
func (s *scanner) word(kind kind, from int) {
	end := from
	next, width := utf8.DecodeRuneInString(s.text[end:])
	for width > 0 && isWordRune(next) {
		end += width
		next, width = utf8.DecodeRuneInString(s.text[end:])
	}
	if width > 0 && !strings.ContainsRune(spaces+".,|:)(", next) && !strings.HasPrefix(s.text[end:], s.right) {
		s.fail("bad character %#U", next)
	}
	word := s.text[s.pos:end]
	switch {
	case word == ".":
		kind = isDot
	case kind != isIdentifier:
	case word == "nil":
		kind = isNil
	case s.reserved(word):
		kind = isKeyword
	case word == "true" || word == "false":
		kind = isBool
	}
	s.emit(kind, end)
}

func (s *scanner) number() {
	end, ok := s.digits(s.pos)
	kind := isNumber
	if ok && end < len(s.text) && (s.text[end] == '+' || s.text[end] == '-') {
		kind = isComplex
		end, ok = s.digits(end)
		ok = ok && s.text[end-1] == 'i'
	}
	if !ok {
		s.fail("bad number syntax: %q", s.text[s.pos:end])
	}
	s.emit(kind, end)
}

// digits scans a number that has the form of one; strconv says later whether it is.
func (s *scanner) digits(at int) (end int, ok bool) {
	accept := func(set string, many bool) bool {
		from := at
		for at < len(s.text) && strings.IndexByte(set, s.text[at]) >= 0 && (many || at == from) {
			at++
		}
		return at > from
	}
	accept("+-", false)
	digits := "0123456789_"
	if accept("0", false) {
		switch {
		case accept("xX", false):
			digits = "0123456789abcdefABCDEF_"
		case accept("oO", false):
			digits = "01234567_"
		case accept("bB", false):
			digits = "01_"
		}
	}
	accept(digits, true)
	if accept(".", false) {
		accept(digits, true)
	}
	if len(digits) == len("0123456789_") && accept("eE", false) || len(digits) > len("0123456789_") && accept("pP", false) {
		accept("+-", false)
		accept("0123456789_", true)
	}
	accept("i", false)
	if next, width := utf8.DecodeRuneInString(s.text[at:]); width > 0 && isWordRune(next) {
		return at + width, false
	}
	return at, true
}
