// Package trace marks what a program is about. Nothing is traced here: the timeline shows it all.
package trace

import "context"

func IsEnabled() bool { return false }

// A Task is work that several goroutines do together.
type Task struct{}

func NewTask(pctx context.Context, taskType string) (ctx context.Context, task *Task) {
	task = &Task{}
	return context.WithValue(pctx, taskKey{}, task), task
}

type taskKey struct{}

func (t *Task) End() {}

// A Region is a part of a goroutine's work.
type Region struct{}

func StartRegion(ctx context.Context, regionType string) *Region { return &Region{} }

func (r *Region) End() {}

func WithRegion(ctx context.Context, regionType string, fn func()) { fn() }

func Log(ctx context.Context, category, message string) {}

func Logf(ctx context.Context, category, format string, args ...any) {}
