package testing

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"
)

// An InternalExample is an example with what it is to print.
type InternalExample struct {
	Name      string
	F         func()
	Output    string
	Unordered bool
}

func runExamples(examples []InternalExample, r *run) (ran, ok bool) {
	ok = true
	for _, example := range examples {
		if !r.filter.wants(example.Name) {
			continue
		}
		ran = true
		if !runExample(example, r.verbose) {
			ok = false
		}
	}
	return ran, ok
}

// runExample calls an example with its standard output caught.
func runExample(example InternalExample, verbose bool) (ok bool) {
	if verbose {
		fmt.Printf("=== RUN   %s\n", example.Name)
	}
	stdout := os.Stdout
	r, w, _ := os.Pipe()
	os.Stdout = w
	caught := make(chan string)
	go func() {
		text, _ := io.ReadAll(r)
		caught <- string(text)
	}()
	finished := false
	start := time.Now()
	defer func() {
		took := time.Since(start)
		w.Close()
		os.Stdout = stdout
		got := <-caught
		problem := recover()
		ok = example.verdict(got, took, finished, problem, verbose)
		if problem != nil {
			panic(problem)
		}
		if !finished {
			panic(errNilPanicOrGoexit)
		}
	}()
	example.F()
	finished = true
	return
}

func sortedLines(text string) string {
	lines := strings.Split(text, "\n")
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}

func (e *InternalExample) verdict(output string, took time.Duration, finished bool, problem any, verbose bool) bool {
	got, want := strings.TrimSpace(output), strings.TrimSpace(e.Output)
	wrong := ""
	switch {
	case problem != nil:
	case e.Unordered && sortedLines(got) != sortedLines(want):
		wrong = fmt.Sprintf("got:\n%s\nwant (unordered):\n%s\n", output, e.Output)
	case !e.Unordered && got != want:
		wrong = fmt.Sprintf("got:\n%s\nwant:\n%s\n", got, want)
	}
	if wrong != "" || !finished || problem != nil {
		fmt.Printf("--- FAIL: %s (%.2fs)\n%s", e.Name, took.Seconds(), wrong)
		return false
	}
	if verbose {
		fmt.Printf("--- PASS: %s (%.2fs)\n", e.Name, took.Seconds())
	}
	return true
}
