package main

import (
	"fmt"
	"strings"
)

type inner struct{ N int }
type outer struct {
	P *inner
	I any
	M map[string]*inner
	S []*inner
}

func main() {
	in := &inner{1}
	s := fmt.Sprintf("%v", outer{in, in, nil, nil})
	fmt.Println(strings.HasPrefix(s, "{0x"), strings.Count(s, "0x"))
	fmt.Printf("%v %+v\n", in, &[]inner{{1}, {2}})
	fmt.Printf("%v %v\n", &map[string]inner{"a": {1}}, &[1]inner{{5}})
	pp := &in
	fmt.Println(strings.HasPrefix(fmt.Sprint(pp), "0x"))
	fmt.Printf("%+v %v\n", outer{}, outer{M: map[string]*inner{"nil": nil}})
	var i any = inner{3}
	var pi any = &i
	fmt.Println(i, strings.HasPrefix(fmt.Sprint(pi), "0x"))
	fmt.Printf("%v %s\n", struct{ A, B any }{1, "x"}, struct{ A, B any }{"a", []string{"b"}})
}
