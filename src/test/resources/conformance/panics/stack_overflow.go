package main

type list struct{ next *list }

func (l *list) length() int {
	return 1 + l.next.length()
}

func main() {
	ring := &list{}
	ring.next = ring
	println(ring.length())
}
