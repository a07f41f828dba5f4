// Package slog writes records of a message and attributes.
package slog

import (
	"context"
	"fmt"
	"log"
	"runtime"
	"strconv"
	"strings"
	"sync/atomic"
	"time"
)

const (
	TimeKey    = "time"
	LevelKey   = "level"
	MessageKey = "msg"
	SourceKey  = "source"
)

const badKey = "!BADKEY"

// A Level is how important a record is.
type Level int

const (
	LevelDebug Level = -4
	LevelInfo  Level = 0
	LevelWarn  Level = 4
	LevelError Level = 8
)

func (l Level) String() string {
	named := func(base string, above Level) string {
		if above == 0 {
			return base
		}
		return fmt.Sprintf("%s%+d", base, above)
	}
	switch {
	case l < LevelInfo:
		return named("DEBUG", l-LevelDebug)
	case l < LevelWarn:
		return named("INFO", l)
	case l < LevelError:
		return named("WARN", l-LevelWarn)
	default:
		return named("ERROR", l-LevelError)
	}
}

func (l Level) MarshalJSON() ([]byte, error) { return strconv.AppendQuote(nil, l.String()), nil }

func (l Level) MarshalText() ([]byte, error) { return []byte(l.String()), nil }

func (l *Level) UnmarshalJSON(data []byte) error {
	s, err := strconv.Unquote(string(data))
	if err != nil {
		return err
	}
	return l.parse(s)
}

func (l *Level) UnmarshalText(data []byte) error { return l.parse(string(data)) }

func (l *Level) parse(s string) error {
	name, offset := s, 0
	if i := strings.IndexAny(s, "+-"); i >= 0 {
		n, err := strconv.Atoi(s[i:])
		if err != nil {
			return fmt.Errorf("slog: level string %q: %w", s, err)
		}
		name, offset = s[:i], n
	}
	for _, known := range []Level{LevelDebug, LevelInfo, LevelWarn, LevelError} {
		if strings.EqualFold(name, known.String()) {
			*l = known + Level(offset)
			return nil
		}
	}
	return fmt.Errorf("slog: level string %q: unknown name", s)
}

func (l Level) Level() Level { return l }

// A Leveler says from which level on records are written.
type Leveler interface {
	Level() Level
}

// A LevelVar is a level that can be changed.
type LevelVar struct {
	val atomic.Int64
}

func (v *LevelVar) Level() Level { return Level(v.val.Load()) }

func (v *LevelVar) Set(l Level) { v.val.Store(int64(l)) }

func (v *LevelVar) String() string { return fmt.Sprintf("LevelVar(%s)", v.Level()) }

func (v *LevelVar) MarshalText() ([]byte, error) { return v.Level().MarshalText() }

func (v *LevelVar) UnmarshalText(data []byte) error {
	var l Level
	if err := l.UnmarshalText(data); err != nil {
		return err
	}
	v.Set(l)
	return nil
}

// A Source is a line of a program.
type Source struct {
	Function string `json:"function"`
	File     string `json:"file"`
	Line     int    `json:"line"`
}

// A Record is what happened.
type Record struct {
	Time    time.Time
	Message string
	Level   Level
	PC      uintptr
	attrs   []Attr
}

func NewRecord(t time.Time, level Level, msg string, pc uintptr) Record {
	return Record{Time: t, Message: msg, Level: level, PC: pc}
}

func (r Record) Clone() Record {
	r.attrs = append([]Attr(nil), r.attrs...)
	return r
}

func (r Record) NumAttrs() int { return len(r.attrs) }

func (r Record) Attrs(f func(Attr) bool) {
	for _, a := range r.attrs {
		if !f(a) {
			return
		}
	}
}

func (r *Record) AddAttrs(attrs ...Attr) {
	for _, a := range attrs {
		if !a.Value.isEmptyGroup() {
			r.attrs = append(r.attrs, a)
		}
	}
}

func (r *Record) Add(args ...any) { r.AddAttrs(argsToAttrs(args)...) }

func (r Record) source() *Source {
	frame, _ := runtime.CallersFrames([]uintptr{r.PC}).Next()
	return &Source{Function: frame.Function, File: frame.File, Line: frame.Line}
}

func argsToAttrs(args []any) (attrs []Attr) {
	for len(args) > 0 {
		switch x := args[0].(type) {
		case string:
			if len(args) == 1 {
				return append(attrs, String(badKey, x))
			}
			attrs = append(attrs, Any(x, args[1]))
			args = args[2:]
		case Attr:
			attrs = append(attrs, x)
			args = args[1:]
		default:
			attrs = append(attrs, Any(badKey, x))
			args = args[1:]
		}
	}
	return attrs
}

// A Logger makes records and gives them to a Handler.
type Logger struct {
	handler Handler
}

var (
	defaultLogger atomic.Pointer[Logger]
	logLevel      LevelVar
)

func init() { defaultLogger.Store(New(&defaultHandler{})) }

func New(h Handler) *Logger {
	if h == nil {
		panic("nil Handler") //= logger.go:154
	}
	return &Logger{h}
}

func Default() *Logger { return defaultLogger.Load() }

// SetDefault makes l the logger of this package, and of package log.
func SetDefault(l *Logger) {
	defaultLogger.Store(l)
	if _, ok := l.Handler().(*defaultHandler); !ok {
		log.SetOutput(&writer{l.Handler(), &logLevel})
		log.SetFlags(0)
	}
}

func SetLogLoggerLevel(level Level) (oldLevel Level) {
	oldLevel = logLevel.Level()
	logLevel.Set(level)
	return oldLevel
}

// writer makes a record of each line of a log.Logger.
type writer struct {
	h     Handler
	level Leveler
}

func (w *writer) Write(buf []byte) (int, error) {
	level := w.level.Level()
	if !w.h.Enabled(context.Background(), level) {
		return 0, nil
	}
	r := NewRecord(time.Now(), level, strings.TrimSuffix(string(buf), "\n"), 0)
	return len(buf), w.h.Handle(context.Background(), r)
}

func NewLogLogger(h Handler, level Level) *log.Logger { return log.New(&writer{h, level}, "", 0) }

func (l *Logger) Handler() Handler { return l.handler }

func (l *Logger) Enabled(ctx context.Context, level Level) bool {
	if ctx == nil {
		ctx = context.Background()
	}
	return l.handler.Enabled(ctx, level)
}

func (l *Logger) With(args ...any) *Logger {
	if len(args) == 0 {
		return l
	}
	return &Logger{l.handler.WithAttrs(argsToAttrs(args))}
}

func (l *Logger) WithGroup(name string) *Logger {
	if name == "" {
		return l
	}
	return &Logger{l.handler.WithGroup(name)}
}

func (l *Logger) log(ctx context.Context, level Level, msg string, attrs []Attr) {
	if ctx == nil {
		ctx = context.Background()
	}
	pc, _, _, _ := runtime.Caller(2)
	r := NewRecord(time.Now(), level, msg, pc)
	r.AddAttrs(attrs...)
	l.handler.Handle(ctx, r)
}

func (l *Logger) Log(ctx context.Context, level Level, msg string, args ...any) {
	if l.Enabled(ctx, level) {
		l.log(ctx, level, msg, argsToAttrs(args))
	}
}

func (l *Logger) LogAttrs(ctx context.Context, level Level, msg string, attrs ...Attr) {
	if l.Enabled(ctx, level) {
		l.log(ctx, level, msg, attrs)
	}
}

func (l *Logger) Debug(msg string, args ...any) {
	if l.Enabled(nil, LevelDebug) {
		l.log(nil, LevelDebug, msg, argsToAttrs(args))
	}
}

func (l *Logger) DebugContext(ctx context.Context, msg string, args ...any) {
	if l.Enabled(ctx, LevelDebug) {
		l.log(ctx, LevelDebug, msg, argsToAttrs(args))
	}
}

func (l *Logger) Info(msg string, args ...any) {
	if l.Enabled(nil, LevelInfo) {
		l.log(nil, LevelInfo, msg, argsToAttrs(args))
	}
}

func (l *Logger) InfoContext(ctx context.Context, msg string, args ...any) {
	if l.Enabled(ctx, LevelInfo) {
		l.log(ctx, LevelInfo, msg, argsToAttrs(args))
	}
}

func (l *Logger) Warn(msg string, args ...any) {
	if l.Enabled(nil, LevelWarn) {
		l.log(nil, LevelWarn, msg, argsToAttrs(args))
	}
}

func (l *Logger) WarnContext(ctx context.Context, msg string, args ...any) {
	if l.Enabled(ctx, LevelWarn) {
		l.log(ctx, LevelWarn, msg, argsToAttrs(args))
	}
}

func (l *Logger) Error(msg string, args ...any) {
	if l.Enabled(nil, LevelError) {
		l.log(nil, LevelError, msg, argsToAttrs(args))
	}
}

func (l *Logger) ErrorContext(ctx context.Context, msg string, args ...any) {
	if l.Enabled(ctx, LevelError) {
		l.log(ctx, LevelError, msg, argsToAttrs(args))
	}
}
