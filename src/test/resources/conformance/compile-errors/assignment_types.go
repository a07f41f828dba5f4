package main

func f() (int, string) { return 1, "x" }

type reader interface{ Read(p []byte) (int, error) }
type thing struct{}

func (t *thing) Read(p []byte) (int, error) { return 0, nil }

func main() {
	var a int = "text"
	var b string
	b = 5
	var c float32 = 1.5
	var d float64 = c
	var e reader = thing{}
	var g reader = 3
	var h []int = []string{"a"}
	var i *int = a
	var j func(int) = func(s string) {}
	_, _, _, _, _, _, _, _ = b, d, e, g, h, i, j, a
}
