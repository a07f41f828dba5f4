package os

import (
	"errors"
	"io"
	"sync"
)

// mostInPipe is how much a pipe holds before writers have to wait.
const mostInPipe = 65536

// A pipe is what lies between the two ends that Pipe returns.
type pipe struct {
	mu       sync.Mutex
	changed  *sync.Cond
	bytes    []byte
	noReader bool
	noWriter bool
}

var nextPipe = 3

// Pipe returns two files: what is written to w can be read from r.
func Pipe() (r *File, w *File, err error) {
	p := &pipe{}
	p.changed = sync.NewCond(&p.mu)
	r = &File{fd: nextPipe, name: "|0", pipe: p}
	w = &File{fd: nextPipe + 1, name: "|1", pipe: p}
	nextPipe += 2
	return r, w, nil
}

func (p *pipe) write(s string) (n int, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for n < len(s) {
		for len(p.bytes) >= mostInPipe && !p.noReader {
			p.changed.Wait()
		}
		if p.noReader {
			return n, errors.New("broken pipe")
		}
		part := min(len(s)-n, mostInPipe-len(p.bytes))
		p.bytes = append(p.bytes, s[n:n+part]...)
		n += part
		p.changed.Broadcast()
	}
	return n, nil
}

func (p *pipe) read(b []byte) (n int, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for len(p.bytes) == 0 {
		if p.noWriter {
			return 0, io.EOF
		}
		p.changed.Wait()
	}
	n = copy(b, p.bytes)
	p.bytes = p.bytes[n:]
	p.changed.Broadcast()
	return n, nil
}

func (p *pipe) close(writer bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if writer {
		p.noWriter = true
	} else {
		p.noReader = true
	}
	p.changed.Broadcast()
}
