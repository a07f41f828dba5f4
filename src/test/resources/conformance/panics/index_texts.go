package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	s := make([]int, 3, 5)
	a := [4]int{}
	pa := &a
	str := "héy"
	five, minus, two, six, big := 5, -1, 2, 6, uint64(1<<63)
	try(func() { _ = s[five] })
	try(func() { _ = s[minus] })
	try(func() { a[five] = 1 })
	try(func() { pa[six]++ })
	try(func() { _ = str[five] })
	try(func() { _ = s[big] })
	try(func() { _ = s[:six] })
	try(func() { _ = s[five:two] })
	try(func() { _ = s[six:] })
	try(func() { _ = s[minus:] })
	try(func() { _ = s[:minus] })
	try(func() { _ = a[:five] })
	try(func() { _ = pa[five:] })
	try(func() { _ = str[five:] })
	try(func() { _ = str[:six] })
	try(func() { _ = str[two:1] })
	try(func() { _ = s[0:two:six] })
	try(func() { _ = s[:five:two] })
	try(func() { _ = s[five:two:two] })
	try(func() { _ = a[1:two:five] })
	try(func() { _ = [4]int(s) })
	try(func() { _ = (*[6]int)(s) })
	try(func() { s[five], s[0] = 1, 2 })
	try(func() { fmt.Println(s[:five], len(s[1:five])) })
}
