package main

import (
	"fmt"
	"strings"
)

func main() {
	s := "the cat sat on the mat"
	fmt.Println(strings.Contains(s, "cat"), strings.Contains(s, ""), strings.ContainsRune(s, 'z'), strings.ContainsAny(s, "xyz o"))
	fmt.Println(strings.Index(s, "the"), strings.LastIndex(s, "the"), strings.Index(s, "dog"), strings.IndexByte(s, 'c'), strings.IndexRune("chicken世", '世'))
	fmt.Println(strings.IndexAny(s, "ms"), strings.LastIndexAny(s, "ce"), strings.IndexFunc(s, func(r rune) bool { return r == ' ' }))
	fmt.Println(strings.HasPrefix(s, "the "), strings.HasSuffix(s, "mat"), strings.HasPrefix(s, ""), strings.HasSuffix("a", "aa"))
	fmt.Println(strings.Count(s, "at"), strings.Count("cheese", "e"), strings.Count("five", ""), strings.Count("aaaa", "aa"))
	fmt.Println(strings.EqualFold("Straße", "STRASSE"), strings.EqualFold("Go", "GO"), strings.Compare("a", "b"), strings.Compare("b", "b"))
	before, after, found := strings.Cut("key=value=x", "=")
	fmt.Println(before, after, found)
	before, after, found = strings.Cut("none", "=")
	fmt.Printf("%q %q %v\n", before, after, found)
	rest, ok := strings.CutPrefix("prefix-x", "prefix-")
	fmt.Println(rest, ok)
	rest, ok = strings.CutSuffix("file.go", ".txt")
	fmt.Println(rest, ok)
}
