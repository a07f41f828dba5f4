package main

import (
	"fmt"
	"math"
	"reflect"
)

type key struct {
	F float64
	N int
}

func show[K comparable](what string, m map[K]int) {
	fmt.Println(what, len(m))
	v := reflect.ValueOf(m)
	fmt.Println(v.Len(), len(v.MapKeys()))
	n := 0
	for it := v.MapRange(); it.Next(); {
		n += int(it.Value().Int())
	}
	fmt.Println("sum", n)
	v.Clear()
	fmt.Println(len(m), v.Len(), len(v.MapKeys()))
	for range m {
		fmt.Println("still there")
	}
	var k K
	m[k] = 1
	fmt.Println(m)
}

func main() {
	nan := math.NaN()
	show("floats", map[float64]int{nan: 1, math.NaN(): 2, 1: 3})
	show("any", map[any]int{nan: 1, float32(nan): 2, "a": 3})
	show("struct", map[key]int{{nan, 1}: 1, {nan, 1}: 2, {2, 2}: 4})
	show("complex", map[complex128]int{complex(nan, 0): 5, 1: 6})
	show("array", map[[1]float64]int{{nan}: 5, {1}: 6})
	var none map[float64]int
	reflect.ValueOf(none).Clear()
	fmt.Println(none == nil)

	// Clearing while going through it ends that.
	m := map[float64]int{math.NaN(): 1, math.NaN(): 2, math.NaN(): 3}
	steps := 0
	for it := reflect.ValueOf(m).MapRange(); it.Next(); steps++ {
		if it.Value().Int() == 0 || !math.IsNaN(it.Key().Float()) {
			fmt.Println("wrong")
		}
		reflect.ValueOf(m).Clear()
	}
	fmt.Println(steps, len(m))

	words := map[string]int{"a": 1}
	it := reflect.ValueOf(words).MapRange()
	fmt.Println(it.Next())
	words["a"] = 2
	fmt.Println(it.Key(), it.Value())
	key, value := reflect.New(reflect.TypeOf("")).Elem(), reflect.New(reflect.TypeOf(0)).Elem()
	key.SetIterKey(it)
	value.SetIterValue(it)
	fmt.Println(key, value, it.Next())
	func() {
		defer func() { fmt.Println(recover()) }()
		it.Key()
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		it.Reset(reflect.ValueOf(words))
		value.SetIterValue(it)
	}()

	nans := reflect.ValueOf(map[float64]string{math.NaN(): "x"})
	fmt.Println(nans.MapIndex(nans.MapKeys()[0]).IsValid())
	nans.SetMapIndex(nans.MapKeys()[0], reflect.ValueOf("y"))
	fmt.Println(nans.Len())
	nans.SetMapIndex(nans.MapKeys()[0], reflect.Value{})
	fmt.Println(nans.Len())
}
