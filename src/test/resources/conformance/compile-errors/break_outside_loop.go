package main

func main() {
	break
	continue
	if true {
		break
	}
	func() {
		continue
	}()
	for {
		func() { break }()
	}
	switch {
	case true:
		continue
	}
	goto nowhere
	fallthrough
unused:
	switch 1 {
	case 1:
		fallthrough
	}
}
