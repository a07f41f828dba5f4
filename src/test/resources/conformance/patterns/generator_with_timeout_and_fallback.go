package main

import (
	"context"
	"fmt"
	"time"
)

type source struct {
	name  string
	delay time.Duration
}

func (s source) get(ctx context.Context) (string, error) {
	t := time.NewTimer(s.delay)
	defer t.Stop()
	select {
	case <-t.C:
		return "answer of " + s.name, nil
	case <-ctx.Done():
		return "", fmt.Errorf("%s: %w", s.name, context.Cause(ctx))
	}
}

func withFallback(ctx context.Context, sources ...source) (string, []error) {
	var errs []error
	for _, s := range sources {
		sub, cancel := context.WithTimeout(ctx, 30*time.Millisecond)
		v, err := s.get(sub)
		cancel()
		if err == nil {
			return v, errs
		}
		errs = append(errs, err)
	}
	return "default", errs
}

func main() {
	ctx := context.Background()
	fmt.Println(withFallback(ctx, source{"fast", time.Millisecond}))
	fmt.Println(withFallback(ctx, source{"slow", time.Hour}, source{"ok", time.Millisecond}))
	fmt.Println(withFallback(ctx, source{"a", time.Hour}, source{"b", time.Hour}))
	done, cancel := context.WithCancelCause(ctx)
	cancel(fmt.Errorf("user left"))
	fmt.Println(withFallback(done, source{"x", time.Hour}))
}
