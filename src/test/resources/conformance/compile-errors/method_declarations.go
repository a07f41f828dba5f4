package main

import "fmt"

type t struct{ name string }

func (t) name() {}

func (x int) bad() {}

func (x *fmt.Stringer) worse() {}

func (x undefined) none() {}

type i interface{ m() }

func (x i) onInterface() {}

type pt *t

func (x pt) onPointer() {}

func init() int { return 1 }

func main(args []string) {}
