package main

import (
	"errors"
	"fmt"
	"log/slog"
	"strings"
)

type broken struct{ how any }

func (b broken) LogValue() slog.Value { return deeper(b.how) }

//go:noinline
func deeper(how any) slog.Value { panic(how) }

// What a LogValue panics with is not told, but where.
func main() {
	for _, how := range []any{"bad", errors.New("an error"), 7} {
		text := fmt.Sprint(slog.AnyValue(broken{how}).Resolve())
		for _, line := range strings.Split(text, "\n") {
			function, _, _ := strings.Cut(line, " (")
			if !strings.Contains(function, "runtime.main") && !strings.Contains(function, "runtime.goexit") {
				fmt.Println(function)
			}
		}
	}
}
