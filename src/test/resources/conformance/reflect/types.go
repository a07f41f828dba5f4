// What reflection says about types: names, kinds, sizes, fields with tags, methods.

package main

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"sort"
	"strings"
	"sync"
	"time"
)

type Celsius float64

func (c Celsius) String() string { return fmt.Sprintf("%.1f°C", float64(c)) }

type Address struct {
	Street string
	zip    int
}

type Person struct {
	Name string `json:"name" db:"n,omitempty"`
	Age  int    `json:"age"`
	*Address
	secret bool
	Tags   []string
	Meta   map[string]any
	hook   func(int) error
	next   chan<- int
}

func (p Person) Hello(greeting string) string { return greeting + ", " + p.Name }
func (p *Person) Birthday()                   { p.Age++ }
func (p Person) Sum(base int, more ...int) (int, error) {
	for _, m := range more {
		base += m
	}
	if base < 0 {
		return base, errors.New("negative")
	}
	return base, nil
}
func (p Person) hidden() {}

type Pair[K comparable, V any] struct {
	Key K
	Val V
}

type Shape interface {
	Area() float64
	Name() string
}

func describe(v any) {
	t := reflect.TypeOf(v)
	if t == nil {
		fmt.Println("nil type")
		return
	}
	fmt.Printf("%v kind=%v name=%q pkg=%q size=%d cmp=%v\n", t, t.Kind(), t.Name(), t.PkgPath(), t.Size(), t.Comparable())
}

func main() {
	var e error
	for _, v := range []any{1, int8(2), uint16(3), 3.5, float32(1), "s", true, 2i, 'x', byte(1), []int{1}, [3]string{}, map[string]int{}, struct{ A, b int }{}, &Person{}, Person{}, Celsius(3), Pair[string, int]{}, Pair[Celsius, []Person]{}, make(chan int), make(<-chan string), func(a int, b ...string) error { return nil }, time.Second, errors.New("x"), &sync.Mutex{}, e, nil, uintptr(4), new(int), (*Shape)(nil), struct{}{}, [2]bool{}} {
		describe(v)
	}
	t := reflect.TypeOf(Person{})
	for i := 0; i < t.NumField(); i++ {
		f := t.Field(i)
		fmt.Println(i, f.Name, f.Type, f.Tag, f.Tag.Get("json"), f.Tag.Get("db"), f.Anonymous, f.Offset, f.Index, f.PkgPath, f.IsExported())
	}
	f, ok := t.FieldByName("Street")
	fmt.Println(f.Name, f.Index, ok)
	_, ok = t.FieldByName("Nope")
	fmt.Println(ok)
	for _, tt := range []reflect.Type{t, reflect.PointerTo(t)} {
		fmt.Println(tt, tt.NumMethod())
		for i := 0; i < tt.NumMethod(); i++ {
			m := tt.Method(i)
			fmt.Println(" ", m.Index, m.Name, m.Type)
		}
	}
	st := reflect.TypeOf((*Shape)(nil)).Elem()
	fmt.Println(st, st.Kind(), st.NumMethod(), st.Method(0).Name, st.Method(0).Type)
	fn := reflect.TypeOf(strings.Join)
	fmt.Println(fn, fn.NumIn(), fn.In(0), fn.In(1), fn.NumOut(), fn.Out(0), fn.IsVariadic())
	errT := reflect.TypeOf((*error)(nil)).Elem()
	fmt.Println(errT, errT.Name(), errT.PkgPath() == "", reflect.TypeOf(errors.New("")).Implements(errT), t.Implements(errT))
	strT := reflect.TypeFor[fmt.Stringer]()
	fmt.Println(strT, reflect.TypeOf(Celsius(1)).Implements(strT), reflect.TypeOf(1).AssignableTo(reflect.TypeOf(Celsius(1))), reflect.TypeOf(1).ConvertibleTo(reflect.TypeOf(Celsius(1))))
	fmt.Println(reflect.TypeOf(1) == reflect.TypeOf(2), reflect.TypeOf(1) == reflect.TypeOf(int64(2)), reflect.TypeOf([]int{}) == reflect.SliceOf(reflect.TypeOf(0)), reflect.MapOf(reflect.TypeOf(""), t), reflect.ArrayOf(3, t), reflect.ChanOf(reflect.RecvDir, t))
	counts := map[reflect.Type]int{}
	for _, v := range []any{1, 2, "a", 3.0, "b", []int{}} {
		counts[reflect.TypeOf(v)]++
	}
	var keys []string
	for k, n := range counts {
		keys = append(keys, fmt.Sprint(k, n))
	}
	sort.Strings(keys)
	fmt.Println(keys)
	fmt.Printf("%T %v %s %d\n", t, t, t.Kind(), t.Kind())
	fmt.Println(reflect.TypeOf((*io.Reader)(nil)).Elem(), reflect.TypeOf(make(chan<- int)).ChanDir(), reflect.BothDir)
	type local struct{ X int }
	describe(local{})
	for _, vf := range reflect.VisibleFields(t) {
		fmt.Print(vf.Name, vf.Index, " ")
	}
	fmt.Println()
}
