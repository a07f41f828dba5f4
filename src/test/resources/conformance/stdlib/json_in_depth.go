package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"strings"
	"time"
)

type Color int

func (c Color) MarshalText() ([]byte, error) { return []byte(fmt.Sprintf("color-%d", int(c))), nil }
func (c *Color) UnmarshalText(b []byte) error {
	_, err := fmt.Sscanf(string(b), "color-%d", (*int)(c))
	return err
}

type Temp float64

func (t Temp) MarshalJSON() ([]byte, error) {
	return []byte(fmt.Sprintf(`{ "deg": %.1f }`, float64(t))), nil
}
func (t *Temp) UnmarshalJSON(b []byte) error {
	var x struct{ Deg float64 }
	if err := json.Unmarshal(b, &x); err != nil {
		return err
	}
	*t = Temp(x.Deg)
	return nil
}

type Base struct {
	ID   int `json:"id"`
	Note string
}
type base2 struct{ Hidden, Shown string }
type All struct {
	Base
	base2
	*Opt
	B     bool
	I8    int8
	U     uint64
	F     float64
	F32   float32
	S     string `json:"s,omitempty"`
	Bytes []byte
	Arr   [2]int
	Sl    []Color
	M     map[string]Temp
	MI    map[int]string
	P     *int
	PP    **string
	Any   any
	Raw   json.RawMessage
	Num   json.Number
	Q     int    `json:",string"`
	QS    string `json:"qs,string"`
	Skip  int    `json:"-"`
	Dash  int    `json:"-,"`
	T     time.Time
	D     time.Duration
	unexp int
	Fn    func()             `json:"-"`
	St    struct{ X, Y int } `json:"st"`
	E     []int              `json:"e,omitempty"`
	Em    map[string]int     `json:"em,omitempty"`
	Pn    *Base              `json:"pn,omitempty"`
}
type Opt struct{ O string }

func main() {
	s := "str"
	ps := &s
	seven := 7
	a := All{Base: Base{1, "n"}, base2: base2{"h", "<&>\u2028é\x01\xff"}, Opt: &Opt{"o"}, B: true, I8: -5, U: math.MaxUint64, F: 1e21, F32: 0.1, Bytes: []byte("hello"), Arr: [2]int{1, 2}, Sl: []Color{1, 2}, M: map[string]Temp{"b": 2, "a": 1.25}, MI: map[int]string{10: "x", 9: "y"}, P: &seven, PP: &ps, Any: []any{1, "x", nil, map[string]any{"k": 1.5}}, Raw: json.RawMessage(`{"r": [1,  2]}`), Num: "12.50", Q: 3, QS: "q", Dash: 4, T: time.Date(2024, 1, 2, 3, 4, 5, 6, time.UTC), D: time.Second}
	b, err := json.Marshal(a)
	fmt.Println(string(b), err)
	var c All
	err = json.Unmarshal(b, &c)
	fmt.Println(err, c.ID, c.Shown, c.O, c.Sl, c.M, c.MI, *c.P, **c.PP, c.Any, string(c.Raw), c.Num, c.Q, c.QS, c.T, c.D, string(c.Bytes), c.Arr, c.F32, c.U)
	for _, v := range []any{nil, 1.0, 1e-7, 123456789.0, 1e20, float32(3.4e38), "a\"b\\c/\t", []string(nil), []string{}, map[string]int(nil), [0]int{}, struct{}{}, Color(3), &seven, math.NaN(), math.Inf(1), make(chan int), func() {}, complex(1, 2), map[bool]int{true: 1}, map[Color]int{2: 1, 1: 0}, []any{Temp(1)}, errors.New("e"), time.Minute, json.Number("x"), [3]bool{true}} {
		b, err := json.Marshal(v)
		fmt.Println(string(b), err)
	}
	for _, in := range []string{`{"id":1`, `{"id":"x"}`, `[1,2`, `{"a":}`, `{"a" 1}`, `{,}`, `[1,]`, `nul`, `tru`, `01`, `1.`, `1e`, `-`, `"\x"`, `"\u12g4"`, "\"\n\"", `{"I8":300}`, `{"B":1}`, `{"Arr":[1,2,3]}`, `{"Sl":["bad"]}`, `{"st":{"X":"q"}}`, `{"M":{"z":{"deg":"no"}}}`, `{"MI":{"a":"b"}}`, `null`, `{} x`, ``, `{"Q":"12"}`, `{"Q":12}`, `{"ID":5,"note":"ci"}`, `{"U":-1}`, `{"F":"1"}`, `[]`, `"s"`, `{"Any":[{"x":[1]}],"P":null}`, `{"Bytes":"!!"}`, `{'a':1}`} {
		var d All
		err := json.Unmarshal([]byte(in), &d)
		fmt.Printf("%s -> %v %T %d %d %v %v\n", in, err, err, d.ID, d.Q, d.Arr, d.Any)
		var syn *json.SyntaxError
		var typ *json.UnmarshalTypeError
		if errors.As(err, &syn) {
			fmt.Println("offset", syn.Offset)
		}
		if errors.As(err, &typ) {
			fmt.Println(typ.Value, typ.Field, typ.Struct)
		}
	}
	fmt.Println(json.Unmarshal([]byte("1"), nil), json.Unmarshal([]byte("1"), 5), json.Unmarshal([]byte("1"), (*int)(nil)))
	var anyv any
	fmt.Println(json.Unmarshal([]byte(` {"a":[1,2,{"b":null}],"c":"\u00e9\ud83d\ude00\ud800"} `), &anyv), anyv)
	m := map[string]int{"keep": 1}
	json.Unmarshal([]byte(`{"new":2}`), &m)
	sl := []int{9, 9, 9, 9}
	json.Unmarshal([]byte(`[1,2]`), &sl)
	arr := [4]int{9, 9, 9, 9}
	json.Unmarshal([]byte(`[1,2]`), &arr)
	fmt.Println(m, sl, len(sl), arr)
	dec := json.NewDecoder(strings.NewReader(`{"id":1} {"id":2}
[3] 4 "five" `))
	for {
		var v any
		if err := dec.Decode(&v); err == io.EOF {
			break
		} else if err != nil {
			fmt.Println(err)
			break
		}
		fmt.Print(v, " ")
	}
	fmt.Println()
	dec = json.NewDecoder(strings.NewReader(`{"id":1,"zzz":2}`))
	dec.DisallowUnknownFields()
	var bb Base
	fmt.Println(dec.Decode(&bb))
	dec = json.NewDecoder(strings.NewReader(`[1.10, 2]`))
	dec.UseNumber()
	dec.Decode(&anyv)
	fmt.Printf("%v %T\n", anyv, anyv.([]any)[0])
	enc := json.NewEncoder(os.Stdout)
	enc.SetIndent(">", "  ")
	enc.SetEscapeHTML(false)
	enc.Encode(map[string]any{"html": "<b>", "list": []int{1}, "empty": map[string]int{}, "o": struct{ A, B int }{1, 2}})
	var buf bytes.Buffer
	json.Indent(&buf, []byte(`{"a":[1,2,{}],"b":[]}`), "", "\t")
	buf.WriteByte('\n')
	json.Compact(&buf, []byte("{ \"x\" : [ 1 , 2 ] }"))
	fmt.Println(buf.String(), json.Valid([]byte(`{"a":1}`)), json.Valid([]byte(`{a:1}`)))
}
