package bufio

import (
	"bytes"
	"errors"
	"io"
	"unicode/utf8"
)

var (
	ErrTooLong         = errors.New("bufio.Scanner: token too long")
	ErrNegativeAdvance = errors.New("bufio.Scanner: SplitFunc returns negative advance count")
	ErrAdvanceTooFar   = errors.New("bufio.Scanner: SplitFunc returns advance count beyond input")
	ErrBadReadCount    = errors.New("bufio.Scanner: Read returned impossible count")
	ErrFinalToken      = errors.New("final token")
)

const (
	MaxScanTokenSize = 64 * 1024

	startBufSize = 4096
)

// A SplitFunc finds the next token at the front of data.
type SplitFunc func(data []byte, atEOF bool) (advance int, token []byte, err error)

// A Scanner reads token after token: lines, unless told otherwise.
type Scanner struct {
	r            io.Reader
	split        SplitFunc
	maxTokenSize int
	token        []byte
	buf          []byte
	start        int
	end          int
	err          error
	empties      int
	scanCalled   bool
	done         bool
}

func NewScanner(r io.Reader) *Scanner {
	return &Scanner{r: r, split: ScanLines, maxTokenSize: MaxScanTokenSize}
}

func (s *Scanner) Err() error {
	if s.err == io.EOF {
		return nil
	}
	return s.err
}

func (s *Scanner) Bytes() []byte { return s.token }
func (s *Scanner) Text() string  { return string(s.token) }

func (s *Scanner) Buffer(buf []byte, max int) {
	if s.scanCalled {
		panic("Buffer called after Scan") //= 274
	}
	s.buf = buf[0:cap(buf)]
	s.maxTokenSize = max
}

func (s *Scanner) Split(split SplitFunc) {
	if s.scanCalled {
		panic("Split called after Scan") //= 286
	}
	s.split = split
}

func (s *Scanner) fail(err error) {
	if s.err == nil || s.err == io.EOF {
		s.err = err
	}
}

func (s *Scanner) stop() bool {
	s.start = 0
	s.end = 0
	return false
}

func (s *Scanner) Scan() bool {
	if s.done {
		return false
	}
	s.scanCalled = true
	for {
		if s.end > s.start || s.err != nil {
			found, more := s.next() //= 150
			if !more {
				return found
			}
			if found {
				return true
			}
		}
		if s.err != nil {
			s.token = nil
			return s.stop()
		}
		if !s.room() {
			s.token = nil
			return s.stop()
		}
		s.read() //= 219
	}
}

// next asks the split function for a token in what there is.
func (s *Scanner) next() (found, more bool) {
	advance, token, err := s.split(s.buf[s.start:s.end], s.err != nil) //= -
	if err == ErrFinalToken {
		s.token = token
		s.done = true
		return token != nil, false
	}
	if err != nil {
		s.fail(err)
		s.token = nil
		s.stop()
		return false, false
	}
	switch {
	case advance < 0:
		s.fail(ErrNegativeAdvance)
	case advance > s.end-s.start:
		s.fail(ErrAdvanceTooFar)
	default:
		s.start += advance
		s.token = token
		if token == nil {
			return false, true
		}
		if s.err == nil || advance > 0 {
			s.empties = 0
		} else {
			s.empties++
			if s.empties > 100 {
				panic("bufio.Scan: too many empty tokens without progressing")
			}
		}
		return true, false
	}
	s.token = nil
	s.stop()
	return false, false
}

// room makes place at the end of the buffer.
func (s *Scanner) room() bool {
	if s.start > 0 && (s.end == len(s.buf) || s.start > len(s.buf)/2) {
		copy(s.buf, s.buf[s.start:s.end])
		s.end -= s.start
		s.start = 0
	}
	if s.end < len(s.buf) {
		return true
	}
	if len(s.buf) >= s.maxTokenSize {
		s.fail(ErrTooLong)
		return false
	}
	size := len(s.buf) * 2
	if size == 0 {
		size = startBufSize
	}
	grown := make([]byte, min(size, s.maxTokenSize))
	copy(grown, s.buf[s.start:s.end])
	s.buf = grown
	s.end -= s.start
	s.start = 0
	return true
}

func (s *Scanner) read() {
	for range 100 {
		n, err := s.r.Read(s.buf[s.end:]) //= -
		if n < 0 || len(s.buf)-s.end < n {
			s.fail(ErrBadReadCount)
			return
		}
		s.end += n
		if err != nil {
			s.fail(err)
			return
		}
		if n > 0 {
			s.empties = 0
			return
		}
	}
	s.fail(io.ErrNoProgress)
}

func ScanBytes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if atEOF && len(data) == 0 {
		return 0, nil, nil
	}
	return 1, data[0:1], nil
}

func ScanRunes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if atEOF && len(data) == 0 {
		return 0, nil, nil
	}
	r, width := utf8.DecodeRune(data)
	if r != utf8.RuneError || width > 1 {
		return width, data[:width], nil
	}
	if !atEOF && !utf8.FullRune(data) {
		return 0, nil, nil
	}
	return 1, []byte(string(utf8.RuneError)), nil
}

func ScanLines(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if atEOF && len(data) == 0 {
		return 0, nil, nil
	}
	i := bytes.IndexByte(data, '\n')
	switch {
	case i >= 0:
		advance, token = i+1, data[:i]
	case atEOF:
		advance, token = len(data), data
	default:
		return 0, nil, nil
	}
	if n := len(token); n > 0 && token[n-1] == '\r' {
		token = token[:n-1]
	}
	return advance, token, nil
}

// wordBounds returns where the first word of s begins and ends and whether a space ends it; -1 when
// there is none.
func wordBounds(s string) (start, end, after int)

func ScanWords(data []byte, atEOF bool) (advance int, token []byte, err error) {
	start, end, after := wordBounds(string(data))
	if after >= 0 {
		return after, data[start:end], nil
	}
	if atEOF && len(data) > start {
		return len(data), data[start:], nil
	}
	return start, nil, nil
}
