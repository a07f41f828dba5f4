// Package testing runs the functions of test files as `go test` does: each test in a goroutine of its
// own, with channels for who waits for whom.
package testing

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"runtime"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode"
)

// TB is what tests and benchmarks have in common.
type TB interface {
	Cleanup(func())
	Error(args ...any)
	Errorf(format string, args ...any)
	Fail()
	FailNow()
	Failed() bool
	Fatal(args ...any)
	Fatalf(format string, args ...any)
	Helper()
	Log(args ...any)
	Logf(format string, args ...any)
	Name() string
	Setenv(key, value string)
	Skip(args ...any)
	SkipNow()
	Skipf(format string, args ...any)
	Skipped() bool

	private()
}

// frame returns function, file and line depth frames above the caller of this function.
func frame(depth int) (function, file string, line int)

// raceErrors returns how many data races have been reported.
func raceErrors() int

// common is the state of a test or benchmark.
type common struct {
	mu       sync.Mutex
	output   []byte
	w        io.Writer
	failed   bool
	skipped  bool
	done     bool
	finished bool
	ran      bool
	hasSub   bool
	helpers  map[string]bool
	cleanups []func()
	cleaning bool

	races      int // reported before it ran, or blamed on it or a subtest
	raceLogged bool

	parallel bool
	envSet   bool
	parent   *common
	level    int
	creator  []stackFrame // where Run was called
	name     string
	start    time.Time
	duration time.Duration
	barrier  chan bool // closed when parallel subtests may go on
	signal   chan bool // tells the parent that the test is done or parallel
	sub      []*T
	run      *run
}

// run is what all tests of a run share.
type run struct {
	options
	names  map[string]int
	filter matcher
	failed bool

	lastMu sync.Mutex
	last   string // the test that wrote last, when tests tell what they do

	mu       sync.Mutex
	running  int
	most     int
	waiting  []chan bool
	deadline time.Time
	started  map[string]time.Time
}

// note says when a test went to work, or that it waits or is over.
func (r *run) note(name string, running bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if running {
		r.started[name] = time.Now()
	} else {
		delete(r.started, name)
	}
}

// alarm ends a run that takes too long.
func (r *run) alarm() {
	debug.SetTraceback("all")
	text := fmt.Sprintf("test timed out after %v", r.timeout)
	names := slices.Sorted(maps.Keys(r.started))
	if len(names) > 0 {
		text += "\nrunning tests:"
	}
	for _, name := range names {
		text += fmt.Sprintf("\n\t%s (%v)", name, time.Since(r.started[name]).Round(time.Second))
	}
	panic(text)
}

// tell writes what a test logs, with its name above when another one wrote before.
func (r *run) tell(name, text string) {
	r.lastMu.Lock()
	defer r.lastMu.Unlock()
	if r.last != "" && r.last != name {
		fmt.Printf("=== NAME  %s\n", name)
	}
	r.last = name
	fmt.Print(text)
}

// turn writes a line, or a verdict, that names the test by itself.
func (r *run) turn(name, text string) {
	r.lastMu.Lock()
	defer r.lastMu.Unlock()
	r.last = name
	fmt.Print(text)
}

// stops reports whether no further test is to be started.
func (r *run) stops() bool { return r.failfast && r.failed }

func (r *run) waitParallel() {
	r.mu.Lock()
	if r.running < r.most {
		r.running++
		r.mu.Unlock()
		return
	}
	turn := make(chan bool)
	r.waiting = append(r.waiting, turn)
	r.mu.Unlock()
	<-turn
}

func (r *run) release() {
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.waiting) == 0 {
		r.running--
		return
	}
	turn := r.waiting[0]
	r.waiting = r.waiting[1:]
	turn <- true
}

// unique makes a subtest's name different from all before.
func (r *run) unique(parent, name string) string {
	base := name
	if parent != "" {
		base = parent + "/" + name
	}
	for {
		n := r.names[base]
		r.names[base] = n + 1
		if n == 0 && name != "" {
			return base
		}
		numbered := fmt.Sprintf("%s#%02d", base, n)
		if r.names[numbered] == 0 {
			r.names[numbered] = 1
			return numbered
		}
	}
}

func rewrite(name string) string {
	out := ""
	for _, r := range name {
		switch {
		case unicode.IsSpace(r):
			out += "_"
		case !strconv.IsPrint(r):
			q := strconv.QuoteRune(r)
			out += q[1 : len(q)-1]
		default:
			out += string(r)
		}
	}
	return out
}

// indenter writes to a test's output, four columns in.
type indenter struct {
	c *common
}

func (w indenter) Write(b []byte) (n int, err error) {
	for _, line := range strings.SplitAfter(string(b), "\n") {
		if line != "" {
			w.c.output = append(w.c.output, "    "+line...)
		}
	}
	return len(b), nil
}

func (c *common) private() {}

func (c *common) Name() string { return c.name }

func (c *common) Fail() {
	if c.parent != nil {
		c.parent.Fail()
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.done {
		panic("Fail in goroutine after " + c.name + " has completed") //= 953
	}
	c.failed = true
}

func (c *common) Failed() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.failed
}

func (c *common) FailNow() {
	c.Fail()
	c.finish()
}

func (c *common) finish() {
	c.mu.Lock()
	c.finished = true
	c.mu.Unlock()
	runtime.Goexit()
}

// A stackFrame is a function that has not returned, and where it is.
type stackFrame struct {
	function, file string
	line           int
}

func (f stackFrame) String() string {
	return f.file[strings.LastIndexByte(f.file, '/')+1:] + ":" + strconv.Itoa(f.line)
}

// stack returns the frames from depth frames above the caller of this function on.
func stack(depth int) []stackFrame {
	var frames []stackFrame
	for {
		function, file, line := frame(depth + 1)
		if function == "" {
			return frames
		}
		frames = append(frames, stackFrame{function, file, line})
		depth++
	}
}

// place tells which line logs: that of the first function which is no helper. Where the function of
// a subtest is one, it is looked for in the test that runs the subtest.
func (c *common) place(depth int) string {
	var before stackFrame
	frames := stack(depth + 1)
	first := frames[0]
	for len(frames) > 0 {
		at := frames[0]
		frames = frames[1:]
		if at.function != "testing.tRunner" {
			if !c.helpers[at.function] {
				return at.String()
			}
			before = at
			continue
		}
		if c.level <= 1 {
			return before.String()
		}
		frames = c.creator
		c = c.parent
		c.mu.Lock()
		defer c.mu.Unlock()
	}
	return first.String()
}

// log takes down a text of the caller of its caller.
func (c *common) log(s string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.done {
		for p := c.parent; p != nil; p = p.parent {
			p.mu.Lock()
			if !p.done {
				p.output = append(p.output, p.decorate(s)...)
				p.mu.Unlock()
				return
			}
			p.mu.Unlock()
		}
		panic("Log in goroutine after " + c.name + " has completed: " + s)
	}
	text := c.decorate(s)
	if c.run.verbose {
		c.run.tell(c.name, text)
		return
	}
	c.output = append(c.output, text...)
}

// checkRaces fails the test when a race has been reported that no test is blamed for yet.
func (c *common) checkRaces() {
	if raceErrors() == 0 {
		return
	}
	c.run.mu.Lock()
	blamed := c.blameRaces(raceErrors())
	c.run.mu.Unlock()
	if blamed {
		c.mu.Lock()
		c.output = append(c.output, "    testing.go:1399: race detected during execution of test\n"...)
		c.mu.Unlock()
		c.Fail()
	}
}

func (c *common) blameRaces(n int) (first bool) {
	if n <= c.races {
		return false
	}
	first = !c.raceLogged
	c.raceLogged = true
	for ; c != nil && c.races < n; c = c.parent {
		c.races = n
	}
	return first
}

// resetRaces forgives the test the races that were reported before.
func (c *common) resetRaces() {
	if raceErrors() == 0 {
		return
	}
	if c.parent != nil {
		c.parent.checkRaces()
	}
	c.run.mu.Lock()
	c.races = raceErrors()
	c.run.mu.Unlock()
}

func (c *common) decorate(s string) string {
	s = strings.TrimSuffix(s, "\n")
	return "    " + c.place(3) + ": " + strings.ReplaceAll(s, "\n", "\n        ") + "\n"
}

func (c *common) Log(args ...any)                 { c.log(fmt.Sprintln(args...)) }
func (c *common) Logf(format string, args ...any) { c.log(fmt.Sprintf(format, args...)) }

func (c *common) Error(args ...any) {
	c.log(fmt.Sprintln(args...))
	c.Fail()
}

func (c *common) Errorf(format string, args ...any) {
	c.log(fmt.Sprintf(format, args...))
	c.Fail()
}

func (c *common) Fatal(args ...any) {
	c.log(fmt.Sprintln(args...))
	c.FailNow()
}

func (c *common) Fatalf(format string, args ...any) {
	c.log(fmt.Sprintf(format, args...))
	c.FailNow()
}

func (c *common) Skip(args ...any) {
	c.log(fmt.Sprintln(args...))
	c.SkipNow()
}

func (c *common) Skipf(format string, args ...any) {
	c.log(fmt.Sprintf(format, args...))
	c.SkipNow()
}

func (c *common) SkipNow() {
	c.mu.Lock()
	c.skipped = true
	c.mu.Unlock()
	c.finish()
}

func (c *common) Skipped() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.skipped
}

// Helper makes messages of the calling function name the line that called it.
func (c *common) Helper() {
	function, _, _ := frame(1)
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.helpers == nil {
		c.helpers = make(map[string]bool)
	}
	c.helpers[function] = true
}

func (c *common) Cleanup(f func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.cleanups = append(c.cleanups, f)
}

func (c *common) Setenv(key, value string) {
	old, had := os.LookupEnv(key)
	if err := os.Setenv(key, value); err != nil {
		c.Fatalf("cannot set environment variable: %v", err)
	}
	c.Cleanup(func() {
		if had {
			os.Setenv(key, old)
		} else {
			os.Unsetenv(key)
		}
	})
}

// runCleanups calls the cleanup functions, last first, also when one of them panics or exits.
func (c *common) runCleanups() {
	c.cleaning = true
	defer func() { c.cleaning = false }()
	defer func() {
		c.mu.Lock()
		more := len(c.cleanups) > 0
		c.mu.Unlock()
		if more {
			c.runCleanups()
		}
	}()
	for {
		c.mu.Lock()
		n := len(c.cleanups)
		if n == 0 {
			c.mu.Unlock()
			return
		}
		f := c.cleanups[n-1]
		c.cleanups = c.cleanups[:n-1]
		c.mu.Unlock()
		f()
	}
}

// tryCleanups is runCleanups with a panic as its result.
func (c *common) tryCleanups() (problem any) {
	defer func() { problem = recover() }()
	c.runCleanups()
	return nil
}

// report puts a verdict and the output below it into the parent's output.
func (c *common) report(verdict string) {
	text := fmt.Sprintf("--- %s: %s (%.2fs)\n", verdict, c.name, c.duration.Seconds())
	p := c.parent
	p.mu.Lock()
	defer p.mu.Unlock()
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.run.verbose && p.w == io.Writer(os.Stdout) {
		c.run.turn(c.name, text+string(c.output))
	} else {
		io.WriteString(p.w, text+string(c.output))
	}
	c.output = nil
}

func (c *common) verdict() {
	switch {
	case c.parent == nil:
	case c.Failed():
		c.report("FAIL")
	case c.run.verbose && c.Skipped():
		c.report("SKIP")
	case c.run.verbose:
		c.report("PASS")
	}
}

func (c *common) setRan() {
	if c.parent != nil {
		c.parent.setRan()
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.ran = true
}

// A T is a test.
type T struct {
	common
}

var errNilPanicOrGoexit = errors.New("test executed panic(nil) or runtime.Goexit")

// Run runs f as a subtest, until it is done or waits for its parent's end to go on in parallel.
func (t *T) Run(name string, f func(t *T)) bool {
	if t.cleaning {
		panic("testing: t.Run called during t.Cleanup") //= 1706
	}
	t.hasSub = true
	full := t.run.unique(t.name, rewrite(name))
	if t.run.stops() || !t.run.filter.wants(full) {
		return true
	}
	sub := &T{common{
		barrier: make(chan bool),
		signal:  make(chan bool, 1),
		name:    full,
		parent:  &t.common,
		level:   t.level + 1,
		creator: stack(1),
		run:     t.run,
	}}
	sub.w = indenter{&sub.common}
	if t.run.verbose {
		t.run.turn(sub.name, fmt.Sprintf("=== RUN   %s\n", sub.name))
	}
	go tRunner(sub, f)
	if !<-sub.signal {
		runtime.Goexit()
	}
	return !sub.Failed()
}

// Setenv sets an environment variable until the test is over; other tests would see it too, so it
// must not run beside others.
func (t *T) Setenv(key, value string) {
	for c := &t.common; c != nil; c = c.parent {
		if c.parallel {
			panic("testing: t.Setenv called after t.Parallel; cannot set environment variables in parallel tests") //= 1523
		}
	}
	t.envSet = true
	t.common.Setenv(key, value)
}

// Parallel lets the test run beside others, when its parent's own part is over.
func (t *T) Parallel() {
	if t.parallel {
		panic("testing: t.Parallel called multiple times") //= 1445
	}
	if t.envSet {
		panic("testing: t.Parallel called after t.Setenv; cannot set environment variables in parallel tests") //= 1448
	}
	t.parallel = true
	t.duration += time.Since(t.start)
	t.parent.sub = append(t.parent.sub, t)
	if t.run.verbose {
		t.run.turn(t.name, fmt.Sprintf("=== PAUSE %s\n", t.name))
	}
	t.run.note(t.name, false)
	t.signal <- true
	<-t.parent.barrier
	t.run.waitParallel()
	t.run.note(t.name, true)
	if t.run.verbose {
		t.run.turn(t.name, fmt.Sprintf("=== CONT  %s\n", t.name))
	}
	t.start = time.Now()
}

// Deadline returns when the run will be ended because it takes too long.
func (t *T) Deadline() (deadline time.Time, ok bool) {
	return t.run.deadline, !t.run.deadline.IsZero()
}

// die reports the test and all above it before the panic that ends the program.
func (t *T) die(problem any) {
	t.Fail()
	if r := t.tryCleanups(); r != nil {
		t.Logf("cleanup panicked with %v", r)
	}
	for c := &t.common; c.parent != nil; c = c.parent {
		c.duration += time.Since(c.start)
		c.report("FAIL")
		if r := c.parent.tryCleanups(); r != nil {
			fmt.Fprintf(c.parent.w, "cleanup panicked with %v", r)
		}
	}
	panic(problem)
}

func tRunner(t *T, f func(t *T)) {
	defer func() {
		t.checkRaces()
		if t.Failed() {
			t.run.failed = true
		}
		problem := recover()
		signal := true
		t.run.note(t.name, false)
		if !t.finished && problem == nil {
			problem = errNilPanicOrGoexit
			for p := t.parent; p != nil; p = p.parent {
				if p.finished {
					if !t.parallel {
						t.Errorf("%v: subtest may have called FailNow on a parent test", problem)
						problem = nil
					}
					signal = false
					break
				}
			}
		}
		if problem != nil {
			t.die(problem)
		}
		defer func() { t.signal <- signal }()
		t.duration += time.Since(t.start)
		if len(t.sub) > 0 {
			t.run.release()
			close(t.barrier)
			for _, sub := range t.sub {
				<-sub.signal
			}
			start := time.Now()
			problem := t.tryCleanups()
			t.duration += time.Since(start)
			if problem != nil {
				t.die(problem)
			}
			if !t.parallel {
				t.run.waitParallel()
			}
		} else if t.parallel {
			t.run.release()
		}
		t.verdict()
		t.done = true
		if t.parent != nil && !t.hasSub {
			t.setRan()
		}
	}()
	defer func() {
		if len(t.sub) == 0 {
			t.runCleanups()
		}
	}()
	t.start = time.Now()
	t.resetRaces()
	if t.parent != nil {
		t.run.note(t.name, true)
	}
	f(t)
	t.mu.Lock()
	t.finished = true
	t.mu.Unlock()
}

// An InternalTest is a test function with its name.
type InternalTest struct {
	Name string
	F    func(*T)
}
