package main

import (
	"fmt"
	"slices"
	"strings"
	"text/tabwriter"
	"os"
	"unicode"
)

func main() {
	fmt.Printf("%q\n", strings.SplitAfterN("a.b.c.d", ".", 3))
	fmt.Println(strings.IndexByte("golang", 'l'), strings.LastIndexByte("golang", 'g'), strings.LastIndexFunc("abc1d", unicode.IsDigit))
	fmt.Println(strings.Count("ababab", "ab"), strings.Index("héllo", "l"), strings.IndexRune("héllo", 'l'))
	fmt.Println(strings.Title("hello wORLD"), strings.ToTitle("loud"), strings.TrimRightFunc("abc123", unicode.IsDigit))
	fmt.Println(strings.EqualFold("GoLang", "golang"), strings.ContainsAny("team", "i"), strings.ContainsAny("", ""))
	words := strings.FieldsFunc("a,b;c d", func(r rune) bool { return strings.ContainsRune(",; ", r) })
	slices.Reverse(words)
	fmt.Println(strings.Join(words, "<"))
	var sb strings.Builder
	for i := 3; i > 0; i-- {
		fmt.Fprintf(&sb, "%d...", i)
	}
	sb.WriteString("go")
	fmt.Println(sb.String(), sb.Len())
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 1, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "x\tlong\t")
	fmt.Fprintln(w, "longer\ty\t")
	w.Flush()
	fmt.Println(strings.Clone("copy"), strings.Compare("x", "y"), strings.Repeat("=", 10))
	fmt.Printf("%q %q\n", strings.TrimLeft("xxabcxx", "x"), strings.Trim("  \n x \t", " \n\t"))
}
