package main

import (
	"errors"
	"fmt"
)

type status struct {
	code  int
	inner error
}

func (s status) Error() string        { return fmt.Sprint("status ", s.code) }
func (s status) Unwrap() error        { return s.inner }
func (s status) Is(target error) bool { t, ok := target.(status); return ok && t.code == s.code }

type multi []error

func (m multi) Error() string   { return fmt.Sprint(len(m), " errors") }
func (m multi) Unwrap() []error { return m }

type timeout interface{ Timeout() bool }
type slow struct{}

func (slow) Error() string { return "slow" }
func (slow) Timeout() bool { return true }

func main() {
	root := errors.New("root")
	e := fmt.Errorf("ctx: %w", status{404, root})
	fmt.Println(errors.Is(e, status{code: 404}), errors.Is(e, status{code: 500}), errors.Is(e, root))
	m := multi{e, slow{}}
	var s status
	var t timeout
	fmt.Println(errors.As(m, &s), s.code, errors.As(m, &t), t.Timeout(), errors.As(e, &t))
	fmt.Println(errors.Is(m, root))
}
