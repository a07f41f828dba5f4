package main

type broken struct{}

func (broken) Error() string { panic("first line\nsecond line") }

func main() {
	panic(broken{})
}
