package testing

import (
	"fmt"
	"time"
)

// A B is a benchmark: in virtual time, so it measures what a program costs on the simulated machine.
type B struct {
	common
	N       int
	timing  bool
	elapsed time.Duration
}

func (b *B) StartTimer() {
	if !b.timing {
		b.timing = true
		b.start = time.Now()
	}
}

func (b *B) StopTimer() {
	if b.timing {
		b.elapsed += time.Since(b.start)
		b.timing = false
	}
}

func (b *B) ResetTimer() {
	b.elapsed = 0
	b.start = time.Now()
}

func (b *B) Elapsed() time.Duration {
	if b.timing {
		return b.elapsed + time.Since(b.start)
	}
	return b.elapsed
}

func (b *B) ReportAllocs()                       {}
func (b *B) SetBytes(n int64)                    {}
func (b *B) ReportMetric(n float64, unit string) {}
func (b *B) SetParallelism(p int)                {}

// Run runs f once as a benchmark below this one.
func (b *B) Run(name string, f func(b *B)) bool {
	sub := &B{common: common{name: b.name + "/" + rewrite(name), run: b.run}}
	sub.measure(f, 1)
	return !sub.failed
}

func (b *B) measure(f func(b *B), n int) {
	done := make(chan bool)
	b.N = n
	b.elapsed = 0
	go func() {
		defer close(done)
		b.StartTimer()
		f(b)
		b.StopTimer()
	}()
	<-done
}

// A PB hands out the iterations of a parallel benchmark.
type PB struct {
	left *int
	turn chan bool
}

func (pb *PB) Next() bool {
	pb.turn <- true
	defer func() { <-pb.turn }()
	if *pb.left == 0 {
		return false
	}
	*pb.left--
	return true
}

func (b *B) RunParallel(body func(*PB)) {
	left := b.N
	turn := make(chan bool, 1)
	done := make(chan bool)
	const workers = 4
	for range workers {
		go func() {
			body(&PB{&left, turn})
			done <- true
		}()
	}
	for range workers {
		<-done
	}
}

// A BenchmarkResult is what a benchmark took.
type BenchmarkResult struct {
	N int
	T time.Duration
}

func (r BenchmarkResult) NsPerOp() int64 {
	if r.N <= 0 {
		return 0
	}
	return r.T.Nanoseconds() / int64(r.N)
}

func (r BenchmarkResult) String() string {
	return fmt.Sprintf("%8d\t%10d ns/op", r.N, r.NsPerOp())
}

// Benchmark runs f with more and more iterations, up to a millisecond of virtual time.
func Benchmark(f func(b *B)) BenchmarkResult {
	b := &B{common: common{run: &run{}}}
	for n := 1; ; n *= 10 {
		b.measure(f, n)
		if b.failed || b.elapsed >= time.Millisecond || n >= 10000 {
			return BenchmarkResult{n, b.elapsed}
		}
	}
}
