package main

//line table.tmpl:10
var a int = "s"

//line table.tmpl:0
//line table.tmpl:ten
/*line :3:0*/

//line :7:9
func f() int { return "x" }

/*line other.tmpl:40:5*/ var b int = "t"
var c int = "u"

//line line_directives.go:12:1
func main() {
	x := 1
/* //line behind.tmpl:1 */ //line behind.tmpl:1
	return 1
}
