package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
)

func main() {
	sc := bufio.NewScanner(os.Stdin)
	n := 0
	for sc.Scan() {
		n++
		fmt.Printf("%d:%q\n", n, sc.Text())
	}
	fmt.Println(sc.Err(), n)
	w := bufio.NewScanner(strings.NewReader("one two\n three"))
	w.Split(bufio.ScanWords)
	for w.Scan() {
		fmt.Print(w.Text(), ";")
	}
	fmt.Println()
	r := bufio.NewScanner(strings.NewReader("aé世"))
	r.Split(bufio.ScanRunes)
	for r.Scan() {
		fmt.Print(len(r.Bytes()), " ")
	}
	fmt.Println()
	long := bufio.NewScanner(strings.NewReader(strings.Repeat("x", 100)))
	long.Buffer(make([]byte, 10), 20)
	fmt.Println(long.Scan(), long.Err())
	empty := bufio.NewScanner(strings.NewReader("\n\nlast"))
	for empty.Scan() {
		fmt.Printf("%q ", empty.Text())
	}
	fmt.Println()
}
