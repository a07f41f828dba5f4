package main

type counter struct{ n int }

func (c *counter) inc() {}

func get() counter { return counter{} }

func main() {
	counter{}.inc()
	get().inc()
	m := map[string]counter{}
	m["a"].inc()
	(&counter{}).inc()
	const c = 5
	_ = &c
	_ = &get
	_ = &"text"
	_ = &[]int{1}[0]
	f := get
	f.n = 1
	var i interface{ inc() } = counter{}
	_ = i
}
