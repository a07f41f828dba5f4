package main

func main() {
	ch := make(chan int)
	select {
	case v := <-ch:
	case ch <- "x":
	case x := 5:
	}
	var n int
	switch n.(type) {
	}
	var e error
	switch v := e.(type) {
	case int:
	case *myErr:
	}
	switch e.(type) {
	case nil, nil:
	}
}
