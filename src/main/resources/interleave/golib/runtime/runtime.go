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

// GC only counts: tracebacks say how long goroutines have waited, which the collector finds out,
// and pools lose what has not been used since the last time.
func GC()
func collections() int

// mostGoroutines are the most that it has met when it was called: their memory is kept for others.
func mostGoroutines() int

func KeepAlive(x any) {}

// SetFinalizer does nothing: no object is ever found to be garbage.
func SetFinalizer(obj any, finalizer any) {}

// LockOSThread only makes tracebacks say so: there are no threads.
func LockOSThread()
func UnlockOSThread()

func Version() string { return "go1.23" }

func GOROOT() string { return "/usr/local/go" }

func caller(skip int) (function, file string, line int, ok bool, pc uintptr)
func functionCount() int
func functionNumber(i int) (name, file string, line int, entry uintptr)
func indexAt(pc uintptr) int
func placeAt(i int, pc uintptr) (file string, line int)
func stack(all bool) string

// A Func is a function; one of the runtime's own is known at a single line only.
type Func struct {
	name  string
	file  string
	line  int
	entry uintptr
}

// functions are all that there are, and never change: goroutines do not race for them.
var functions = allFunctions()

func allFunctions() []Func {
	all := make([]Func, functionCount())
	for i := range all {
		name, file, line, entry := functionNumber(i)
		all[i] = Func{name, file, line, entry}
	}
	return all
}

// insideRuntime are the calls in the runtime itself, which is no Go code here, behind what every
// method made by reflect begins with.
var insideRuntime = []*Func{
	{"reflect.methodValueCall", "/usr/local/go/src/reflect/asm_amd64.s", 57, runtimeStart},
}

// A program counter is a return address: one less is still the same call.
const (
	runtimeStart = 0x43b000
	runtimeEnd   = 0x480000
	callLength   = 16
)

// Caller says who called the skip-th caller of this function.
func Caller(skip int) (pc uintptr, file string, line int, ok bool) {
	name, file, line, ok, pc := caller(skip)
	if !ok || pc != 0 {
		return pc, file, line, ok
	}
	for _, f := range insideRuntime {
		if f.name == name && f.file == file && f.line == line {
			return f.entry, file, line, true
		}
	}
	entry := runtimeStart + uintptr(len(insideRuntime))*callLength
	insideRuntime = append(insideRuntime, &Func{name, file, line, entry})
	return entry, file, line, true
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
	if pc < runtimeEnd {
		i := (int(pc) - runtimeStart + callLength - 1) / callLength
		if pc > runtimeStart-callLength && i < len(insideRuntime) {
			return insideRuntime[i]
		}
		return nil
	}
	if i := indexAt(pc); i >= 0 {
		return &functions[i]
	}
	return nil
}

func (f *Func) Name() string {
	if f == nil {
		return ""
	}
	return f.name
}

// FileLine is the place of a program counter in the function.
func (f *Func) FileLine(pc uintptr) (file string, line int) {
	if i := indexAt(pc); i >= 0 && f == &functions[i] {
		return placeAt(i, pc)
	}
	return f.file, f.line
}

func (f *Func) Entry() uintptr { return f.entry }

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
		file, line := fn.FileLine(pc)
		frame = Frame{pc, fn, fn.name, file, line, fn.entry}
	}
	return frame, len(f.callers) > 0
}

// Stack writes a trace of the calling goroutine, or of all, into buf.
func Stack(buf []byte, all bool) int { return copy(buf, stack(all)) }

// A MemStats has numbers about memory. What is known are collections and the memory that goroutines
// take as such; all others are zero.
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

// A goroutine has a stack of this size at first, and what describes it.
const (
	firstStack = 2048
	descriptor = 448
)

func ReadMemStats(m *MemStats) {
	alive, most := uint64(NumGoroutine()), uint64(mostGoroutines())
	collected := uint32(collections())
	*m = MemStats{
		StackInuse:  alive * firstStack,
		StackSys:    most * firstStack,
		Sys:         most * (firstStack + descriptor),
		EnableGC:    true,
		NumGC:       collected,
		NumForcedGC: collected,
	}
}

// MemProfileRate would say how often the memory profile looks. No profiles are taken here.
var MemProfileRate = 512 * 1024

func SetMutexProfileFraction(rate int) int { return 0 }

func SetBlockProfileRate(rate int) {}

func SetCPUProfileRate(hz int) {}
