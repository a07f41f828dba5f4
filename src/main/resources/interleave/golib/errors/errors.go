// Package errors makes errors and looks into chains of them.
package errors

// ErrUnsupported says that an operation cannot be done at all.
var ErrUnsupported = New("unsupported operation")

type errorString struct {
	s string
}

func (e *errorString) Error() string { return e.s }

// New returns an error of its own: two errors with one text are not equal.
func New(text string) error { return &errorString{text} }

type joinError struct {
	errs []error
}

func (e *joinError) Error() string {
	text := ""
	for i, err := range e.errs {
		if i > 0 {
			text += "\n"
		}
		text += err.Error() //= join.go:51
	}
	return text
}

func (e *joinError) Unwrap() []error { return e.errs }

// Join wraps all errors that are not nil into one.
func Join(errs ...error) error {
	var kept []error
	for _, err := range errs {
		if err != nil {
			kept = append(kept, err)
		}
	}
	if len(kept) == 0 {
		return nil
	}
	return &joinError{kept}
}

// Unwrap returns the one error that err wraps, or nil.
func Unwrap(err error) error {
	if w, ok := err.(interface{ Unwrap() error }); ok {
		return w.Unwrap() //= wrap.go:24
	}
	return nil
}

// Is reports whether target is in err's tree.
func Is(err, target error) bool {
	if err == nil || target == nil {
		return err == target
	}
	return is(err, target, comparable_(target)) //= wrap.go:50
}

func is(err, target error, isComparable bool) bool {
	for {
		if isComparable && err == target {
			return true
		}
		if x, ok := err.(interface{ Is(error) bool }); ok && x.Is(target) { //= wrap.go:58
			return true
		}
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			err = x.Unwrap() //= wrap.go:63
			if err == nil {
				return false
			}
		case interface{ Unwrap() []error }:
			for _, e := range x.Unwrap() {
				if is(e, target, isComparable) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
}

// As finds the first error in err's tree that fits *target, and puts it there.
func As(err error, target any) bool {
	if err == nil {
		return false
	}
	if target == nil {
		panic("errors: target cannot be nil") //= wrap.go:102
	}
	switch problem := wrongTarget(target); problem {
	case "":
	case "errors: target must be a non-nil pointer":
		panic(problem) //= wrap.go:107
	default:
		panic(problem) //= wrap.go:111
	}
	return as(err, target) //= wrap.go:113
}

func as(err error, target any) bool {
	for {
		if assign(err, target) {
			return true
		}
		if x, ok := err.(interface{ As(any) bool }); ok && x.As(target) { //= wrap.go:122
			return true
		}
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			err = x.Unwrap() //= wrap.go:127
			if err == nil {
				return false
			}
		case interface{ Unwrap() []error }:
			for _, e := range x.Unwrap() {
				if e != nil && as(e, target) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
}

// comparable_ reports whether values of the dynamic type can be compared.
func comparable_(v any) bool

// wrongTarget returns what is wrong with a target for As; empty when nothing is.
func wrongTarget(target any) string

// assign puts err where target points to, if its type allows.
func assign(err error, target any) bool
