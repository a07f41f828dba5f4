// Values looked into, changed and called by reflection, and how it panics.

package main

import (
	"errors"
	"fmt"
	"reflect"
	"sort"
)

type Celsius float64

func (c Celsius) String() string { return fmt.Sprintf("%.1f°C", float64(c)) }

type Inner struct{ X, Y int }
type Person struct {
	Name string
	Age  int8
	Inner
	In     *Inner
	secret bool
	Tags   []string
	Meta   map[string]int
	Any    any
	Arr    [3]int
	F32    float32
	T      Celsius
	u      uint8
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

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s: %v (%T)\n", name, r, r)
		}
	}()
	f()
	fmt.Println(name, "fine")
}

func walk(v reflect.Value, depth int) {
	switch v.Kind() {
	case reflect.Struct:
		for i := 0; i < v.NumField(); i++ {
			fmt.Printf("%*s%s %s\n", depth, "", v.Type().Field(i).Name, v.Field(i).Kind())
			walk(v.Field(i), depth+2)
		}
	case reflect.Slice, reflect.Array:
		for i := 0; i < v.Len(); i++ {
			walk(v.Index(i), depth+2)
		}
	case reflect.Map:
		keys := v.MapKeys()
		sort.Slice(keys, func(i, j int) bool { return keys[i].String() < keys[j].String() })
		for _, k := range keys {
			fmt.Printf("%*s%v => %v\n", depth, "", k, v.MapIndex(k))
		}
	case reflect.Ptr, reflect.Interface:
		if v.IsNil() {
			fmt.Printf("%*snil\n", depth, "")
		} else {
			walk(v.Elem(), depth+2)
		}
	case reflect.String:
		fmt.Printf("%*s%q\n", depth, "", v.String())
	default:
		fmt.Printf("%*s%v\n", depth, "", v)
	}
}

func main() {
	p := Person{Name: "Ann", Age: 30, Tags: []string{"a", "b"}, Meta: map[string]int{"x": 1, "y": 2}, Any: 3.5, T: 21, In: &Inner{1, 2}}
	walk(reflect.ValueOf(p), 0)
	v := reflect.ValueOf(&p).Elem()
	v.Field(0).SetString("Bob")
	v.FieldByName("Age").SetInt(300)
	v.FieldByName("X").SetInt(7)
	v.FieldByName("Tags").Set(reflect.Append(v.FieldByName("Tags"), reflect.ValueOf("c")))
	v.FieldByName("Meta").SetMapIndex(reflect.ValueOf("z"), reflect.ValueOf(26))
	v.FieldByName("Meta").SetMapIndex(reflect.ValueOf("x"), reflect.Value{})
	v.FieldByName("Any").Set(reflect.ValueOf("now a string"))
	v.FieldByName("Arr").Index(1).SetInt(5)
	v.FieldByName("F32").SetFloat(0.1)
	v.FieldByName("T").SetFloat(-3)
	v.FieldByName("In").Elem().Field(1).SetInt(99)
	fmt.Printf("%+v %+v\n", p.Inner, *p.In)
	fmt.Println(p.Name, p.Age, p.Tags, p.Meta, p.Any, p.Arr, p.F32, p.T)
	try("unaddressable", func() { reflect.ValueOf(p).Field(0).SetString("x") })
	try("unexported", func() { v.FieldByName("secret").SetBool(true) })
	try("kind", func() { v.Field(0).SetInt(1) })
	try("assign", func() { v.Field(0).Set(reflect.ValueOf(1)) })
	try("int of string", func() { v.Field(0).Int() })
	try("nil", func() { reflect.ValueOf(nil).Type() })
	try("zero kind", func() { fmt.Println(reflect.Value{}.Kind(), reflect.Value{}.IsValid(), reflect.Value{}) })
	try("numfield", func() { reflect.ValueOf(1).NumField() })
	try("type numfield", func() { reflect.TypeOf(1).NumField() })
	try("elem", func() { reflect.TypeOf(1).Elem() })
	try("elem v", func() { reflect.ValueOf(1).Elem() })
	try("index", func() { reflect.ValueOf([]int{1}).Index(3) })
	try("isnil", func() { reflect.ValueOf(1).IsNil() })
	try("iface", func() { v.FieldByName("secret").Interface() })
	try("call few", func() { reflect.ValueOf(p).MethodByName("Hello").Call(nil) })
	try("call type", func() { reflect.ValueOf(p).MethodByName("Hello").Call([]reflect.Value{reflect.ValueOf(1)}) })
	try("nil map", func() { var m map[string]int; reflect.ValueOf(m).SetMapIndex(reflect.ValueOf("a"), reflect.ValueOf(1)) })
	try("no method", func() { fmt.Println(reflect.ValueOf(p).MethodByName("Nope").IsValid()) })
	fmt.Println(reflect.ValueOf(p).MethodByName("Hello").Call([]reflect.Value{reflect.ValueOf("Hi")})[0])
	reflect.ValueOf(&p).MethodByName("Birthday").Call(nil)
	fmt.Println(p.Age)
	out := reflect.ValueOf(p).MethodByName("Sum").Call([]reflect.Value{reflect.ValueOf(1), reflect.ValueOf(2), reflect.ValueOf(-9)})
	fmt.Println(out[0].Int(), out[1].Interface(), out[1].IsNil(), out)
	add := func(a, b int) int { return a + b }
	fmt.Println(reflect.ValueOf(add).Call([]reflect.Value{reflect.ValueOf(3), reflect.ValueOf(4)})[0].Int())
	fmt.Println(reflect.ValueOf(fmt.Sprintf).Call([]reflect.Value{reflect.ValueOf("%d-%s"), reflect.ValueOf(4), reflect.ValueOf("x")})[0])
	m := reflect.TypeOf(p).Method(0)
	fmt.Println(m.Name, m.Func.Call([]reflect.Value{reflect.ValueOf(p), reflect.ValueOf("Yo")})[0])
	s := reflect.MakeSlice(reflect.TypeOf([]int{}), 2, 5)
	s.Index(0).SetInt(4)
	s = reflect.AppendSlice(s, reflect.ValueOf([]int{7, 8}))
	fmt.Println(s, s.Len(), s.Cap(), s.Slice(1, 3), s.Interface().([]int))
	mm := reflect.MakeMap(reflect.TypeOf(map[string]bool{}))
	mm.SetMapIndex(reflect.ValueOf("k"), reflect.ValueOf(true))
	fmt.Println(mm, mm.Len(), mm.MapIndex(reflect.ValueOf("k")), mm.MapIndex(reflect.ValueOf("q")).IsValid())
	it := mm.MapRange()
	for it.Next() {
		fmt.Println(it.Key(), it.Value())
	}
	n := reflect.New(reflect.TypeOf(0))
	n.Elem().SetInt(42)
	fmt.Println(*n.Interface().(*int), reflect.Zero(reflect.TypeOf(p)).Field(0).Len(), reflect.Indirect(n))
	fmt.Println(reflect.ValueOf(65).Convert(reflect.TypeOf("")), reflect.ValueOf(3.9).Convert(reflect.TypeOf(0)), reflect.ValueOf("hé").Convert(reflect.TypeOf([]byte{})), reflect.ValueOf(20).Convert(reflect.TypeOf(Celsius(0))))
	fmt.Println(reflect.ValueOf(1).String(), reflect.ValueOf([]int{1}), reflect.ValueOf(Celsius(4)), []reflect.Value{reflect.ValueOf(1)})
	fmt.Printf("%d %v %T %s %+v\n", reflect.ValueOf(5), reflect.ValueOf("x"), reflect.ValueOf(1), reflect.ValueOf(Celsius(1)), reflect.ValueOf(Inner{1, 2}))
	fmt.Println(reflect.ValueOf(p).IsZero(), reflect.ValueOf(Person{}).IsZero(), reflect.ValueOf("").IsZero(), reflect.ValueOf(0.0).IsZero())
	fmt.Println(v.CanSet(), v.CanAddr(), v.Field(0).CanSet(), v.FieldByName("secret").CanSet(), v.Addr().Interface() == any(&p))
	x, y := 1, 2
	sw := []string{"a", "b", "c"}
	reflect.Swapper(sw)(0, 2)
	fmt.Println(sw, x, y, reflect.Copy(reflect.ValueOf(sw), reflect.ValueOf([]string{"z"})), sw)
	fmt.Println(reflect.ValueOf(uint8(3)).OverflowUint(256), reflect.ValueOf(int8(3)).OverflowInt(127))
	cp := v.Interface().(Person)
	cp.Name = "Copy"
	fmt.Println(p.Name, cp.Name)
}
