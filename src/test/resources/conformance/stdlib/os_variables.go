// Variables in texts, and which names and values the environment takes.
package main

import (
	"fmt"
	"os"
)

func main() {
	name := func(s string) string { return "<" + s + ">" }
	for _, s := range []string{"$A ${B}", "$$ $* $#x $@ $! $? $-", "$12 ${1} ${12}", "${$}x", "${} $ $", "${C", "$É_", "a$b$c", "${A B}"} {
		fmt.Printf("%q\n", os.Expand(s, name))
	}
	for _, kv := range [][2]string{{"", "x"}, {"a=b", "x"}, {"a\x00", "x"}, {"a", "x\x00"}, {"a", "x=y"}} {
		fmt.Println(os.Setenv(kv[0], kv[1]))
	}
	fmt.Println(os.ExpandEnv("$a"))
}
