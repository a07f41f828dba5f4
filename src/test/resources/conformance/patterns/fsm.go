package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"runtime"
	"strings"
	"sync"
	"time"
)

type stateFn func(*lexer) stateFn
type item struct {
	typ itemType
	val string
}
type itemType int

const (
	itemError itemType = iota
	itemEOF
	itemText
	itemLeft
	itemRight
	itemIdent
)

func (i item) String() string {
	switch i.typ {
	case itemEOF:
		return "EOF"
	case itemError:
		return i.val
	}
	if len(i.val) > 10 {
		return fmt.Sprintf("%.10q...", i.val)
	}
	return fmt.Sprintf("%q", i.val)
}

type lexer struct {
	input      string
	start, pos int
	items      chan item
}

func lex(in string) <-chan item {
	l := &lexer{input: in, items: make(chan item)}
	go func() {
		for st := stateFn(lexText); st != nil; {
			st = st(l)
		}
		close(l.items)
	}()
	return l.items
}
func (l *lexer) emit(t itemType) { l.items <- item{t, l.input[l.start:l.pos]}; l.start = l.pos }
func (l *lexer) errorf(f string, a ...any) stateFn {
	l.items <- item{itemError, fmt.Sprintf(f, a...)}
	return nil
}
func lexText(l *lexer) stateFn {
	for {
		if strings.HasPrefix(l.input[l.pos:], "{{") {
			if l.pos > l.start {
				l.emit(itemText)
			}
			l.pos += 2
			l.emit(itemLeft)
			return lexInside
		}
		if l.pos == len(l.input) {
			break
		}
		l.pos++
	}
	if l.pos > l.start {
		l.emit(itemText)
	}
	l.emit(itemEOF)
	return nil
}
func lexInside(l *lexer) stateFn {
	for {
		switch {
		case strings.HasPrefix(l.input[l.pos:], "}}"):
			if l.pos > l.start {
				l.emit(itemIdent)
			}
			l.pos += 2
			l.emit(itemRight)
			return lexText
		case l.pos >= len(l.input):
			return l.errorf("unclosed action at %d", l.start)
		}
		l.pos++
	}
}

type Task func(ctx context.Context) error

func RunAll(ctx context.Context, tasks ...Task) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var wg sync.WaitGroup
	errs := make([]error, len(tasks))
	for i, t := range tasks {
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() {
				if r := recover(); r != nil {
					_, ok := r.(runtime.Error)
					errs[i] = fmt.Errorf("task %d panicked: %v (runtime error: %t)", i, r, ok)
					cancel(errs[i])
				}
			}()
			if err := t(ctx); err != nil {
				errs[i] = err
				cancel(err)
			}
		}()
	}
	wg.Wait()
	return errors.Join(append(errs, context.Cause(ctx))...)
}
func main() {
	for _, in := range []string{"hello {{name}}, you are {{ age }} years old and more", "bad {{x", "", "{{a}}{{b}}"} {
		for it := range lex(in) {
			fmt.Print(it, " ")
		}
		fmt.Println()
	}
	logger := log.New(os.Stdout, "run: ", log.Lmsgprefix|log.Lshortfile)
	err := RunAll(context.Background(),
		func(ctx context.Context) error { <-ctx.Done(); return fmt.Errorf("t0: %w", ctx.Err()) },
		func(ctx context.Context) error { time.Sleep(10 * time.Millisecond); var p *item; _ = p.typ; return nil },
		func(ctx context.Context) error { return nil })
	logger.Println(err)
	fmt.Println(errors.Is(err, context.Canceled))
	logger.Panicln("final", err == nil)
}
