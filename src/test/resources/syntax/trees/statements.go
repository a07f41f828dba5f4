package main

func main() {
	x, y := 1, 2
	x = y
	x, y = y, x
	x <<= 2
	x &^= y
	x++
	y--
	f(x)
	<-c
	c <- x + 1
	go f(x)
	defer func() {}()
	{
		;
	}
	var v int = 3
	const k = 4
	type T struct{}
	if x > 0 {
	} else if y := f(); y {
	} else {
	}
	for {
		break
	}
	for x < y {
		continue
	}
	for i := 0; i < 10; i++ {
	}
	for ; ; x++ {
	}
	for range 3 {
	}
	for i := range list {
	}
	for k, v = range m {
	}
	for _, v := range func(yield func(int) bool) {} {
	}
	switch {
	case x > 0, y > 0:
		fallthrough
	case false:
	default:
		return
	}
	switch x := f(); x {
	}
	switch x := y.(type) {
	case int, *T, []byte, nil:
	}
	switch f(); y.(type) {
	}
	switch x = y; {
	}
	select {
	case v, ok := <-c:
	case v = <-c:
	case c <- 1:
	case <-c:
	default:
	}
	select {}
outer:
	for {
	inner:
		for {
			continue outer
			break inner
		}
		goto end
	}
end:
}

func results() (int, error) {
	return 1, nil
}
