package slog

import (
	"bytes"
	"context"
	"encoding"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode"
	"unicode/utf8"
)

// A Handler writes records.
type Handler interface {
	Enabled(context.Context, Level) bool
	Handle(context.Context, Record) error
	WithAttrs(attrs []Attr) Handler
	WithGroup(name string) Handler
}

// HandlerOptions say what a handler of this package writes.
type HandlerOptions struct {
	AddSource   bool
	Level       Leveler
	ReplaceAttr func(groups []string, a Attr) Attr
}

// common is what handlers share: attributes that are written already, and groups that are open.
type common struct {
	json      bool
	opts      HandlerOptions
	mu        *sync.Mutex
	w         io.Writer
	written   string
	groups    []string
	opened    int
	separator string
}

func newCommon(w io.Writer, opts *HandlerOptions, json bool) *common {
	c := &common{json: json, w: w, mu: &sync.Mutex{}}
	if opts != nil {
		c.opts = *opts
	}
	return c
}

func (c *common) enabled(l Level) bool {
	least := LevelInfo
	if c.opts.Level != nil {
		least = c.opts.Level.Level()
	}
	return l >= least
}

func (c *common) withAttrs(as []Attr) *common {
	kept := as[:0:0]
	for _, a := range as {
		if !a.Value.isEmptyGroup() {
			kept = append(kept, a)
		}
	}
	if len(kept) == 0 {
		return c
	}
	with := *c
	s := state{c: &with, groups: with.groups, separator: with.separator}
	s.open()
	if s.attrs(kept) {
		with.written += s.out.String()
		with.opened = len(with.groups)
		with.separator = s.separator
	}
	return &with
}

func (c *common) withGroup(name string) *common {
	with := *c
	with.groups = append(c.groups[:len(c.groups):len(c.groups)], name)
	return &with
}

// attrSeparator stands between attributes.
func (c *common) attrSeparator() string {
	if c.json {
		return ","
	}
	return " "
}

func (c *common) handle(r Record) error {
	s := state{c: c}
	if c.json {
		s.out.WriteByte('{')
	}
	if !r.Time.IsZero() {
		s.builtIn(Time(TimeKey, r.Time))
	}
	s.builtIn(Any(LevelKey, r.Level))
	if c.opts.AddSource {
		s.builtIn(Any(SourceKey, r.source()))
	}
	s.builtIn(String(MessageKey, r.Message))
	s.rest(r)
	s.out.WriteByte('\n')
	c.mu.Lock()
	defer c.mu.Unlock()
	_, err := c.w.Write(s.out.Bytes())
	return err
}

// state is a line as far as it is written.
type state struct {
	c         *common
	out       bytes.Buffer
	groups    []string
	separator string
}

func (s *state) builtIn(a Attr) {
	if s.c.opts.ReplaceAttr == nil {
		s.key(a.Key)
		s.value(a.Value)
		return
	}
	s.attr(a)
}

// rest writes what the record and the handler say beyond time, level and message.
func (s *state) rest(r Record) {
	opened := s.c.opened
	if s.c.written != "" {
		s.out.WriteString(s.separator)
		s.out.WriteString(s.c.written)
		s.separator = s.c.separator
	}
	s.groups = s.c.groups
	if r.NumAttrs() > 0 {
		length, separator := s.out.Len(), s.separator
		s.open()
		if s.attrs(r.attrs) {
			opened = len(s.groups)
		} else {
			s.out.Truncate(length)
			s.separator = separator
		}
	}
	if s.c.json {
		for range s.groups[:opened] {
			s.out.WriteByte('}')
		}
		s.out.WriteByte('}')
	}
}

// open begins the groups that are not open yet.
func (s *state) open() {
	if !s.c.json {
		return
	}
	for _, name := range s.c.groups[s.c.opened:] {
		s.key(name)
		s.out.WriteByte('{')
		s.separator = ""
	}
}

func (s *state) attrs(as []Attr) (any bool) {
	for _, a := range as {
		if s.attr(a) {
			any = true
		}
	}
	return any
}

func (s *state) attr(a Attr) bool {
	a.Value = a.Value.Resolve()
	if replace := s.c.opts.ReplaceAttr; replace != nil && a.Value.Kind() != KindGroup {
		a = replace(s.groups, a)
		a.Value = a.Value.Resolve()
	}
	if a.isEmpty() {
		return false
	}
	if source, ok := a.Value.v.(*Source); ok {
		if s.c.json {
			a.Value = GroupValue(nonEmpty(source)...)
		} else {
			a.Value = StringValue(fmt.Sprintf("%s:%d", source.File, source.Line))
		}
	}
	if a.Value.Kind() != KindGroup {
		s.key(a.Key)
		s.value(a.Value)
		return true
	}
	if len(a.Value.Group()) == 0 {
		return false
	}
	length, separator, groups := s.out.Len(), s.separator, s.groups
	if a.Key != "" {
		if s.c.json {
			s.key(a.Key)
			s.out.WriteByte('{')
			s.separator = ""
		}
		s.groups = append(groups[:len(groups):len(groups)], a.Key)
	}
	any := s.attrs(a.Value.Group())
	s.groups = groups
	if !any {
		s.out.Truncate(length)
		s.separator = separator
		return false
	}
	if a.Key != "" && s.c.json {
		s.out.WriteByte('}')
		s.separator = s.c.attrSeparator()
	}
	return true
}

func nonEmpty(source *Source) (as []Attr) {
	if source.Function != "" {
		as = append(as, String("function", source.Function))
	}
	if source.File != "" {
		as = append(as, String("file", source.File))
	}
	if source.Line != 0 {
		as = append(as, Int("line", source.Line))
	}
	return as
}

func (s *state) key(key string) {
	s.out.WriteString(s.separator)
	if s.c.json {
		s.out.Write(jsonText(key))
		s.out.WriteByte(':')
	} else {
		if len(s.groups) > 0 {
			key = strings.Join(s.groups, ".") + "." + key
		}
		s.text(key)
		s.out.WriteByte('=')
	}
	s.separator = s.c.attrSeparator()
}

func (s *state) text(text string) {
	if needsQuotes(text) {
		text = strconv.Quote(text)
	}
	s.out.WriteString(text)
}

func needsQuotes(s string) bool {
	if s == "" {
		return true
	}
	for i, r := range s {
		_, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 || unicode.IsSpace(r) || !unicode.IsPrint(r) || r == '"' || r == '=' {
			return true
		}
	}
	return false
}

func (s *state) value(v Value) {
	defer func() {
		if r := recover(); r != nil {
			s.text(fmt.Sprintf("!PANIC: %v", r))
		}
	}()
	if s.c.json {
		s.out.Write(jsonValue(v))
		return
	}
	switch x := v.v.(type) {
	case time.Time:
		s.out.WriteString(x.Format("2006-01-02T15:04:05.000Z07:00"))
	case encoding.TextMarshaler:
		text, err := x.MarshalText()
		if err != nil {
			s.text("!ERROR:" + err.Error())
			return
		}
		s.text(string(text))
	case []byte:
		s.out.WriteString(strconv.Quote(string(x)))
	case int64, uint64, float64, bool, time.Duration:
		s.out.WriteString(v.String())
	case string:
		s.text(x)
	default:
		s.text(fmt.Sprintf("%+v", x))
	}
}

func jsonText(s string) []byte {
	var buf bytes.Buffer
	encoder := json.NewEncoder(&buf)
	encoder.SetEscapeHTML(false)
	encoder.Encode(s)
	return bytes.TrimSuffix(buf.Bytes(), []byte("\n"))
}

func jsonValue(v Value) []byte {
	switch x := v.v.(type) {
	case string:
		return jsonText(x)
	case int64, uint64, bool:
		return []byte(v.String())
	case time.Duration:
		return strconv.AppendInt(nil, int64(x), 10)
	case time.Time:
		return []byte(`"` + x.Format(time.RFC3339Nano) + `"`)
	case Level:
		return jsonText(x.String())
	case error:
		if _, ok := x.(json.Marshaler); !ok {
			return jsonText(x.Error())
		}
	}
	var buf bytes.Buffer
	encoder := json.NewEncoder(&buf)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(v.v); err != nil {
		return jsonText("!ERROR:" + err.Error())
	}
	return bytes.TrimSuffix(buf.Bytes(), []byte("\n"))
}

// A TextHandler writes key=value.
type TextHandler struct {
	*common
}

func NewTextHandler(w io.Writer, opts *HandlerOptions) *TextHandler {
	return &TextHandler{newCommon(w, opts, false)}
}

func (h *TextHandler) Enabled(_ context.Context, level Level) bool { return h.enabled(level) }

func (h *TextHandler) Handle(_ context.Context, r Record) error { return h.handle(r) }

func (h *TextHandler) WithAttrs(attrs []Attr) Handler { return &TextHandler{h.withAttrs(attrs)} }

func (h *TextHandler) WithGroup(name string) Handler { return &TextHandler{h.withGroup(name)} }

// A JSONHandler writes an object a line.
type JSONHandler struct {
	*common
}

func NewJSONHandler(w io.Writer, opts *HandlerOptions) *JSONHandler {
	return &JSONHandler{newCommon(w, opts, true)}
}

func (h *JSONHandler) Enabled(_ context.Context, level Level) bool { return h.enabled(level) }

func (h *JSONHandler) Handle(_ context.Context, r Record) error { return h.handle(r) }

func (h *JSONHandler) WithAttrs(attrs []Attr) Handler { return &JSONHandler{h.withAttrs(attrs)} }

func (h *JSONHandler) WithGroup(name string) Handler { return &JSONHandler{h.withGroup(name)} }

// defaultHandler writes a line with package log.
type defaultHandler struct {
	c common
}

func (h *defaultHandler) Enabled(_ context.Context, level Level) bool {
	return level >= logLevel.Level()
}

func (h *defaultHandler) Handle(_ context.Context, r Record) error {
	s := state{c: &h.c, separator: " "}
	s.out.WriteString(r.Level.String() + " " + r.Message)
	s.rest(r)
	return log.Output(5, s.out.String())
}

func (h *defaultHandler) with(c *common) Handler {
	return &defaultHandler{*c}
}

func (h *defaultHandler) WithAttrs(as []Attr) Handler { return h.with(h.c.withAttrs(as)) }

func (h *defaultHandler) WithGroup(name string) Handler { return h.with(h.c.withGroup(name)) }
