package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"time"
)

type list []string

func (l *list) String() string     { return strings.Join(*l, ",") }
func (l *list) Set(s string) error {
	if s == "bad" {
		return errors.New("bad item")
	}
	*l = append(*l, s)
	return nil
}

func main() {
	fs := flag.NewFlagSet("prog", flag.ContinueOnError)
	fs.SetOutput(os.Stdout)
	n := fs.Int("n", 5, "number of `workers`")
	d := fs.Duration("d", time.Second, "delay")
	v := fs.Bool("v", false, "verbose")
	s := fs.String("s", "def", "a string\nsecond line")
	f := fs.Float64("f", 0, "")
	var l list
	fs.Var(&l, "l", "list")
	for _, a := range [][]string{{"-n", "3", "-d=2s", "-v", "x", "y"}, {"--n=7", "-v=false", "--", "-q"}, {"-zzz"}, {"-n", "abc"}, {"-n"}, {"-v=maybe"}, {"-l", "a", "-l", "b"}, {"-l", "bad"}, {"-h"}, {"-"}, {"---x"}, {"-=3"}, {"-n", "99999999999999999999"}, {"-d", "5"}, {"-f", "x"}} {
		err := fs.Parse(a)
		fmt.Println(a, err, *n, *d, *v, *s, *f, l, fs.Args(), fs.NArg(), fs.NFlag())
		if errors.Is(err, flag.ErrHelp) {
			fmt.Println("help")
		}
	}
	fs.Visit(func(f *flag.Flag) { fmt.Print(f.Name, "=", f.Value, " ") })
	fs.VisitAll(func(f *flag.Flag) { fmt.Print(f.Name, "=", f.Value, "(", f.DefValue, ") ") })
	fmt.Println()
	workers := flag.Int("workers", 4, "how many")
	flag.Parse()
	fmt.Println(*workers, flag.Args(), len(os.Args))
	flag.Usage = func() { fmt.Println("usage!") }
	flag.CommandLine.Parse([]string{"-nope"})
}
