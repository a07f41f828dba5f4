package main

import (
	"fmt"
	"sort"
	"strings"
)

type Op func(float64, float64) float64

func (o Op) Apply(a, b float64) float64 { return o(a, b) }
func (o Op) Flip() Op                   { return func(a, b float64) float64 { return o(b, a) } }

type Temp float64

func (t Temp) Above(o Temp) bool { return t > o }
func (t *Temp) Raise(d Temp)     { *t += d }

type Doer interface{ Do(string) string }
type DoFunc func(string) string

func (f DoFunc) Do(s string) string { return f(s) }

func chain(ds ...Doer) DoFunc {
	return func(s string) string {
		for _, d := range ds {
			s = d.Do(s)
		}
		return s
	}
}

func main() {
	sub := Op(func(a, b float64) float64 { return a - b })
	fmt.Println(sub.Apply(5, 3), sub.Flip().Apply(5, 3), Op.Apply(sub, 1, 2))
	above := Temp.Above
	raise := (*Temp).Raise
	t := Temp(20)
	raise(&t, 5)
	fmt.Println(above(t, 24), t, (*Temp).Above(&t, 30))
	d := chain(DoFunc(strings.ToUpper), DoFunc(strings.TrimSpace), DoFunc(func(s string) string { return s + "!" }))
	fmt.Println(d.Do("  hi "), Doer.Do(d, " x"))
	fs := map[string]func(string, string) bool{"prefix": strings.HasPrefix, "suffix": strings.HasSuffix}
	names := []string{}
	for n := range fs {
		names = append(names, n)
	}
	sort.Strings(names)
	for _, n := range names {
		fmt.Println(n, fs[n]("golang", "go"))
	}
	var nilFunc DoFunc
	fmt.Println(nilFunc == nil, d != nil)
}
