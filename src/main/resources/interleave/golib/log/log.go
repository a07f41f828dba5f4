// Package log writes lines with a prefix and the time.
package log

import (
	"fmt"
	"io"
	"os"
	"sync"
	"time"
)

const (
	Ldate = 1 << iota
	Ltime
	Lmicroseconds
	Llongfile
	Lshortfile
	LUTC
	Lmsgprefix
	LstdFlags = Ldate | Ltime
)

// A Logger writes lines to a writer, one at a time; the standard streams need no lock for that.
type Logger struct {
	mu     sync.Mutex
	prefix string
	flag   int
	out    io.Writer
}

func New(out io.Writer, prefix string, flag int) *Logger {
	return &Logger{out: out, prefix: prefix, flag: flag}
}

var std = New(os.Stderr, "", LstdFlags)

func Default() *Logger { return std }

// caller returns file and line depth frames above the caller of this function.
func caller(depth int) (file string, line int)

func (l *Logger) header(file string, line int) string {
	s := ""
	if l.flag&Lmsgprefix == 0 {
		s = l.prefix
	}
	if l.flag&(Ldate|Ltime|Lmicroseconds) != 0 {
		now := time.Now()
		if l.flag&LUTC != 0 {
			now = now.UTC()
		}
		if l.flag&Ldate != 0 {
			s += now.Format("2006/01/02 ")
		}
		if l.flag&Lmicroseconds != 0 {
			s += now.Format("15:04:05.000000 ")
		} else if l.flag&Ltime != 0 {
			s += now.Format("15:04:05 ")
		}
	}
	if l.flag&(Lshortfile|Llongfile) != 0 {
		if l.flag&Lshortfile != 0 {
			for i := len(file) - 1; i > 0; i-- {
				if file[i] == '/' {
					file = file[i+1:]
					break
				}
			}
		}
		s += fmt.Sprint(file, ":", line, ": ")
	}
	if l.flag&Lmsgprefix != 0 {
		s += l.prefix
	}
	return s
}

// Output writes one line; calldepth counts the frames between the caller to name and this function.
func (l *Logger) Output(calldepth int, s string) error {
	file, line := "", 0
	if l.flag&(Lshortfile|Llongfile) != 0 {
		file, line = caller(calldepth)
	}
	s = l.header(file, line) + s
	if len(s) == 0 || s[len(s)-1] != '\n' {
		s += "\n"
	}
	if f, ok := l.out.(*os.File); ok {
		_, err := f.WriteString(s)
		return err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	_, err := l.out.Write([]byte(s)) //= log.(*Logger).output log.go:245
	return err
}

func (l *Logger) Print(v ...any)                 { l.Output(2, fmt.Sprint(v...)) }          //= 260
func (l *Logger) Printf(format string, v ...any) { l.Output(2, fmt.Sprintf(format, v...)) } //= 268
func (l *Logger) Println(v ...any)               { l.Output(2, fmt.Sprintln(v...)) }        //= 276

func (l *Logger) Fatal(v ...any) {
	l.Output(2, fmt.Sprint(v...)) //= 282
	os.Exit(1)
}

func (l *Logger) Fatalf(format string, v ...any) {
	l.Output(2, fmt.Sprintf(format, v...)) //= 289
	os.Exit(1)
}

func (l *Logger) Fatalln(v ...any) {
	l.Output(2, fmt.Sprintln(v...)) //= 295
	os.Exit(1)
}

func (l *Logger) Panic(v ...any) {
	s := fmt.Sprint(v...)
	l.Output(2, s) //= 302
	panic(s)       //= 303
}

func (l *Logger) Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	l.Output(2, s) //= 309
	panic(s)       //= 310
}

func (l *Logger) Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	l.Output(2, s) //= 316
	panic(s)       //= 317
}

func (l *Logger) Flags() int               { return l.flag }
func (l *Logger) SetFlags(flag int)        { l.flag = flag }
func (l *Logger) Prefix() string           { return l.prefix }
func (l *Logger) SetPrefix(prefix string)  { l.prefix = prefix }
func (l *Logger) Writer() io.Writer        { return l.out }
func (l *Logger) SetOutput(w io.Writer)    { l.out = w }
func Output(calldepth int, s string) error { return std.Output(calldepth+1, s) }        //= 457
func Print(v ...any)                       { std.Output(2, fmt.Sprint(v...)) }          //= 389
func Printf(format string, v ...any)       { std.Output(2, fmt.Sprintf(format, v...)) } //= 397
func Println(v ...any)                     { std.Output(2, fmt.Sprintln(v...)) }        //= 405

func Fatal(v ...any) {
	std.Output(2, fmt.Sprint(v...)) //= 412
	os.Exit(1)
}

func Fatalf(format string, v ...any) {
	std.Output(2, fmt.Sprintf(format, v...)) //= 418
	os.Exit(1)
}

func Fatalln(v ...any) {
	std.Output(2, fmt.Sprintln(v...)) //= 424
	os.Exit(1)
}

func Panic(v ...any) {
	s := fmt.Sprint(v...)
	std.Output(2, s) //= 431
	panic(s)         //= 432
}

func Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	std.Output(2, s) //= 438
	panic(s)         //= 439
}

func Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	std.Output(2, s) //= 445
	panic(s)         //= 446
}

func Flags() int              { return std.Flags() }
func SetFlags(flag int)       { std.SetFlags(flag) }
func Prefix() string          { return std.Prefix() }
func SetPrefix(prefix string) { std.SetPrefix(prefix) }
func Writer() io.Writer       { return std.Writer() }
func SetOutput(w io.Writer)   { std.SetOutput(w) }
