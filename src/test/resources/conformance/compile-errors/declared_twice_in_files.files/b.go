package main

type T int

func (t T) M() {}

func helper(x int) {}

const count = 3

func init() {}
func main() {}
