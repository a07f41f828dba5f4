package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
	"unicode/utf8"
)

func main() {
	fmt.Println(utf8.DecodeRuneInString("x"), 1)
	var n int = strconv.Atoi("1")
	w := bufio.NewWriter(os.Stdout)
	var m int = w.WriteString("x")
	var f func(string) bool = strings.IndexFunc
	b := strings.Cut("a", "b") + "c"
	fmt.Println(n, m, f, b)
}
