package main

const (
	huge = 1e20000
	vast = 1e646000000
)

var (
	a float64    = huge
	b int        = vast
	c            = vast * vast
	d            = 1e646456994
	e complex128 = 1i * huge
	f uint8      = 1.5e-20000
	g            = 1 / (1e-646000000i)
	h int        = 1e12345 + .5
	i            = huge << 1
	j string     = -vast
)

func main() {}
