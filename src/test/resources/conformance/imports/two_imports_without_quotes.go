package main
import "fmt"
import x
import y
func main() { x := }
