package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	var a, b int
	n, err := fmt.Scan(&a, &b)
	fmt.Println(n, err, a, b)
	var s string
	n, err = fmt.Scanln(&s)
	fmt.Println(n, err, s)
	n, err = fmt.Scanln(&s)
	fmt.Println(n, err, s)
	n, err = fmt.Scanf("%d-%d\n", &a, &b)
	fmt.Println(n, err, a, b)
	r := bufio.NewReader(os.Stdin)
	line, err := r.ReadString('\n')
	fmt.Printf("%q %v\n", line, err)
	sc := bufio.NewScanner(r)
	sc.Split(bufio.ScanWords)
	c := map[string]int{}
	for sc.Scan() {
		c[sc.Text()]++
	}
	fmt.Println(c, sc.Err())
	n, err = fmt.Scan(&a)
	fmt.Println(n, err)
	var f float64
	var q, w string
	var r1 rune
	var u uint8
	var bl bool
	n, err = fmt.Sscanf("3.5 abc \"quo ted\" x 200 true", "%g %s %q %c %d %t", &f, &w, &q, &r1, &u, &bl)
	fmt.Println(n, err, f, w, q, r1, u, bl)
	n, err = fmt.Sscanf("12abc", "%2d%s", &a, &s)
	fmt.Println(n, err, a, s)
	n, err = fmt.Sscanf("x12", "y%d", &a)
	fmt.Println(n, err)
	n, err = fmt.Sscan("10 0x1F 077", &a, &b, &u)
	fmt.Println(n, err, a, b, u)
	n, err = fmt.Sscan("300", &u)
	fmt.Println(n, err, u)
	n, err = fmt.Sscan("abc", &a)
	fmt.Println(n, err)
	n, err = fmt.Sscanf("5 7", "%d, %d", &a, &b)
	fmt.Println(n, err)
	n, err = fmt.Fscan(strings.NewReader("1\n2"), &a, &b)
	fmt.Println(n, err)
	n, err = fmt.Fscanln(strings.NewReader("1\n2"), &a, &b)
	fmt.Println(n, err)
	_, err = fmt.Sscan("", &a)
	fmt.Println(err == io.EOF, err)
	n, err = fmt.Sscanf("ff 0b11 z", "%x %b %v", &a, &b, &s)
	fmt.Println(n, err, a, b, s)
	n, err = fmt.Sscan("1 2", a)
	fmt.Println(n, err)
	n, err = fmt.Sscanf("1,2,3", "%d,%d", &a, &b)
	fmt.Println(n, err, a, b)
}
