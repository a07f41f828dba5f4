package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

var errTemporary = errors.New("temporary")

func retry(ctx context.Context, attempts int, f func(int) error) error {
	wait := 5 * time.Millisecond
	var err error
	for i := range attempts {
		if err = f(i); err == nil || !errors.Is(err, errTemporary) {
			return err
		}
		select {
		case <-time.After(wait):
			wait *= 2
		case <-ctx.Done():
			return errors.Join(err, ctx.Err())
		}
	}
	return fmt.Errorf("gave up after %d attempts: %w", attempts, err)
}

func main() {
	bg := context.Background()
	fmt.Println(retry(bg, 5, func(i int) error {
		fmt.Println("attempt", i)
		if i < 2 {
			return fmt.Errorf("try %d: %w", i, errTemporary)
		}
		return nil
	}))
	fmt.Println(retry(bg, 2, func(int) error { return errTemporary }))
	fmt.Println(retry(bg, 5, func(int) error { return errors.New("permanent") }))
	ctx, cancel := context.WithTimeout(bg, 12*time.Millisecond)
	defer cancel()
	err := retry(ctx, 50, func(int) error { return errTemporary })
	fmt.Println(errors.Is(err, context.DeadlineExceeded), errors.Is(err, errTemporary))
}
