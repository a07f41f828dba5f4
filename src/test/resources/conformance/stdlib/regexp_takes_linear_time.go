// Expressions that take exponential time where one way is tried after the other.
package main

import (
	"fmt"
	"regexp"
	"strings"
)

func main() {
	n := 2000
	text := strings.Repeat("a", n)
	for _, expr := range []string{"(a*)*b", "(a|a)*b", "(a+)+$", "(?:a?){20}a{20}", "(x+x+)+y", "(.*)(.*)(.*)(.*)x"} {
		re := regexp.MustCompile(expr)
		fmt.Println(expr, re.MatchString(text), re.FindStringIndex(text), re.FindStringIndex(text+"b"))
	}
	many := make([]string, 3000)
	for i := range many {
		many[i] = fmt.Sprintf("(%dx)", i)
	}
	re := regexp.MustCompile(strings.Join(many, "|"))
	fmt.Println(re.NumSubexp(), len(re.FindStringSubmatchIndex("..2999x")), re.FindString("..2999x"))
	fmt.Println(regexp.MustCompile(`(?:\pL|\d{3}){300}`).MatchString(strings.Repeat("é123", 500)))
}
