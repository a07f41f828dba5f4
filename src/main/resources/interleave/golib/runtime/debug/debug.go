// Package debug prints stacks and takes advice about memory that it does not need.
package debug

import (
	"os"
	"runtime"
)

func Stack() []byte {
	buf := make([]byte, 1<<16)
	return buf[:runtime.Stack(buf, false)]
}

func PrintStack() { os.Stderr.Write(Stack()) }

func traceAll(all bool)

// SetTraceback chooses what a panic lists: "single" its own goroutine, "all" every one.
func SetTraceback(level string) { traceAll(level != "single" && level != "none" && level != "0" && level != "") }

func SetGCPercent(percent int) int { return 100 }

// SetMaxStack sets how large a goroutine's stack may be, and returns what it was before.
func SetMaxStack(bytes int) int

func SetMaxThreads(threads int) int { return 10000 }

func SetMemoryLimit(limit int64) int64 { return 1<<63 - 1 }

func FreeOSMemory() {}

func SetPanicOnFault(enabled bool) bool { return false }
