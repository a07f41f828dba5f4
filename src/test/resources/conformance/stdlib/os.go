package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Println(len(os.Args), os.Args[0] != "")
	os.Setenv("INTERLEAVE_TEST", "value")
	fmt.Println(os.Getenv("INTERLEAVE_TEST"), os.Getenv("INTERLEAVE_UNSET") == "")
	v, ok := os.LookupEnv("INTERLEAVE_TEST")
	fmt.Println(v, ok)
	os.Unsetenv("INTERLEAVE_TEST")
	_, ok = os.LookupEnv("INTERLEAVE_TEST")
	fmt.Println(ok)
	fmt.Println(os.ExpandEnv("[$INTERLEAVE_UNSET]"))
	os.Stdout.WriteString("direct\n")
	os.Stdout.Write([]byte("bytes\n"))
	os.Stderr.WriteString("to stderr\n")
	fmt.Fprint(os.Stderr, "again\n")
}
