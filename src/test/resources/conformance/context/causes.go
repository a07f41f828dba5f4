package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

func main() {
	boss := errors.New("boss said stop")
	ctx, cancel := context.WithCancelCause(context.Background())
	child, cc := context.WithCancel(ctx)
	defer cc()
	fmt.Println(context.Cause(ctx))
	cancel(boss)
	cancel(errors.New("too late"))
	fmt.Println(ctx.Err(), context.Cause(ctx), context.Cause(child), child.Err())
	slow := errors.New("too slow")
	t, ct := context.WithTimeoutCause(context.Background(), 5*time.Millisecond, slow)
	defer ct()
	<-t.Done()
	fmt.Println(t.Err(), context.Cause(t))
	n, cn := context.WithCancelCause(context.Background())
	cn(nil)
	fmt.Println(n.Err(), context.Cause(n))
}
