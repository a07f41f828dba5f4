// Package runtime is the program's view of the machine that runs it.
package runtime

const (
	Compiler = "gc"
	GOOS     = "linux"
	GOARCH   = "amd64"
)

// Error is a panic of the runtime itself.
type Error interface {
	error
	RuntimeError()
}

// A TypeAssertionError says which type assertion failed.
type TypeAssertionError struct {
	message string
}

func (*TypeAssertionError) RuntimeError() {}

func (e *TypeAssertionError) Error() string { return "interface conversion: " + e.message }

// A PanicNilError is what recover returns after panic(nil).
type PanicNilError struct {
	message string
}

func (*PanicNilError) RuntimeError() {}

func (e *PanicNilError) Error() string { return e.message }

var (
	_ Error = (*TypeAssertionError)(nil)
	_ Error = (*PanicNilError)(nil)
)

func Gosched()
func Goexit()
func NumGoroutine() int
func GOMAXPROCS(n int) int
func NumCPU() int

func NumCgoCall() int64 { return 0 }

// GC does nothing: memory is not the program's business here.
func GC() {}

func KeepAlive(x any) {}

// SetFinalizer does nothing: no object is ever found to be garbage.
func SetFinalizer(obj any, finalizer any) {}

func LockOSThread()   {}
func UnlockOSThread() {}

func Version() string { return "go1.23" }

func GOROOT() string { return "/usr/local/go" }

func caller(skip int) (function, file string, line int, ok bool)
func stack(all bool) string

// Caller says who called the skip-th caller of this function.
func Caller(skip int) (pc uintptr, file string, line int, ok bool) {
	_, file, line, ok = caller(skip + 1)
	return uintptr(line), file, line, ok
}

// Stack writes a trace of the calling goroutine, or of all, into buf.
func Stack(buf []byte, all bool) int { return copy(buf, stack(all)) }

// A MemStats has numbers about memory; all are zero but for the number of collections.
type MemStats struct {
	Alloc         uint64
	TotalAlloc    uint64
	Sys           uint64
	Lookups       uint64
	Mallocs       uint64
	Frees         uint64
	HeapAlloc     uint64
	HeapSys       uint64
	HeapIdle      uint64
	HeapInuse     uint64
	HeapReleased  uint64
	HeapObjects   uint64
	StackInuse    uint64
	StackSys      uint64
	MSpanInuse    uint64
	MSpanSys      uint64
	MCacheInuse   uint64
	MCacheSys     uint64
	BuckHashSys   uint64
	GCSys         uint64
	OtherSys      uint64
	NextGC        uint64
	LastGC        uint64
	PauseTotalNs  uint64
	NumGC         uint32
	NumForcedGC   uint32
	GCCPUFraction float64
	EnableGC      bool
	DebugGC       bool
}

func ReadMemStats(m *MemStats) { *m = MemStats{EnableGC: true} }
