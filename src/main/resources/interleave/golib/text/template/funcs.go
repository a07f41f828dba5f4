package template

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"unicode"
)

// A builtin is a function that every template has: the types of its parameters, the type of further
// ones when it takes them, and what it does. One that stops takes its arguments one by one until one
// of them is the result.
type builtin struct {
	fixed []reflect.Type
	more  reflect.Type
	call  func(args []reflect.Value) (reflect.Value, error)
	stops func(arg reflect.Value) bool
}

var builtins map[string]builtin

func init() {
	value := []reflect.Type{valueType}
	two := []reflect.Type{valueType, valueType}
	text := func(f func(args ...any) string) builtin {
		return builtin{more: anyType, call: func(args []reflect.Value) (reflect.Value, error) {
			return reflect.ValueOf(f(interfaces(args)...)), nil
		}}
	}
	truth := func(f func(a, b reflect.Value) (bool, error)) builtin {
		return builtin{fixed: two, call: func(args []reflect.Value) (reflect.Value, error) {
			is, err := f(args[0], args[1])
			return reflect.ValueOf(is), err
		}}
	}
	builtins = map[string]builtin{
		"and":   {fixed: value, more: valueType, stops: func(arg reflect.Value) bool { return !isTruth(arg) }},
		"or":    {fixed: value, more: valueType, stops: isTruth},
		"call":  {fixed: value, more: valueType, call: callFunction},
		"index": {fixed: value, more: valueType, call: index},
		"slice": {fixed: value, more: valueType, call: slice},
		"len":   {fixed: value, call: length},
		"not": {fixed: value, call: func(args []reflect.Value) (reflect.Value, error) {
			return reflect.ValueOf(!isTruth(args[0])), nil
		}},
		"print":   text(fmt.Sprint),
		"println": text(fmt.Sprintln),
		"printf": {fixed: []reflect.Type{stringType}, more: anyType, call: func(args []reflect.Value) (reflect.Value, error) {
			return reflect.ValueOf(fmt.Sprintf(args[0].String(), interfaces(args[1:])...)), nil
		}},
		"html":     text(HTMLEscaper),
		"js":       text(JSEscaper),
		"urlquery": text(URLQueryEscaper),
		"eq": {fixed: value, more: valueType, call: func(args []reflect.Value) (reflect.Value, error) {
			is, err := eq(args[0], args[1:]...)
			return reflect.ValueOf(is), err
		}},
		"ne": truth(func(a, b reflect.Value) (bool, error) { return negated(eq(a, b)) }),
		"lt": truth(lt),
		"le": truth(le),
		"gt": truth(func(a, b reflect.Value) (bool, error) { return negated(le(a, b)) }),
		"ge": truth(func(a, b reflect.Value) (bool, error) { return negated(lt(a, b)) }),
	}
}

func interfaces(values []reflect.Value) []any {
	var all []any
	for _, v := range values {
		if v.IsValid() {
			all = append(all, v.Interface())
		} else {
			all = append(all, nil)
		}
	}
	return all
}

func isTruth(v reflect.Value) bool {
	truth, _ := isTrue(concrete(v))
	return truth
}

// guarded makes a panic an error.
func guarded(f func() (reflect.Value, error)) (value reflect.Value, err error) {
	defer func() {
		if r := recover(); r != nil {
			e, ok := r.(error)
			if !ok {
				e = fmt.Errorf("%v", r)
			}
			err = e
		}
	}()
	return f()
}

func safeCall(f reflect.Value, args []reflect.Value) (reflect.Value, error) {
	return guarded(func() (reflect.Value, error) {
		results := f.Call(args)
		if len(results) == 2 && !results[1].IsNil() {
			return results[0], results[1].Interface().(error)
		}
		return results[0], nil
	})
}

func isInteger(k reflect.Kind) bool { return reflect.Int <= k && k <= reflect.Uintptr }

// converted makes a value one for a parameter or key of a type.
func converted(v reflect.Value, t reflect.Type) (reflect.Value, error) {
	if !v.IsValid() {
		if !canBeNil(t) {
			return v, fmt.Errorf("value is nil; should be of type %s", t)
		}
		v = reflect.Zero(t)
	}
	switch {
	case v.Type().AssignableTo(t):
		return v, nil
	case isInteger(v.Kind()) && isInteger(t.Kind()) && v.Type().ConvertibleTo(t):
		return v.Convert(t), nil
	}
	return v, fmt.Errorf("value has type %s; should be %s", v.Type(), t)
}

// placeIn returns an index that is at most limit.
func placeIn(v reflect.Value, limit int) (int, error) {
	var i int64
	switch {
	case !v.IsValid():
		return 0, errors.New("cannot index slice/array with nil")
	case v.CanInt():
		i = v.Int()
	case v.CanUint():
		i = int64(v.Uint())
	default:
		return 0, fmt.Errorf("cannot index slice/array with type %s", v.Type())
	}
	if i < 0 || i > int64(limit) {
		return 0, fmt.Errorf("index out of range: %d", i)
	}
	return int(i), nil
}

func index(args []reflect.Value) (reflect.Value, error) {
	item := concrete(args[0])
	if !item.IsValid() {
		return item, errors.New("index of untyped nil")
	}
	for _, arg := range args[1:] {
		key := concrete(arg)
		var isNil bool
		if item, isNil = indirect(item); isNil {
			return item, errors.New("index of nil pointer")
		}
		switch item.Kind() {
		case reflect.Array, reflect.Slice, reflect.String:
			i, err := placeIn(key, item.Len())
			if err != nil {
				return item, err
			}
			item = item.Index(i)
		case reflect.Map:
			key, err := converted(key, item.Type().Key())
			if err != nil {
				return item, err
			}
			entry := item.MapIndex(key)
			if !entry.IsValid() {
				entry = reflect.Zero(item.Type().Elem())
			}
			item = entry
		default:
			return item, fmt.Errorf("can't index item of type %s", item.Type())
		}
	}
	return item, nil
}

func slice(args []reflect.Value) (reflect.Value, error) {
	item, places := concrete(args[0]), args[1:]
	if !item.IsValid() {
		return item, errors.New("slice of untyped nil")
	}
	if len(places) > 3 {
		return item, fmt.Errorf("too many slice indexes: %d", len(places))
	}
	limit := 0
	switch item.Kind() {
	case reflect.String:
		if len(places) == 3 {
			return item, errors.New("cannot 3-index slice a string")
		}
		limit = item.Len()
	case reflect.Array, reflect.Slice:
		limit = item.Cap()
	default:
		return item, fmt.Errorf("can't slice item of type %s", item.Type())
	}
	at := [3]int{0, item.Len()}
	for i, v := range places {
		var err error
		if at[i], err = placeIn(v, limit); err != nil {
			return item, err
		}
	}
	if at[0] > at[1] {
		return item, fmt.Errorf("invalid slice index: %d > %d", at[0], at[1])
	}
	if len(places) < 3 {
		return item.Slice(at[0], at[1]), nil
	}
	if at[1] > at[2] {
		return item, fmt.Errorf("invalid slice index: %d > %d", at[1], at[2])
	}
	return item.Slice3(at[0], at[1], at[2]), nil
}

func length(args []reflect.Value) (reflect.Value, error) {
	item, isNil := indirect(args[0])
	if isNil {
		return item, errors.New("len of nil pointer")
	}
	switch item.Kind() {
	case reflect.Array, reflect.Chan, reflect.Map, reflect.Slice, reflect.String:
		return reflect.ValueOf(item.Len()), nil
	}
	return item, fmt.Errorf("len of type %s", item.Type())
}

// callFunction calls a function that is data; its name comes first.
func callFunction(args []reflect.Value) (reflect.Value, error) {
	name, f, args := args[0].String(), concrete(args[1]), args[2:]
	if !f.IsValid() {
		return f, errors.New("call of nil")
	}
	t := f.Type()
	if t.Kind() != reflect.Func {
		return f, fmt.Errorf("non-function %s of type %s", name, t)
	}
	if err := checkFunction(name, t); err != nil {
		return f, err
	}
	fixed := t.NumIn()
	if t.IsVariadic() {
		fixed--
		if len(args) < fixed {
			return f, fmt.Errorf("wrong number of args for %s: got %d want at least %d", name, len(args), fixed)
		}
	} else if len(args) != fixed {
		return f, fmt.Errorf("wrong number of args for %s: got %d want %d", name, len(args), fixed)
	}
	var values []reflect.Value
	for i, arg := range args {
		to := t.In(min(i, t.NumIn()-1))
		if i >= fixed {
			to = to.Elem()
		}
		value, err := converted(concrete(arg), to)
		if err != nil {
			return f, fmt.Errorf("arg %d: %w", i, err)
		}
		values = append(values, value)
	}
	return safeCall(f, values)
}

var (
	errBadComparisonType = errors.New("invalid type for comparison")
	errBadComparison     = errors.New("incompatible types for comparison")
	errNoComparison      = errors.New("missing argument for comparison")
)

// basic returns one kind for all sizes of a kind of number; Invalid for what is not ordered.
func basic(v reflect.Value) reflect.Kind {
	switch {
	case !v.IsValid():
		return reflect.Invalid
	case v.CanInt():
		return reflect.Int
	case v.CanUint():
		return reflect.Uint
	case v.CanFloat():
		return reflect.Float64
	case v.CanComplex():
		return reflect.Complex128
	case v.Kind() == reflect.Bool || v.Kind() == reflect.String:
		return v.Kind()
	}
	return reflect.Invalid
}

func isNothing(v reflect.Value) bool {
	return !v.IsValid() || canBeNil(v.Type()) && v.Type() != valueType && v.IsNil()
}

func negated(is bool, err error) (bool, error) { return !is && err == nil, err }

func eq(a reflect.Value, others ...reflect.Value) (bool, error) {
	a = concrete(a)
	if len(others) == 0 {
		return false, errNoComparison
	}
	for _, b := range others {
		if same, err := equal(a, concrete(b)); same || err != nil {
			return same, err
		}
	}
	return false, nil
}

func equal(a, b reflect.Value) (bool, error) {
	switch x, y := basic(a), basic(b); {
	case x == reflect.Int && y == reflect.Uint:
		return a.Int() >= 0 && uint64(a.Int()) == b.Uint(), nil
	case x == reflect.Uint && y == reflect.Int:
		return b.Int() >= 0 && a.Uint() == uint64(b.Int()), nil
	case x != y:
		if a.IsValid() && b.IsValid() {
			return false, errBadComparison
		}
		return false, nil
	case x == reflect.Bool:
		return a.Bool() == b.Bool(), nil
	case x == reflect.Complex128:
		return a.Complex() == b.Complex(), nil
	case x == reflect.Float64:
		return a.Float() == b.Float(), nil
	case x == reflect.Int:
		return a.Int() == b.Int(), nil
	case x == reflect.Uint:
		return a.Uint() == b.Uint(), nil
	case x == reflect.String:
		return a.String() == b.String(), nil
	case a.Kind() != b.Kind() && a.IsValid() && b.IsValid():
		return false, fmt.Errorf("non-comparable types %s: %v, %s: %v", a, a.Type(), b.Type(), b)
	case isNothing(a) || isNothing(b):
		return isNothing(a) == isNothing(b), nil
	case !b.Type().Comparable():
		return false, fmt.Errorf("non-comparable type %s: %v", b, b.Type())
	}
	return a.Interface() == b.Interface(), nil
}

func lt(a, b reflect.Value) (bool, error) {
	a, b = concrete(a), concrete(b)
	x, y := basic(a), basic(b)
	switch {
	case x == reflect.Invalid || y == reflect.Invalid:
		return false, errBadComparisonType
	case x == reflect.Int && y == reflect.Uint:
		return a.Int() < 0 || uint64(a.Int()) < b.Uint(), nil
	case x == reflect.Uint && y == reflect.Int:
		return b.Int() >= 0 && a.Uint() < uint64(b.Int()), nil
	case x != y:
		return false, errBadComparison
	case x == reflect.Float64:
		return a.Float() < b.Float(), nil
	case x == reflect.Int:
		return a.Int() < b.Int(), nil
	case x == reflect.Uint:
		return a.Uint() < b.Uint(), nil
	case x == reflect.String:
		return a.String() < b.String(), nil
	}
	return false, errBadComparisonType
}

func le(a, b reflect.Value) (bool, error) {
	if less, err := lt(a, b); less || err != nil {
		return less, err
	}
	return eq(a, b)
}

// text returns what print prints of arguments.
func text(args []any) string {
	if len(args) == 1 {
		if s, ok := args[0].(string); ok {
			return s
		}
	}
	for i, arg := range args {
		if shown, ok := printable(reflect.ValueOf(arg)); ok {
			args[i] = shown
		}
	}
	return fmt.Sprint(args...)
}

var inHTML = strings.NewReplacer("\x00", "\uFFFD", `"`, "&#34;", "'", "&#39;", "&", "&amp;", "<", "&lt;", ">", "&gt;")

func HTMLEscape(w io.Writer, b []byte) { io.WriteString(w, HTMLEscapeString(string(b))) }
func HTMLEscapeString(s string) string { return inHTML.Replace(s) }
func HTMLEscaper(args ...any) string   { return HTMLEscapeString(text(args)) }
func JSEscape(w io.Writer, b []byte)   { io.WriteString(w, JSEscapeString(string(b))) }
func JSEscaper(args ...any) string     { return JSEscapeString(text(args)) }

func JSEscapeString(s string) string {
	var b strings.Builder
	for i, c := range s {
		switch {
		case c == '\\' || c == '\'' || c == '"':
			b.WriteString(`\` + string(c))
		case c == '<' || c == '>' || c == '&' || c == '=' || c < ' ' || c >= 0x80 && !unicode.IsPrint(c):
			fmt.Fprintf(&b, `\u%04X`, c)
		case c == '\uFFFD' && s[i] != '\xEF':
			b.WriteByte(s[i])
		default:
			b.WriteRune(c)
		}
	}
	return b.String()
}

func URLQueryEscaper(args ...any) string {
	var b strings.Builder
	s := text(args)
	for i := range len(s) {
		switch c := s[i]; {
		case c == ' ':
			b.WriteByte('+')
		case 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || strings.IndexByte("-_.~", c) >= 0:
			b.WriteByte(c)
		default:
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}
