package main

import (
	"encoding/json"
	"errors"
	"fmt"
)

type inner struct {
	A int
	B []bool
}

type record struct {
	ID     int            `json:"id"`
	Name   string         `json:"name"`
	Tags   []string       `json:"tags"`
	Counts map[int]string `json:"counts"`
	Inner  inner          `json:"inner"`
	Many   [2]inner       `json:"many"`
	Ptr    *uint8         `json:"ptr"`
	Size   int            `json:"size,string"`
	On     *bool          `json:"on,string"`
	Text   string         `json:"text,string"`
	Ratio  float64        `json:"ratio,string"`
	Bytes  []byte         `json:"bytes"`
}

func main() {
	for _, text := range []string{
		`{"id": "x"}`, `{"id": 1.5, "name": "kept"}`, `{"id": 99999999999999999999}`, `[1]`, ` "x"`, `7`, `true`,
		`{"tags": {"a": 1}}`, `{"tags": ["a", 2, null, true]}`, `{"name": [1]}`, `{"name": null, "id": null}`,
		`{"counts": {"x": "y", "3": "c"}}`, `{"counts": {"1": 2}}`, `{"inner": {"A": true}}`, `{"inner": {"b": [1]}}`,
		`{"many": [{"A": 1}, {"A": "2"}, {"A": 3}]}`, `{"ptr": 300}`, `{"ptr": -1}`, `{"ptr": 7}`,
		`{"size": "5"}`, `{"size": 5}`, `{"size": "abc"}`, `{"size": ""}`, `{"size": "1.5"}`, `{"size": "true"}`,
		`{"size": "12x"}`, `{"size": null}`, `{"size": "null"}`, `{"on": "true"}`, `{"on": "1"}`, `{"on": "yes"}`,
		`{"text": "\"in\""}`, `{"text": "bare"}`, `{"text": "5"}`, `{"ratio": "2.5e3"}`, `{"ratio": "x"}`, `{"ratio": "-"}`,
		`{"bytes": "aGk="}`, `{"bytes": "!"}`, `{"bytes": [104, 300]}`,
	} {
		var r record
		err := json.Unmarshal([]byte(text), &r)
		fmt.Printf("%s\n  %v\n", text, err)
		var mismatch *json.UnmarshalTypeError
		if errors.As(err, &mismatch) {
			fmt.Printf("  %q %q %q %d\n", mismatch.Struct, mismatch.Field, mismatch.Value, mismatch.Offset)
		}
		on, ptr := "nil", "nil"
		if r.On != nil {
			on = fmt.Sprint(*r.On)
		}
		if r.Ptr != nil {
			ptr = fmt.Sprint(*r.Ptr)
		}
		fmt.Println(" ", r.ID, r.Name, r.Tags, r.Counts, r.Inner, r.Many, ptr, r.Size, on, r.Text, r.Ratio, r.Bytes)
	}
}
