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

// collections counts the calls of GC.
var collections uint32

func collect()

// GC only counts, and makes tracebacks say how long goroutines have waited: the collector finds out.
func GC() {
	collections++
	collect()
}

func KeepAlive(x any) {}

// SetFinalizer does nothing: no object is ever found to be garbage.
func SetFinalizer(obj any, finalizer any) {}

// LockOSThread only makes tracebacks say so: there are no threads.
func LockOSThread()
func UnlockOSThread()

func Version() string { return "go1.23" }

func GOROOT() string { return "/usr/local/go" }

func caller(skip int) (function, file string, line int, ok bool)
func stack(all bool) string

// A Func is a function and a line in it.
type Func struct {
	name string
	file string
	line int
}

// places are what the program counters that Caller gave stand for.
var places []*Func

// A program counter is a return address: one less is still the same call.
const (
	firstPlace = 0x47b000
	callLength = 16
)

// Caller says who called the skip-th caller of this function.
func Caller(skip int) (pc uintptr, file string, line int, ok bool) {
	name, file, line, ok := caller(skip)
	if !ok {
		return 0, "", 0, false
	}
	for i, f := range places {
		if f.name == name && f.file == file && f.line == line {
			return firstPlace + uintptr(i)*callLength, file, line, true
		}
	}
	places = append(places, &Func{name, file, line})
	return firstPlace + uintptr(len(places)-1)*callLength, file, line, true
}

// Callers puts the program counters of the callers into pc.
func Callers(skip int, pc []uintptr) int {
	for i := range pc {
		p, _, _, ok := Caller(skip + i)
		if !ok {
			return i
		}
		pc[i] = p
	}
	return len(pc)
}

// FuncForPC returns the function that a program counter is in.
func FuncForPC(pc uintptr) *Func {
	if pc > firstPlace-callLength {
		if i := (int(pc) - firstPlace + callLength - 1) / callLength; i < len(places) {
			return places[i]
		}
	}
	return nil
}

func (f *Func) Name() string {
	if f == nil {
		return ""
	}
	return f.name
}

func (f *Func) FileLine(pc uintptr) (file string, line int) { return f.file, f.line }

func (f *Func) Entry() uintptr { return firstPlace }

// A Frame is a function call.
type Frame struct {
	PC       uintptr
	Func     *Func
	Function string
	File     string
	Line     int
	Entry    uintptr
}

// Frames are the calls that program counters stand for.
type Frames struct {
	callers []uintptr
}

func CallersFrames(callers []uintptr) *Frames { return &Frames{callers} }

func (f *Frames) Next() (frame Frame, more bool) {
	if len(f.callers) == 0 {
		return Frame{}, false
	}
	pc := f.callers[0]
	f.callers = f.callers[1:]
	if fn := FuncForPC(pc); fn != nil {
		frame = Frame{pc, fn, fn.name, fn.file, fn.line, firstPlace}
	}
	return frame, len(f.callers) > 0
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
	PauseNs       [256]uint64
	PauseEnd      [256]uint64
	NumGC         uint32
	NumForcedGC   uint32
	GCCPUFraction float64
	EnableGC      bool
	DebugGC       bool
}

func ReadMemStats(m *MemStats) {
	*m = MemStats{EnableGC: true, NumGC: collections, NumForcedGC: collections}
}

// MemProfileRate would say how often the memory profile looks. No profiles are taken here.
var MemProfileRate = 512 * 1024

func SetMutexProfileFraction(rate int) int { return 0 }

func SetBlockProfileRate(rate int) {}

func SetCPUProfileRate(hz int) {}
