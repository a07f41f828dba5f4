package main

import "fmt"

var config = struct {
	Host string `json:"host" env:"HOST"`
	Port int    `json:"port"`
	TLS  struct{ Cert, Key string }
}{Host: "local", Port: 80}

func origin() struct{ X, Y int } { return struct{ X, Y int }{1, 2} }

func main() {
	config.TLS.Cert = "c"
	fmt.Printf("%+v\n", config)
	p := origin()
	p.X++
	fmt.Println(p, origin() == struct{ X, Y int }{1, 2})
	cases := []struct {
		in   string
		want int
	}{
		{"a", 1},
		{in: "bb"},
		{want: 3},
	}
	for _, c := range cases {
		fmt.Printf("%q %d\n", c.in, c.want)
	}
	m := map[struct{ a, b int }]string{{1, 2}: "x"}
	fmt.Println(m[struct{ a, b int }{1, 2}])
	set := map[string]struct{}{}
	set["k"] = struct{}{}
	_, ok := set["k"]
	fmt.Println(ok, len(set))
	nested := []map[string][]int{{"a": {1, 2}}, nil, {"b": nil}}
	fmt.Println(nested, len(nested[1]))
	pp := []*struct{ n int }{{1}, {2}}
	fmt.Println(pp[1].n)
	arr := [...][2]string{{"a", "b"}, 3: {"c"}}
	fmt.Println(len(arr), arr)
}
