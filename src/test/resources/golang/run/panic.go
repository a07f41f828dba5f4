package main

func safe() {
	defer func() { println("recovered", recover().(string)) }()
	panic("first")
}

func main() {
	safe()
	go func() { select {} }()
	defer println("deferred")
	var m map[string]int
	m["x"] = 1
}
