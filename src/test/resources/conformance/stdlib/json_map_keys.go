package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"
)

// A Level is written as text, also as a key.
type Level int

func (l Level) MarshalText() ([]byte, error) {
	if l < 0 {
		return nil, errors.New("negative level")
	}
	return []byte(strings.Repeat("+", int(l))), nil
}

func (l *Level) UnmarshalText(b []byte) error {
	if strings.Trim(string(b), "+") != "" {
		return fmt.Errorf("no level: %q", b)
	}
	*l = Level(len(b))
	return nil
}

type Point struct{ X, Y int }

func (p Point) MarshalText() ([]byte, error) { return fmt.Appendf(nil, "%d:%d", p.X, p.Y), nil }

func (p *Point) UnmarshalText(b []byte) error {
	_, err := fmt.Sscanf(string(b), "%d:%d", &p.X, &p.Y)
	return err
}

func main() {
	show := func(v any) {
		b, err := json.Marshal(v)
		fmt.Println(string(b), err)
	}
	show(map[Level]any{10: 1, 2: nil, 3: []int{1}})
	show(map[Point]map[Level]string{{2, 1}: {1: "<a>"}, {1, 9}: nil})
	show(map[Level]int{-1: 1})
	show(struct{ M map[Point]*int }{})
	show(map[Level]chan int{1: nil})
	show(map[time.Month]bool{time.May: true})

	var levels map[Level]Level
	fmt.Println(json.Unmarshal([]byte(`{"+++":"++","":"+"}`), &levels), levels)
	fmt.Println(json.Unmarshal([]byte(`{"x":"+"}`), &levels))
	fmt.Println(json.Unmarshal([]byte(`{"+":1}`), &levels))
	points := map[Point]Point{{0, 0}: {7, 7}}
	fmt.Println(json.Unmarshal([]byte(`{"1:2":"3:4","0:0":"5:6"}`), &points), points)
	var deep map[string]map[Level][]Point
	fmt.Println(json.Unmarshal([]byte(`{"a":{"+":["1:1",null]}}`), &deep), deep)
}
