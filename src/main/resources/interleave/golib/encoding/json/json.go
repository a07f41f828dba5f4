// Package json turns values into JSON and back. The work is done in Java, but for the methods that
// values have for it themselves.
package json

import (
	"bytes"
	"cmp"
	"encoding"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// A Marshaler writes its own JSON.
type Marshaler interface {
	MarshalJSON() ([]byte, error)
}

// An Unmarshaler reads its own JSON.
type Unmarshaler interface {
	UnmarshalJSON([]byte) error
}

// A SyntaxError says what is wrong with a text, and after how many bytes.
type SyntaxError struct {
	msg    string
	Offset int64
}

func (e *SyntaxError) Error() string { return e.msg }

// An UnmarshalTypeError says which value did not fit which type.
type UnmarshalTypeError struct {
	Value  string
	Offset int64
	Struct string
	Field  string

	typeName string
}

func (e *UnmarshalTypeError) Error() string {
	if e.Struct != "" || e.Field != "" {
		return "json: cannot unmarshal " + e.Value + " into Go struct field " + e.Struct + "." + e.Field + " of type " + e.typeName
	}
	return "json: cannot unmarshal " + e.Value + " into Go value of type " + e.typeName
}

// An InvalidUnmarshalError says that the target is no pointer.
type InvalidUnmarshalError struct {
	target any
}

func (e *InvalidUnmarshalError) Error() string {
	if e.target == nil {
		return "json: Unmarshal(nil)"
	}
	name := fmt.Sprintf("%T", e.target)
	if name[0] != '*' {
		return "json: Unmarshal(non-pointer " + name + ")"
	}
	return "json: Unmarshal(nil " + name + ")"
}

// An UnsupportedTypeError says that values of a type cannot be written.
type UnsupportedTypeError struct {
	text string
}

func (e *UnsupportedTypeError) Error() string { return "json: " + e.text }

// An UnsupportedValueError says that a value cannot be written.
type UnsupportedValueError struct {
	Str string
}

func (e *UnsupportedValueError) Error() string { return "json: unsupported value: " + e.Str }

// A MarshalerError says that a method for writing failed.
type MarshalerError struct {
	Err error

	typeName string
	method   string
}

func (e *MarshalerError) Error() string {
	return "json: error calling " + e.method + " for type " + e.typeName + ": " + e.Err.Error()
}

func (e *MarshalerError) Unwrap() error { return e.Err }

// A Number is a number as its text.
type Number string

func (n Number) String() string { return string(n) }

func (n Number) Float64() (float64, error) { return strconv.ParseFloat(string(n), 64) }

func (n Number) Int64() (int64, error) { return strconv.ParseInt(string(n), 10, 64) }

// A RawMessage is JSON that stays as it is.
type RawMessage []byte

func (m RawMessage) MarshalJSON() ([]byte, error) {
	if m == nil {
		return []byte("null"), nil
	}
	return m, nil
}

func (m *RawMessage) UnmarshalJSON(data []byte) error {
	if m == nil {
		return errors.New("json.RawMessage: UnmarshalJSON on nil pointer")
	}
	*m = append((*m)[0:0], data...)
	return nil
}

// encode writes v with gaps (position, and what fills it) where methods of values have to be called.
func encode(v any, escapeHTML bool) (text string, gaps []int, values []any, problem string)

// decode puts checked JSON where target points to. What is left are calls of methods (three strings
// each: argument, struct and field), what was wrong (value, type, struct and field, and an unknown
// field and whether that came first) and where, and entries of maps that have to wait for the calls: map, key and where the value is.
func decode(text string, target any, samples []any, useNumber bool) (targets []any, isText []int, arguments []string, wrong []string, moves []any, offset int)

// syntax checks JSON.
func syntax(text string) (problem string, offset int)

// end finds the end of the first value of a text.
func end(text string) (length int, problem string, offset int)

func settle(m, key, cell any)

// entries returns the keys of a map and the values that belong to them.
func entries(m any) (keys, values []any)

func layOut(text, prefix, indent string, compact bool) string

func quoted(s string, escapeHTML bool) string

func check(text string) error {
	if problem, offset := syntax(text); problem != "" {
		return &SyntaxError{problem, int64(offset)}
	}
	return nil
}

func Valid(data []byte) bool { return check(string(data)) == nil }

func Marshal(v any) ([]byte, error) { return marshal(v, true) } //= encode.go:164

func marshal(v any, escapeHTML bool) ([]byte, error) {
	text, gaps, values, problem := encode(v, escapeHTML)
	if problem != "" {
		const value = "unsupported value: "
		switch {
		case len(problem) > len(value) && problem[:len(value)] == value:
			return nil, &UnsupportedValueError{problem[len(value):]}
		case problem[:8] == "invalid ":
			return nil, errors.New("json: " + problem)
		}
		return nil, &UnsupportedTypeError{problem}
	}
	var out []byte
	from := 0
	for i, v := range values {
		out = append(out, text[from:gaps[2*i]]...)
		from = gaps[2*i]
		part, err := own(v, gaps[2*i+1], escapeHTML) //= encoding/json.(*encodeState).marshal encode.go:298
		if err != nil {
			return nil, err
		}
		out = append(out, part...)
	}
	return append(out, text[from:]...), nil
}

// textMap writes a map in the order of what its keys call themselves.
func textMap(m any, escapeHTML bool) (string, error) {
	type entry struct {
		name  string
		value any
	}
	keys, values := entries(m)
	var all []entry
	for i, key := range keys {
		name, err := key.(encoding.TextMarshaler).MarshalText() //= encoding/json.resolveKeyName encode.go:955; encoding/json.mapEncoder.encode encode.go:757
		if err != nil {
			return "", fmt.Errorf("json: encoding error for type %q: %q", fmt.Sprintf("%T", m), err.Error())
		}
		all = append(all, entry{string(name), values[i]})
	}
	slices.SortFunc(all, func(a, b entry) int { return cmp.Compare(a.name, b.name) })
	var out strings.Builder
	out.WriteByte('{')
	for i, e := range all {
		if i > 0 {
			out.WriteByte(',')
		}
		value, err := marshal(e.value, escapeHTML)
		if err != nil {
			return "", err
		}
		out.WriteString(quoted(e.name, escapeHTML))
		out.WriteByte(':')
		out.Write(value)
	}
	return out.String() + "}", nil
}

// What fills a gap.
const (
	jsonMethod = iota
	textMethod
	mapWithTextKeys
)

// own lets v write itself.
func own(v any, filling int, escapeHTML bool) (string, error) {
	switch filling {
	case mapWithTextKeys:
		return textMap(v, escapeHTML) //= encoding/json.(*encodeState).reflectValue encode.go:322
	case textMethod:
		b, err := v.(encoding.TextMarshaler).MarshalText() //= encoding/json.textMarshalerEncoder encode.go:482; encoding/json.(*encodeState).reflectValue encode.go:322
		if err != nil {
			return "", &MarshalerError{err, fmt.Sprintf("%T", v), "MarshalText"}
		}
		return quoted(string(b), escapeHTML), nil
	}
	b, err := v.(Marshaler).MarshalJSON() //= encoding/json.marshalerEncoder encode.go:441; encoding/json.(*encodeState).reflectValue encode.go:322
	if err == nil {
		err = check(string(b))
	}
	if err != nil {
		return "", &MarshalerError{err, fmt.Sprintf("%T", v), "MarshalJSON"}
	}
	text := layOut(string(b), "", "", true)
	if escapeHTML {
		var buf bytes.Buffer
		HTMLEscape(&buf, []byte(text))
		text = buf.String()
	}
	return text, nil
}

func MarshalIndent(v any, prefix, indent string) ([]byte, error) {
	b, err := Marshal(v) //= encode.go:177
	if err != nil {
		return nil, err
	}
	return []byte(layOut(string(b), prefix, indent, false)), nil
}

func Indent(dst *bytes.Buffer, src []byte, prefix, indent string) error {
	if err := check(string(src)); err != nil {
		return err
	}
	dst.WriteString(layOut(string(src), prefix, indent, false))
	dst.Write(src[len(bytes.TrimRight(src, " \t\r\n")):]) // space at the end stays
	return nil
}

func Compact(dst *bytes.Buffer, src []byte) error {
	if err := check(string(src)); err != nil {
		return err
	}
	dst.WriteString(layOut(string(src), "", "", true))
	return nil
}

func HTMLEscape(dst *bytes.Buffer, src []byte) {
	for len(src) > 0 {
		r, width := utf8.DecodeRune(src)
		switch r {
		case '<', '>', '&', '\u2028', '\u2029':
			fmt.Fprintf(dst, "\\u%04x", r)
		default:
			dst.Write(src[:width])
		}
		src = src[width:]
	}
}

func Unmarshal(data []byte, v any) error { return unmarshal(string(data), v, false, false) } //= decode.go:108

func unmarshal(text string, v any, useNumber, strict bool) error {
	if err := check(text); err != nil {
		return err
	}
	if name := fmt.Sprintf("%T", v); name[0] != '*' || fmt.Sprintf("%p", v) == "0x0" {
		return &InvalidUnmarshalError{v}
	}
	samples := []any{map[string]any(nil), []any(nil), Number("")}
	targets, isText, arguments, wrong, moves, offset := decode(text, v, samples, useNumber)
	for i, t := range targets {
		var err error
		if isText[i] == 1 {
			err = t.(encoding.TextUnmarshaler).UnmarshalText([]byte(arguments[3*i])) //= encoding/json.(*decodeState).literalStore decode.go:879; encoding/json.(*decodeState).value decode.go:388; encoding/json.(*decodeState).unmarshal decode.go:181
		} else {
			err = t.(Unmarshaler).UnmarshalJSON([]byte(arguments[3*i])) //= encoding/json.(*decodeState).literalStore decode.go:854; encoding/json.(*decodeState).value decode.go:388; encoding/json.(*decodeState).unmarshal decode.go:181
		}
		if e, ok := err.(*UnmarshalTypeError); ok && arguments[3*i+2] != "" {
			e.Struct, e.Field = arguments[3*i+1], arguments[3*i+2]
		}
		if err != nil {
			return err
		}
	}
	for i := 0; i < len(moves); i += 3 {
		settle(moves[i], moves[i+1], moves[i+2])
	}
	unknown := strict && wrong[4] != ""
	switch what := wrong[0]; {
	case unknown && wrong[5] != "":
		return fmt.Errorf("json: unknown field %q", wrong[4])
	case what == "":
	case what == "base64":
		_, err := base64.StdEncoding.DecodeString(wrong[1])
		return err
	case what == "literal":
		return fmt.Errorf("json: invalid number literal, trying to unmarshal %q into Number", wrong[1])
	case what == "unquoted":
		return errors.New("json: invalid use of ,string struct tag, trying to unmarshal unquoted value into " + wrong[1])
	case what == "quoted":
		return fmt.Errorf("json: invalid use of ,string struct tag, trying to unmarshal %q into %s", wrong[3], wrong[1])
	default:
		return &UnmarshalTypeError{Value: wrong[0], Offset: int64(offset), typeName: wrong[1], Struct: wrong[2], Field: wrong[3]}
	}
	if unknown {
		return fmt.Errorf("json: unknown field %q", wrong[4])
	}
	return nil
}

// An Encoder writes values to a stream, one a line.
type Encoder struct {
	w              io.Writer
	prefix, indent string
	html           bool
}

func NewEncoder(w io.Writer) *Encoder { return &Encoder{w: w, html: true} }

func (e *Encoder) Encode(v any) error {
	b, err := marshal(v, e.html)
	if err != nil {
		return err
	}
	text := string(b)
	if e.prefix != "" || e.indent != "" {
		text = layOut(text, e.prefix, e.indent, false)
	}
	_, err = e.w.Write([]byte(text + "\n")) //= stream.go:231
	return err
}

func (e *Encoder) SetIndent(prefix, indent string) { e.prefix, e.indent = prefix, indent }

func (e *Encoder) SetEscapeHTML(on bool) { e.html = on }

// A Decoder reads values from a stream.
type Decoder struct {
	r      io.Reader
	buf    []byte
	err    error
	number bool
	strict bool
	offset int64
	state  int
	outer  []int
}

func NewDecoder(r io.Reader) *Decoder { return &Decoder{r: r} }

func (d *Decoder) UseNumber() { d.number = true }

func (d *Decoder) DisallowUnknownFields() { d.strict = true }

func (d *Decoder) Buffered() io.Reader { return bytes.NewReader(d.buf) }

func (d *Decoder) InputOffset() int64 { return d.offset }

// fill reads on; it reports whether anything came.
func (d *Decoder) fill() bool {
	if d.err != nil {
		return false
	}
	b := make([]byte, 512)
	n, err := d.r.Read(b) //= encoding/json.(*Decoder).refill stream.go:165
	d.buf = append(d.buf, b[:n]...)
	d.err = err
	return n > 0 || err == nil
}

func (d *Decoder) drop(n int) {
	d.buf = d.buf[n:]
	d.offset += int64(n)
}

// next skips space and reports whether anything is left.
func (d *Decoder) next() bool {
	for {
		i := 0
		for i < len(d.buf) && (d.buf[i] == ' ' || d.buf[i] == '\t' || d.buf[i] == '\r' || d.buf[i] == '\n') {
			i++
		}
		d.drop(i)
		if len(d.buf) > 0 {
			return true
		}
		if !d.fill() { //= encoding/json.(*Decoder).readValue stream.go:140
			return false
		}
	}
}

// More reports whether another element of the array or object at hand, or another value, follows.
func (d *Decoder) More() bool { return d.next() && d.buf[0] != ']' && d.buf[0] != '}' }

func (d *Decoder) Decode(v any) error {
	if err := d.prepare(); err != nil {
		return err
	}
	if !d.expectsValue() {
		return &SyntaxError{"not at beginning of value", d.offset}
	}
	if !d.next() { //= stream.go:63
		return d.err
	}
	for {
		n, problem, offset := end(string(d.buf))
		// a number at the very end of what was read may go on
		if n >= 0 && n < len(d.buf) || n >= 0 && !d.fill() { //= encoding/json.(*Decoder).readValue stream.go:140; encoding/json.(*Decoder).Decode stream.go:63
			text := string(d.buf[:n])
			d.drop(n)
			err := unmarshal(text, v, d.number, d.strict)
			d.valueEnds()
			return err
		}
		if n < 0 && !d.isAtEnd(problem, offset) {
			return &SyntaxError{problem, d.offset + int64(offset)}
		}
		if n < 0 && !d.fill() {
			if d.err == io.EOF {
				return io.ErrUnexpectedEOF
			}
			return d.err
		}
	}
}
