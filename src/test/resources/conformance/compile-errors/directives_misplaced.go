//go:noinline
package main

//go:noinline
import "fmt"

//go:build linux

//go:noinline
var x = 1

//go:generate stringer -type=T
//go:nosplit
type T int //go:noinline

//go:noinline
func f() int { return 1 }

//go:noescape
func g(p *int) { *p = 2 }

const (
	//go:norace
	c = 1
)

/* */ //go:norace
//go:unknown
// go:noinline is no directive
func (T) m() {}

//go:embed x.txt
var text string

//go:embed x.txt
func h() {}

func main() {
	//go:noinline
	var y = f()
	fmt.Println(x, y, c, text)
}
