// What is wrong with JSON, and what is told when several things are.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"
)

type target struct {
	A int8        `json:"a"`
	Q int         `json:"q,string"`
	N json.Number `json:"n"`
	B []byte      `json:"b"`
	X any         `json:"x"`
}

type raw struct{}

func (raw) MarshalJSON() ([]byte, error) { return []byte("\"a\xffb<\u2028\""), nil }

type text int

func (t *text) UnmarshalText(b []byte) error {
	*t = text(len(b))
	return nil
}

func main() {
	var t text
	var holder struct {
		T text
		P *text
	}
	fmt.Println(json.Unmarshal([]byte(`5`), &t), json.Unmarshal([]byte(`{"T":true}`), &holder), json.Unmarshal([]byte(`{"P":[1]}`), &holder), json.Unmarshal([]byte(`"five"`), &t), t)
	for _, s := range []string{
		`{"x":1e400,"a":1}`, `{"x":[1,-1e999]}`, `{"n":"x","a":3}`, `{"a":300,"n":"x"}`, `{"n":"12","a":3}`, `{"n":""}`,
		`{"q":"","a":300}`, `{"q":"x","a":300}`, `{"a":300,"q":"x"}`, `{"q":5}`, `{"q":"5"}`, `{"b":"12"}`, `{"b":"12=="}`, `{"b":"aG\nk="}`, `{"b":"aG\u0000k="}`,
		`{"zz":1,"a":300}`, `{"a":300,"zz":1}`, `{"a":{}}`, `{"a":1.5}`,
	} {
		var t target
		err := json.Unmarshal([]byte(s), &t)
		var wrong *json.UnmarshalTypeError
		fmt.Printf("%s: %v %v %+v\n", s, err, errors.As(err, &wrong), t)
		dec := json.NewDecoder(strings.NewReader(s))
		dec.DisallowUnknownFields()
		t = target{}
		fmt.Println("  ", dec.Decode(&t))
	}
	for _, s := range []string{`[\`, "[1 \x01", `{"a" '`, `{"a":1 "`, "[1,\xff", `{]`} {
		dec := json.NewDecoder(strings.NewReader(s))
		for {
			if _, err := dec.Token(); err != nil {
				fmt.Printf("%q %v\n", s, err)
				break
			}
		}
	}
	var buf bytes.Buffer
	fmt.Printf("%v %q\n", json.Indent(&buf, []byte(" {\"a\":[1]} \n "), "", " "), buf.String())
	b, err := json.Marshal([]any{raw{}, json.RawMessage("\"x\xffy\""), "x\xff"})
	fmt.Printf("%q %v\n", b, err)
	for _, s := range [][2]string{{"-0700", "07307"}, {"-0700", "+4000"}, {"-0700", "+400P"}, {"-07:00", "+25-00"}, {"-07:00", "+25:00"}, {"Z07:00:00", "+01:61:00"}, {"-07", "x1"}} {
		_, err := time.Parse(s[0], s[1])
		fmt.Println(err)
	}
	fmt.Printf("%w %w|%#w|%5w\n", []byte("ab"), 1, []byte("c"), []byte(nil))
}
