package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"time"
)

func main() {
	fs := flag.NewFlagSet("tool", flag.ContinueOnError)
	fs.SetOutput(os.Stdout)
	n := fs.Int("n", 5, "number of `items`")
	name := fs.String("name", "none", "who")
	v := fs.Bool("v", false, "verbose")
	d := fs.Duration("wait", time.Second, "how long")
	f := fs.Float64("f", 0.5, "factor")
	err := fs.Parse([]string{"-n", "7", "--name=ann", "-v", "-wait", "1m30s", "-f=2.5", "rest", "-n", "9"})
	fmt.Println(*n, *name, *v, *d, *f, err, fs.Args(), fs.NArg(), fs.Arg(0))
	fs.Visit(func(f *flag.Flag) { fmt.Print(f.Name, "=", f.Value, " ") })
	fmt.Println()
	fmt.Println(fs.Parse([]string{"-n", "x"}))
	fmt.Println(fs.Parse([]string{"-unknown"}))
	err = fs.Parse([]string{"-h"})
	fmt.Println(err, errors.Is(err, flag.ErrHelp))
	fs.PrintDefaults()
	fmt.Println(fs.Lookup("name").DefValue, fs.Lookup("zz") == nil)
}
