// Nested arrays and objects, as deep as the package allows, and one deeper.
package main

import (
	"encoding/json"
	"fmt"
	"strings"
)

func main() {
	for _, n := range []int{9999, 10000, 10001} {
		for _, p := range []string{"[]", "{}"} {
			open, shut := p[:1], p[1:]
			if p == "{}" {
				open = `{"a":`
			}
			text := strings.Repeat(open, n) + "1" + strings.Repeat(shut, n)
			var v any
			fmt.Println(n, p, json.Unmarshal([]byte(text), &v), json.Valid([]byte(text)))
		}
	}
}
