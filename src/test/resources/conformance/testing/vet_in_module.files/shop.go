package shop

import (
	"fmt"
	"log"
	"os"
)

type Item struct {
	Name  string
	Price int
}

func (i Item) String() string { return fmt.Sprintf("%s: %d", i, i.Price) }

type Err struct{ code int }

func (e *Err) Error() string { return fmt.Sprint("err ", e) }

type Logger struct{ l *log.Logger }

func (g *Logger) Infof(format string, args ...interface{}) { g.l.Printf("info "+format, args...) }
func (g *Logger) Debugf(format string, args ...any)        { g.l.Printf(format, args...) }
func (g Logger) Warn(args ...any)                          { log.Println(args...) }
func (g Logger) Bad(format string, args ...any)            { fmt.Printf(format, args) }
func outer(format string, a ...any)                        { inner(format, a...) }
func inner(format string, a ...any)                        { fmt.Fprintf(os.Stderr, format, a...) }
func changed(format string, a ...any) {
	format = "x" + format
	fmt.Printf(format, a...)
}

type Celsius float64
type Level int

func (l Level) String() string { return "l" }

type Hidden struct{ l Level }
type Node struct {
	next *Node
	v    int
}
type Fmt struct{}

func (Fmt) Format(s fmt.State, r rune) {}

func Do() {
	g := &Logger{}
	g.Infof("%d", "x")
	g.Debugf("%d", "x")
	g.Warn("%d", 1)
	outer("%d", "x")
	changed("%d", "x")
	fmt.Printf("%s %d\n", Item{}, Item{})
	fmt.Printf("%d %s %f\n", Celsius(1), Celsius(1), Celsius(2))
	fmt.Printf("%d %s %v\n", Level(1), Level(1), Level(2))
	fmt.Printf("%s %d\n", Hidden{}, Hidden{})
	fmt.Printf("%d %s\n", &Node{}, &Node{})
	fmt.Printf("%z %s\n", Fmt{}, Fmt{})
	fmt.Printf("%s %d %v\n", &Err{}, &Err{}, Err{})
	fmt.Printf("%s\n", Err{})
	fmt.Printf("%d\n", []Level{1})
	fmt.Printf("%s\n", []error{nil})
	fmt.Printf("%s\n", map[string]error{})
	fmt.Printf("%d %d\n", [...]int{1}, [2][]string{})
	fmt.Printf("%s", func() string { return "" }())
	fmt.Printf("%v %v\n", fmt.Sprint, Do)
	fmt.Println(fmt.Sprint)
	fmt.Printf("%t\n", 1 > 2)
	fmt.Printf("%d\n", 'x')
	fmt.Printf("%c %q %U\n", 'x', 'x', 'x')
	fmt.Printf("%s\n", 'x')
	var r rune
	var b byte
	fmt.Printf("%s %s\n", r, b)
	fmt.Printf("%s", fmt.Sprint("a")+"b")
	fmt.Printf("%d%%\n", 50)
	fmt.Printf("%d %%\n", 50, 1)
	fmt.Printf("%6.2f|%-10s|%+d|%x|%X\n", 1.5, "a", 1, "a", []byte("b"))
	fmt.Printf("%6.2f\n", 5)
	const n = 5
	fmt.Printf("%f %s\n", n, n)
	fmt.Print("%d items\n", 5)
	fmt.Print("100%", "50% off", "\n")
	fmt.Print("50% off")
	fmt.Println("50% done")
	fmt.Fprintln(os.Stdout, "x %v", 1)
	fmt.Println(os.Stdout, "x")
	log.Fatal("x %v", 1)
	g.l.Printf("%d", "x")
	log.New(os.Stdout, "%d", 0)
	args := []any{1, 2}
	fmt.Printf("%d %d %s\n", args...)
	fmt.Printf("%d\n", args)
	fmt.Printf("%[1]d %[1]v %[3]d\n", 1, 2)
	fmt.Printf("%.*f %*d\n", 2, 1.0, 3, 4)
	fmt.Printf("%.*f\n", 2.0, 1.0)
	fmt.Printf("%v %v", 1)
	fmt.Printf("%v", 1, 2)
	fmt.Sprintf("%d", "unused")
	panic(fmt.Sprintf("%d", "p"))
}
