// Package csv reads and writes tables of comma-separated values.
package csv

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

var (
	ErrBareQuote  = errors.New("bare \" in non-quoted-field")
	ErrQuote      = errors.New("extraneous or missing \" in quoted-field")
	ErrFieldCount = errors.New("wrong number of fields")

	errInvalidDelim = errors.New("csv: invalid field or comment delimiter")
)

// A ParseError says where a table is wrong.
type ParseError struct {
	StartLine int
	Line      int
	Column    int
	Err       error
}

func (e *ParseError) Error() string {
	if e.Err == ErrFieldCount {
		return fmt.Sprintf("record on line %d: %v", e.Line, e.Err)
	}
	if e.StartLine != e.Line {
		return fmt.Sprintf("record on line %d; parse error on line %d, column %d: %v", e.StartLine, e.Line, e.Column, e.Err)
	}
	return fmt.Sprintf("parse error on line %d, column %d: %v", e.Line, e.Column, e.Err)
}

func (e *ParseError) Unwrap() error { return e.Err }

func validDelim(r rune) bool {
	return r != 0 && r != '"' && r != '\r' && r != '\n' && utf8.ValidRune(r) && r != utf8.RuneError
}

// A Reader reads records.
type Reader struct {
	Comma            rune
	Comment          rune
	FieldsPerRecord  int
	LazyQuotes       bool
	TrimLeadingSpace bool
	ReuseRecord      bool

	r    *bufio.Reader
	line int
}

func NewReader(r io.Reader) *Reader { return &Reader{Comma: ',', r: bufio.NewReader(r)} }

func (r *Reader) readLine() (string, error) {
	s, err := r.r.ReadString('\n')
	if s != "" && err == io.EOF {
		err = nil
		s = strings.TrimSuffix(s, "\r")
	}
	r.line++
	if strings.HasSuffix(s, "\r\n") {
		s = s[:len(s)-2] + "\n"
	}
	return s, err
}

func (r *Reader) Read() (record []string, err error) {
	if r.Comma == r.Comment || !validDelim(r.Comma) || r.Comment != 0 && !validDelim(r.Comment) {
		return nil, errInvalidDelim
	}
	line := ""
	for {
		line, err = r.readLine()
		if err != nil {
			return nil, err
		}
		comment := r.Comment != 0 && strings.HasPrefix(line, string(r.Comment))
		if !comment && line != "\n" {
			break
		}
	}
	start := r.line
	full := line
	fail := func(rest string, err error) error {
		return &ParseError{start, r.line, len(full) - len(rest) + 1, err}
	}
	for {
		if r.TrimLeadingSpace {
			line = strings.TrimLeftFunc(line, unicode.IsSpace)
		}
		if !strings.HasPrefix(line, `"`) {
			field, rest, more := strings.Cut(line, string(r.Comma))
			if !more {
				field = strings.TrimSuffix(field, "\n")
			}
			if i := strings.IndexByte(field, '"'); i >= 0 && !r.LazyQuotes {
				return nil, fail(line[i:], ErrBareQuote)
			}
			record = append(record, field)
			if !more {
				break
			}
			line = rest
			continue
		}
		line = line[1:]
		field := ""
		done, more := false, false
		for !done {
			i := strings.IndexByte(line, '"')
			switch {
			case i >= 0:
				field += line[:i]
				line = line[i+1:]
				switch {
				case strings.HasPrefix(line, `"`):
					field += `"`
					line = line[1:]
				case strings.HasPrefix(line, string(r.Comma)):
					line = line[utf8.RuneLen(r.Comma):]
					done, more = true, true
				case line == "" || line == "\n":
					done = true
				case r.LazyQuotes:
					field += `"`
				default:
					return nil, fail(`"`+line, ErrQuote)
				}
			case line != "":
				field += line
				next, err := r.readLine()
				if err != nil && err != io.EOF {
					return nil, err
				}
				if err == nil {
					full = next
				} else {
					r.line--
				}
				line = next
			default:
				if !r.LazyQuotes {
					return nil, fail("", ErrQuote)
				}
				done = true
			}
		}
		record = append(record, field)
		if !more {
			break
		}
	}
	if r.FieldsPerRecord > 0 && len(record) != r.FieldsPerRecord {
		return record, &ParseError{start, start, 1, ErrFieldCount}
	}
	if r.FieldsPerRecord == 0 {
		r.FieldsPerRecord = len(record)
	}
	return record, nil
}

func (r *Reader) ReadAll() (records [][]string, err error) {
	for {
		record, err := r.Read()
		if err == io.EOF {
			return records, nil
		}
		if err != nil {
			return nil, err
		}
		records = append(records, record)
	}
}

// A Writer writes records.
type Writer struct {
	Comma   rune
	UseCRLF bool

	w *bufio.Writer
}

func NewWriter(w io.Writer) *Writer { return &Writer{Comma: ',', w: bufio.NewWriter(w)} }

func (w *Writer) needsQuotes(field string) bool {
	if field == "" {
		return false
	}
	first, _ := utf8.DecodeRuneInString(field)
	return field == `\.` || strings.ContainsRune(field, w.Comma) || strings.ContainsAny(field, "\"\r\n") || unicode.IsSpace(first)
}

func (w *Writer) Write(record []string) error {
	if !validDelim(w.Comma) {
		return errInvalidDelim
	}
	for i, field := range record {
		if i > 0 {
			w.w.WriteRune(w.Comma)
		}
		if w.needsQuotes(field) {
			field = strings.ReplaceAll(field, `"`, `""`)
			if w.UseCRLF {
				field = strings.ReplaceAll(strings.ReplaceAll(field, "\r", ""), "\n", "\r\n")
			}
			field = `"` + field + `"`
		}
		w.w.WriteString(field)
	}
	if w.UseCRLF {
		w.w.WriteByte('\r')
	}
	return w.w.WriteByte('\n')
}

func (w *Writer) WriteAll(records [][]string) error {
	for _, record := range records {
		if err := w.Write(record); err != nil {
			return err
		}
	}
	return w.w.Flush()
}

func (w *Writer) Flush() { w.w.Flush() }

func (w *Writer) Error() error {
	_, err := w.w.Write(nil)
	return err
}
