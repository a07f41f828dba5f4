// A byte order mark may stand at the begin of a file.
package main

import "fmt"

func main() { fmt.Println("read") }
