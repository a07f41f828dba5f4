// What Unicode 15.0 says of every rune, and nothing that came later.
package main

import (
	"fmt"
	"hash/fnv"
	"unicode"
)

func main() {
	kinds := []struct {
		name string
		is   func(rune) bool
	}{
		{"letter", unicode.IsLetter}, {"upper", unicode.IsUpper}, {"lower", unicode.IsLower},
		{"title", unicode.IsTitle}, {"number", unicode.IsNumber}, {"digit", unicode.IsDigit},
		{"punct", unicode.IsPunct}, {"symbol", unicode.IsSymbol}, {"mark", unicode.IsMark},
		{"space", unicode.IsSpace}, {"control", unicode.IsControl}, {"graphic", unicode.IsGraphic},
		{"print", unicode.IsPrint},
	}
	counts := make([]int, len(kinds))
	cases := fnv.New64a()
	for r := rune(0); r < 0x33000; r++ {
		for i, kind := range kinds {
			if kind.is(r) {
				counts[i]++
			}
		}
		for _, other := range []rune{unicode.ToUpper(r), unicode.ToLower(r), unicode.ToTitle(r), unicode.SimpleFold(r)} {
			if other != r {
				fmt.Fprintf(cases, "%x %x,", r, other)
			}
		}
	}
	for i, kind := range kinds {
		fmt.Println(kind.name, counts[i])
	}
	fmt.Printf("%x\n", cases.Sum64())
	for _, r := range []rune{0x19B, 0x1C89, 0xA7DC, 0x1FAE9, 0x2EBF0, 0x1171E, 'K', 'ſ', 0x212A, -1, 0x110000} {
		fmt.Printf("%U %q %v %v %U\n", r, r, unicode.In(r, unicode.Mn, unicode.Mc), unicode.Is(unicode.Han, r), unicode.SimpleFold(r))
	}
}
