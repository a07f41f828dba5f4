//go:build go1.22

package main

func newer() {
	var fs []func()
	for i := 0; i < 3; i++ {
		fs = append(fs, func() { println(i) })
	}
	for _, f := range fs {
		f()
	}
	for i := range 2 {
		println(i)
	}
}
