package main

import "errors"

func a() int              { return }
func b() (int, error)     { return 1 }
func c()                  { return 1 }
func d() (int, error)     { return 1, errors.New("x"), 2 }
func e() string           { return 5 }
func g() (n int, s string) { return "x", 1 }
func two() (int, int)     { return 1, 2 }
func h() (int, string)    { return two() }
func i() (n int) {
	{
		n := 5
		return
	}
}

func main() {}
