package main

type a struct{ b b }
type b struct{ a a }

type self [2]self

type i1 interface{ i2 }
type i2 interface{ i1 }

var x = y
var y = z + 1
var z = f()

func f() int { return x }

const c = d
const d = c

func main() {}
