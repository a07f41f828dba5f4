package main

type myErr struct{ msg string }

func (e *myErr) Error() string { return "my " + e.msg }

func main() {
	var e *myErr
	panic(e)
}
