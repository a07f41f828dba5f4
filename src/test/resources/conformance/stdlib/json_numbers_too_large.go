package main

import (
	"encoding/json"
	"fmt"
)

func main() {
	for _, s := range []string{`1e400`, `[1e400 ]`, `{"a":1e400 }`, `{"a":1e400,"b":2}`, ` 1e400 `, `[[1e400],2]`} {
		var x any
		err := json.Unmarshal([]byte(s), &x)
		fmt.Println(err, err.(*json.UnmarshalTypeError).Offset, x)
		var m struct {
			A any
			F *float64
		}
		err = json.Unmarshal([]byte(s), &m)
		fmt.Println(err, err.(*json.UnmarshalTypeError).Offset, m.A)
	}
	var f struct {
		F float64
		I int8
		U uint
		S []int8
		M map[string]any
	}
	for _, s := range []string{`{"F":1e400}`, `{"I":300}`, `{"I":1.5}`, `{"U":-1}`, `{"S":[1,300,2]}`, `{"M":{"x":1e999}}`} {
		err := json.Unmarshal([]byte(s), &f)
		fmt.Println(err, err.(*json.UnmarshalTypeError).Offset, f)
	}
}
