// Package os is what a program sees of the world around it: arguments, environment, the three
// standard streams. There are no files.
package os

import (
	"errors"
	"io"
	"io/fs"
	"syscall"
)

var (
	ErrInvalid          = fs.ErrInvalid
	ErrPermission       = fs.ErrPermission
	ErrExist            = fs.ErrExist
	ErrNotExist         = fs.ErrNotExist
	ErrClosed           = fs.ErrClosed
	ErrNoDeadline       = errors.New("file type does not support deadline")
	ErrDeadlineExceeded = errors.New("i/o timeout")
	ErrProcessDone      = errors.New("os: process already finished")
)

const (
	PathSeparator     = '/'
	PathListSeparator = ':'
	DevNull           = "/dev/null"
)

// PathError says which operation failed on which file.
type PathError = fs.PathError

// reasonOf looks into errors of this package, and other than errors.Is into no others.
func reasonOf(err error) error {
	if e, ok := err.(*PathError); ok {
		return e.Err
	}
	return err
}

// IsExist reports whether err says that a file exists already.
func IsExist(err error) bool { return reasonOf(err) == ErrExist }

// IsNotExist reports whether err says that a file does not exist.
func IsNotExist(err error) bool { return reasonOf(err) == ErrNotExist }

// IsPermission reports whether err says that something is not allowed.
func IsPermission(err error) bool { return reasonOf(err) == ErrPermission }

// Args is the command line, the program's name first.
var Args = arguments()

// A File is one of the standard streams, or an end of a pipe.
type File struct {
	fd     int
	name   string
	closed bool
	pipe   *pipe
}

var (
	Stdin  = &File{fd: 0, name: "/dev/stdin"}
	Stdout = &File{fd: 1, name: "/dev/stdout"}
	Stderr = &File{fd: 2, name: "/dev/stderr"}
)

func (f *File) check(op string) error {
	if f == nil {
		return ErrInvalid
	}
	if f.closed {
		return &PathError{op, f.name, ErrClosed}
	}
	return nil
}

func (f *File) Write(b []byte) (n int, err error) { return f.WriteString(string(b)) }

func (f *File) WriteString(s string) (n int, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	switch {
	case f.pipe != nil && f.fd%2 == 0:
		n, err := f.pipe.write(s)
		if err != nil {
			err = &PathError{"write", f.name, err}
		}
		return n, err
	case f.pipe != nil, f.fd == 0:
		return 0, &PathError{"write", f.name, errors.New("bad file descriptor")}
	case f.fd == 1:
		writeStdout(s)
	case f.fd == 2:
		writeStderr(s)
	}
	return len(s), nil
}

func (f *File) Read(b []byte) (n int, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	if len(b) == 0 {
		return 0, nil
	}
	if f.pipe != nil && f.fd%2 == 1 {
		return f.pipe.read(b)
	}
	if f.fd != 0 {
		return 0, &PathError{"read", f.name, errors.New("bad file descriptor")}
	}
	s := readStdin(len(b))
	if s == "" {
		return 0, io.EOF
	}
	return copy(b, s), nil
}

func (f *File) Close() error {
	if err := f.check("close"); err != nil {
		return err
	}
	f.closed = true
	if f.pipe != nil {
		f.pipe.close(f.fd%2 == 0)
	}
	return nil
}

func (f *File) Name() string { return f.name }

func (f *File) Fd() uintptr { return uintptr(f.fd) }

func (f *File) Sync() error { return f.check("sync") }

// A Signal is something that the outside world tells a program.
type Signal interface {
	String() string
	Signal()
}

var (
	Interrupt Signal = syscall.SIGINT
	Kill      Signal = syscall.SIGKILL
)

// environ holds what Setenv and Unsetenv changed.
var environ map[string]*string

// LookupEnv returns the value of an environment variable, and whether it is set.
func LookupEnv(key string) (string, bool) {
	if v, ok := environ[key]; ok {
		if v == nil {
			return "", false
		}
		return *v, true
	}
	return environment(key)
}

func Getenv(key string) string {
	v, _ := LookupEnv(key)
	return v
}

func change(key string, value *string) {
	if environ == nil {
		environ = map[string]*string{}
	}
	environ[key] = value
}

func Setenv(key, value string) error {
	invalid := key == ""
	for i := range len(key) {
		invalid = invalid || key[i] == '=' || key[i] == 0
	}
	for i := range len(value) {
		invalid = invalid || value[i] == 0
	}
	if invalid {
		return errors.New("setenv: invalid argument")
	}
	change(key, &value)
	return nil
}

func Unsetenv(key string) error {
	change(key, nil)
	return nil
}

// environments returns all variables that the program was started with, as name=value.
func environments() []string

// Environ returns all environment variables, as name=value.
func Environ() []string {
	var all []string
	for _, entry := range environments() {
		for i := range len(entry) {
			if entry[i] == '=' {
				if _, changed := environ[entry[:i]]; !changed {
					all = append(all, entry)
				}
				break
			}
		}
	}
	for key, value := range environ {
		if value != nil {
			all = append(all, key+"="+*value)
		}
	}
	return all
}

// Clearenv removes all environment variables.
func Clearenv() {
	for _, entry := range Environ() {
		for i := range len(entry) {
			if entry[i] == '=' {
				change(entry[:i], nil)
				break
			}
		}
	}
}

// ExpandEnv replaces $name and ${name} by environment variables.
func ExpandEnv(s string) string { return Expand(s, Getenv) }

// Expand replaces $name and ${name} by what mapping says.
func Expand(s string, mapping func(string) string) string {
	out := ""
	for i := 0; i < len(s); i++ {
		if s[i] != '$' || i+1 == len(s) {
			out += s[i : i+1]
			continue
		}
		name, width := "", 0
		if s[i+1] == '{' {
			end := i + 2
			for end < len(s) && s[end] != '}' {
				end++
			}
			if end == len(s) {
				i++
				continue
			}
			name, width = s[i+2:end], end-i
			if name == "" {
				i += width
				continue
			}
		} else if isSpecial(s[i+1]) {
			name, width = s[i+1:i+2], 1
		} else {
			end := i + 1
			for end < len(s) && isNameByte(s[end]) {
				end++
			}
			if end == i+1 {
				out += "$"
				continue
			}
			name, width = s[i+1:end], end-i-1
		}
		out += mapping(name)
		i += width
	}
	return out
}

// isSpecial tells the variables of a shell whose names are one character: $1 is all of $1x.
func isSpecial(c byte) bool {
	switch c {
	case '*', '#', '$', '@', '!', '?', '-':
		return true
	}
	return '0' <= c && c <= '9'
}

func isNameByte(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

func Getpid() int                        { return 1 }
func Getppid() int                       { return 0 }
func Getuid() int                        { return 0 }
func Geteuid() int                       { return 0 }
func Getegid() int                       { return 0 }
func IsPathSeparator(c uint8) bool       { return c == PathSeparator }
func Getgid() int                        { return 0 }
func Getpagesize() int                   { return 4096 }
func Hostname() (name string, err error) { return "interleave", nil }

// Exit ends the program at once; deferred functions do not run.
func Exit(code int)

func arguments() []string

func environment(key string) (string, bool)

func writeStdout(s string)

func writeStderr(s string)

func readStdin(most int) string
