package main

import "fmt"
import "fmt"
import . "strings"
import m "math"
import "os"

var os = 5

func main() {
	fmt.Println(os)
}
