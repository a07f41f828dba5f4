package main

import "fmt"

type a struct {
	X int
	Y string
}
type b struct {
	X int
	Y string
}
type tagged struct {
	X int `json:"x"`
	Y string
}
type withBlank struct {
	_ int
	n int
}

func main() {
	x := a{1, "y"}
	y := b(x)
	fmt.Println(y, a(y) == x, tagged(x))
	anon := struct {
		X int
		Y string
	}{1, "y"}
	fmt.Println(x == anon, y == anon)
	x = anon
	var i, j any = x, a{1, "y"}
	fmt.Println(i == j, i == any(y), i != nil)
	fmt.Println(withBlank{n: 1} == withBlank{n: 1}, withBlank{n: 2})
	type nested struct {
		p *int
		a [2]a
		e error
	}
	n := 1
	fmt.Println(nested{&n, [2]a{x}, nil} == nested{&n, [2]a{x}, nil}, nested{} == nested{p: &n})
	pa := &x
	pb := (*b)(pa)
	pb.X = 50
	fmt.Println(x)
}
