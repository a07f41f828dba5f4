package json

import (
	"strconv"
	"strings"
)

// A Token is a Delim, bool, float64, Number, string or nil.
type Token any

// A Delim is one of [ ] { }.
type Delim rune

func (d Delim) String() string { return string(d) }

// What a decoder expects that reads token by token.
const (
	topValue = iota
	arrayStart
	arrayValue
	arrayComma
	objectStart
	objectKey
	objectColon
	objectValue
	objectComma
)

// Token returns the next token; commas and colons are checked and left out.
func (d *Decoder) Token() (Token, error) {
	for {
		if !d.next() {
			return nil, d.err
		}
		c := d.buf[0]
		switch c {
		case '[', '{':
			if !d.expectsValue() {
				return d.unexpected(c)
			}
			d.drop(1)
			d.outer = append(d.outer, d.state)
			d.state = arrayStart
			if c == '{' {
				d.state = objectStart
			}
			return Delim(c), nil
		case ']':
			if d.state != arrayStart && d.state != arrayComma {
				return d.unexpected(c)
			}
			return d.leave(c)
		case '}':
			if d.state != objectStart && d.state != objectComma {
				return d.unexpected(c)
			}
			return d.leave(c)
		case ':':
			if d.state != objectColon {
				return d.unexpected(c)
			}
			d.drop(1)
			d.state = objectValue
		case ',':
			switch d.state {
			case arrayComma:
				d.state = arrayValue
			case objectComma:
				d.state = objectKey
			default:
				return d.unexpected(c)
			}
			d.drop(1)
		case '"':
			if d.state == objectStart || d.state == objectKey {
				var key string
				state := d.state
				d.state = topValue
				err := d.Decode(&key)
				d.state = state
				if err != nil {
					return nil, err
				}
				d.state = objectColon
				return key, nil
			}
			return d.value(c)
		default:
			return d.value(c)
		}
	}
}

func (d *Decoder) value(c byte) (Token, error) {
	if !d.expectsValue() {
		return d.unexpected(c)
	}
	var v any
	if err := d.Decode(&v); err != nil {
		return nil, err
	}
	return v, nil
}

func (d *Decoder) leave(c byte) (Token, error) {
	d.drop(1)
	d.state = d.outer[len(d.outer)-1]
	d.outer = d.outer[:len(d.outer)-1]
	d.valueEnds()
	return Delim(c), nil
}

func (d *Decoder) expectsValue() bool {
	switch d.state {
	case topValue, arrayStart, arrayValue, objectValue:
		return true
	}
	return false
}

func (d *Decoder) valueEnds() {
	switch d.state {
	case arrayStart, arrayValue:
		d.state = arrayComma
	case objectValue:
		d.state = objectComma
	}
}

// prepare takes the comma or colon before a value that Decode is to read among tokens.
func (d *Decoder) prepare() error {
	if d.state != arrayComma && d.state != objectColon {
		return nil
	}
	if !d.next() {
		return d.err
	}
	want, after, missing := byte(','), arrayValue, "expected comma after array element"
	if d.state == objectColon {
		want, after, missing = ':', objectValue, "expected colon after object key"
	}
	if d.buf[0] != want {
		return &SyntaxError{missing, d.offset}
	}
	d.drop(1)
	d.state = after
	return nil
}

func (d *Decoder) unexpected(c byte) (Token, error) {
	where := ""
	switch d.state {
	case topValue:
		where = " looking for beginning of value"
	case arrayStart, arrayValue, objectValue:
		where = " looking for beginning of value"
	case arrayComma:
		where = " after array element"
	case objectKey:
		where = " looking for beginning of object key string"
	case objectColon:
		where = " after object key"
	case objectComma:
		where = " after object key:value pair"
	}
	return nil, &SyntaxError{"invalid character " + quotedChar(c) + where, d.offset}
}

func quotedChar(c byte) string {
	switch c {
	case '\'':
		return `'\''`
	case '"':
		return `'"'`
	}
	quoted := strconv.Quote(string(rune(c)))
	return "'" + quoted[1:len(quoted)-1] + "'"
}

// isAtEnd reports whether the text is right as far as it goes: the checker takes its end for a
// space.
func (d *Decoder) isAtEnd(problem string, offset int) bool {
	return problem == "unexpected end of JSON input" ||
		offset == len(d.buf) && d.buf[offset-1] != ' ' && strings.HasPrefix(problem, "invalid character ' '")
}
