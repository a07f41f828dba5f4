package slog

import (
	"fmt"
	"runtime"
	"strconv"
	"time"
)

// An Attr is a value with a name.
type Attr struct {
	Key   string
	Value Value
}

func String(key, value string) Attr { return Attr{key, StringValue(value)} }

func Int64(key string, value int64) Attr { return Attr{key, Int64Value(value)} }

func Int(key string, value int) Attr { return Attr{key, IntValue(value)} }

func Uint64(key string, v uint64) Attr { return Attr{key, Uint64Value(v)} }

func Float64(key string, v float64) Attr { return Attr{key, Float64Value(v)} }

func Bool(key string, v bool) Attr { return Attr{key, BoolValue(v)} }

func Time(key string, v time.Time) Attr { return Attr{key, TimeValue(v)} }

func Duration(key string, v time.Duration) Attr { return Attr{key, DurationValue(v)} }

func Group(key string, args ...any) Attr { return Attr{key, GroupValue(argsToAttrs(args)...)} }

func Any(key string, value any) Attr { return Attr{key, AnyValue(value)} }

func (a Attr) Equal(b Attr) bool { return a.Key == b.Key && a.Value.Equal(b.Value) }

func (a Attr) String() string { return a.Key + "=" + a.Value.String() }

func (a Attr) isEmpty() bool { return a.Key == "" && a.Value.v == nil }

// A Kind is what a Value holds.
type Kind int

const (
	KindAny Kind = iota
	KindBool
	KindDuration
	KindFloat64
	KindInt64
	KindString
	KindTime
	KindUint64
	KindGroup
	KindLogValuer
)

var kindNames = []string{"Any", "Bool", "Duration", "Float64", "Int64", "String", "Time", "Uint64", "Group", "LogValuer"}

func (k Kind) String() string {
	if k >= 0 && int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "<unknown slog.Kind>"
}

// A LogValuer turns itself into a Value when it is written.
type LogValuer interface {
	LogValue() Value
}

// A Value is anything; numbers are of the widest type.
type Value struct {
	v any
}

func StringValue(value string) Value { return Value{value} }

func IntValue(v int) Value { return Value{int64(v)} }

func Int64Value(v int64) Value { return Value{v} }

func Uint64Value(v uint64) Value { return Value{v} }

func Float64Value(v float64) Value { return Value{v} }

func BoolValue(v bool) Value { return Value{v} }

func TimeValue(v time.Time) Value { return Value{v.Round(0)} }

func DurationValue(v time.Duration) Value { return Value{v} }

func GroupValue(as ...Attr) Value {
	group := make([]Attr, 0, len(as))
	for _, a := range as {
		if !a.Value.isEmptyGroup() {
			group = append(group, a)
		}
	}
	return Value{group}
}

func AnyValue(v any) Value {
	switch v := v.(type) {
	case int:
		return Value{int64(v)}
	case int8:
		return Value{int64(v)}
	case int16:
		return Value{int64(v)}
	case int32:
		return Value{int64(v)}
	case uint:
		return Value{uint64(v)}
	case uint8:
		return Value{uint64(v)}
	case uint16:
		return Value{uint64(v)}
	case uint32:
		return Value{uint64(v)}
	case uintptr:
		return Value{uint64(v)}
	case float32:
		return Value{float64(v)}
	case time.Time:
		return TimeValue(v)
	case []Attr:
		return GroupValue(v...)
	case Kind:
		return Value{v}
	case Value:
		return v
	default:
		return Value{v}
	}
}

func (v Value) Kind() Kind {
	switch v.v.(type) {
	case bool:
		return KindBool
	case time.Duration:
		return KindDuration
	case float64:
		return KindFloat64
	case int64:
		return KindInt64
	case string:
		return KindString
	case time.Time:
		return KindTime
	case uint64:
		return KindUint64
	case []Attr:
		return KindGroup
	case LogValuer:
		return KindLogValuer
	default:
		return KindAny
	}
}

func (v Value) Any() any { return v.v }

func (v Value) String() string {
	switch x := v.v.(type) {
	case string:
		return x
	case int64:
		return strconv.FormatInt(x, 10)
	case uint64:
		return strconv.FormatUint(x, 10)
	case float64:
		return strconv.FormatFloat(x, 'g', -1, 64)
	case bool:
		return strconv.FormatBool(x)
	case time.Duration:
		return x.String()
	case time.Time:
		return x.String()
	default:
		return fmt.Sprint(x)
	}
}

func (v Value) must(kind Kind) {
	if g := v.Kind(); g != kind {
		panic(fmt.Sprintf("Value kind is %s, not %s", g, kind))
	}
}

func (v Value) Int64() int64 { v.must(KindInt64); return v.v.(int64) }

func (v Value) Uint64() uint64 { v.must(KindUint64); return v.v.(uint64) }

func (v Value) Bool() bool { v.must(KindBool); return v.v.(bool) }

func (v Value) Duration() time.Duration { v.must(KindDuration); return v.v.(time.Duration) }

func (v Value) Float64() float64 { v.must(KindFloat64); return v.v.(float64) }

func (v Value) Time() time.Time { v.must(KindTime); return v.v.(time.Time) }

func (v Value) LogValuer() LogValuer { return v.v.(LogValuer) }

func (v Value) Group() []Attr { return v.v.([]Attr) }

func (v Value) isEmptyGroup() bool {
	group, ok := v.v.([]Attr)
	return ok && len(group) == 0
}

func (v Value) Equal(w Value) bool {
	if v.Kind() != w.Kind() {
		return false
	}
	switch x := v.v.(type) {
	case time.Time:
		return x.Equal(w.v.(time.Time))
	case []Attr:
		y := w.v.([]Attr)
		if len(x) != len(y) {
			return false
		}
		for i := range x {
			if !x[i].Equal(y[i]) {
				return false
			}
		}
		return true
	}
	return v.v == w.v
}

// callersOfPanic tells in which function a panic began and who called it; a deferred function calls
// it.
func callersOfPanic() string {
	const most = 5
	var pcs [most + 1]uintptr
	text := ""
	frames := runtime.CallersFrames(pcs[:runtime.Callers(4, pcs[:])])
	for i := 0; ; i++ {
		if i == most {
			return text + "(rest of stack elided)\n"
		}
		frame, more := frames.Next()
		text += fmt.Sprintf("called from %s (%s:%d)\n", frame.Function, frame.File, frame.Line)
		if !more {
			return text
		}
	}
}

// Resolve asks LogValuers until there is none.
func (v Value) Resolve() (rv Value) {
	original := v
	defer func() {
		if r := recover(); r != nil {
			rv = AnyValue(fmt.Errorf("LogValue panicked\n%s", callersOfPanic()))
		}
	}()
	for range 100 {
		valuer, ok := v.v.(LogValuer)
		if !ok {
			return v
		}
		v = valuer.LogValue()
	}
	return AnyValue(fmt.Errorf("LogValue called too many times for %T", original.v))
}
