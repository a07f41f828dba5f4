package testing

import (
	"fmt"
	"os"
	"runtime"
	"time"
)

// An M is a run of all tests.
type M struct {
	tests    []InternalTest
	fuzz     func(*T)
	examples []InternalExample
	parse    func()
	options  options
	rest     []string
	problem  string
	code     int
}

// MainStart makes a run of tests; the program's entry calls it. fuzz runs the fuzz targets, nil if
// there are none. parse reads the flags of the program itself if that has not been done yet; nil if it
// has none.
func MainStart(tests []InternalTest, fuzz func(*T), examples []InternalExample, parse func()) *M {
	m := &M{tests: tests, fuzz: fuzz, examples: examples, parse: parse}
	m.options, m.rest, m.problem = parseOptions(os.Args[1:])
	os.Args = append(os.Args[:1:1], m.rest...)
	chosen = m.options
	return m
}

// ExitCode is what Run returned last.
func (m *M) ExitCode() int { return m.code }

// Run runs the tests and returns the code to exit with.
func (m *M) Run() (code int) {
	m.code = m.runAll()
	return m.code
}

func (m *M) runAll() int {
	if m.problem != "" {
		fmt.Fprintln(os.Stderr, m.problem)
		return 2
	}
	if m.parse != nil {
		m.parse()
	} else if len(m.rest) > 0 && len(m.rest[0]) > 1 && m.rest[0][0] == '-' {
		fmt.Fprintln(os.Stderr, "flag provided but not defined: "+m.rest[0])
		return 2
	}
	filter, problem := newMatcher(m.options.run, m.options.skip)
	if problem != "" {
		fmt.Fprintln(os.Stderr, problem)
		return 1
	}
	if m.options.list != "" {
		return m.listNames()
	}
	examplesOf := &run{options: m.options, filter: filter}
	testsRan, testsOK := m.runTests(filter, func(t *T) {
		for _, test := range m.tests {
			t.Run(test.Name, test.F)
		}
	})
	targetsRan, targetsOK := false, true
	if m.fuzz != nil {
		targetsRan, targetsOK = m.runTests(filter, m.fuzz)
	}
	examplesRan, examplesOK := runExamples(m.examples, examplesOf)
	if !testsRan && !targetsRan && !examplesRan {
		fmt.Fprintln(os.Stderr, "testing: warning: no tests to run")
	}
	if !testsOK || !targetsOK || !examplesOK {
		fmt.Println("FAIL")
		return 1
	}
	fmt.Println("PASS")
	return 0
}

// runTests calls all, which runs tests as parts of its argument, as often as asked for.
func (m *M) runTests(filter matcher, all func(*T)) (ran, ok bool) {
	ok = true
	var alarm *time.Timer
	for i := 0; i < m.options.count; i++ {
		root := &T{common{
			barrier: make(chan bool),
			signal:  make(chan bool, 1),
			w:       os.Stdout,
			run: &run{
				options: m.options,
				filter:  filter,
				names:   make(map[string]int),
				running: 1,
				most:    m.options.parallel,
				failed:  !ok,
				started: make(map[string]time.Time),
			},
		}}
		if m.options.timeout > 0 {
			root.run.deadline = time.Now().Add(m.options.timeout)
			alarm = time.AfterFunc(m.options.timeout, root.run.alarm)
		}
		tRunner(root, all)
		if alarm != nil {
			alarm.Stop()
		}
		ran = ran || root.ran
		ok = ok && !root.Failed()
		if !ran || root.run.stops() {
			break
		}
	}
	return ran, ok
}

func (m *M) listNames() int {
	wanted, problem := newMatcher(m.options.list, "")
	if problem != "" {
		fmt.Fprintln(os.Stderr, problem)
		return 1
	}
	for _, test := range m.tests {
		if wanted.wants(test.Name) {
			fmt.Println(test.Name)
		}
	}
	for _, example := range m.examples {
		if wanted.wants(example.Name) {
			fmt.Println(example.Name)
		}
	}
	return 0
}

// chosen are the options that the program was started with.
var chosen = options{parallel: runtime.GOMAXPROCS(0)}

func Short() bool { return chosen.short }

func Verbose() bool { return chosen.verbose }

func Testing() bool { return true }

func CoverMode() string { return "" }
