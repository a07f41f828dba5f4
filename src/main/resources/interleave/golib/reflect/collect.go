package reflect

func MakeSlice(typ Type, len, cap int) Value {
	if typ.Kind() != Slice {
		panic("reflect.MakeSlice of non-slice type") //= value.go:3192
	}
	if len < 0 {
		panic("reflect.MakeSlice: negative len") //= value.go:3195
	}
	if cap < 0 {
		panic("reflect.MakeSlice: negative cap") //= value.go:3198
	}
	if len > cap {
		panic("reflect.MakeSlice: len > cap") //= value.go:3201
	}
	return Value{place: makeSlice(typ.common(), len, cap)}
}

func MakeMap(typ Type) Value { return MakeMapWithSize(typ, 0) }

func MakeMapWithSize(typ Type, n int) Value {
	if typ.Kind() != Map {
		panic("reflect.MakeMapWithSize of non-map type") //= value.go:3243
	}
	return Value{place: makeMap(typ.common(), n)}
}

func Append(s Value, x ...Value) Value {
	s.must("Append", Slice)
	at := length(s.place)
	grown := extended(s.place, len(x))
	elem := elemOf(s.typ())
	for i, each := range x {
		each.mustBeExported("Append")
		store(elementPlace(grown, at+i), each.assigned("reflect.Set", elem))
	}
	return Value{place: grown}
}

func AppendSlice(s, t Value) Value {
	s.must("AppendSlice", Slice)
	t.must("AppendSlice", Slice)
	if s.typ() != t.typ() {
		panic("reflect.AppendSlice: " + s.typ().String() + " != " + t.typ().String())
	}
	at := length(s.place)
	n := length(t.place)
	grown := extended(s.place, n)
	copied(sliced(grown, at, at+n, capacity(grown)), t.place)
	return Value{place: grown}
}

func Copy(dst, src Value) int {
	if k := dst.Kind(); k != Array && k != Slice {
		panic(&ValueError{"reflect.Copy", k})
	}
	if dst.Kind() == Array {
		dst.mustBeAssignable("Copy")
	}
	dst.mustBeExported("Copy")
	src.mustBeExported("Copy")
	if k := src.Kind(); k != Array && k != Slice {
		if k == String && elemOf(dst.typ()).Kind() == Uint8 {
			return copied(dst.place, box([]byte(text(src.place))))
		}
		panic(&ValueError{"reflect.Copy", k})
	}
	return copied(dst.place, src.place)
}

func swapElements(place any, i, j int)

// Swapper is a function that swaps two elements of a slice.
func Swapper(slice any) func(i, j int) {
	v := ValueOf(slice)
	if v.Kind() != Slice {
		panic(&ValueError{Method: "Swapper", Kind: v.Kind()}) //= swapper.go:21
	}
	return func(i, j int) {
		n := length(v.place)
		if i < 0 || j < 0 || i >= n || j >= n {
			panic("reflect: slice index out of range") //= swapper.go:26
		}
		swapElements(v.place, i, j)
	}
}

func (v Value) MapIndex(key Value) Value {
	v.must("MapIndex", Map)
	place := mapValue(v.place, key.keyFor("reflect.Value.MapIndex", v))
	if place == nil {
		return Value{}
	}
	return Value{place: place, readOnly: v.readOnly || key.readOnly}
}

// keyFor is the place of a key as the map has it: boxed when its keys are interfaces.
func (key Value) keyFor(context string, m Value) any {
	t := keyOf(m.typ())
	place := fresh(t)
	store(place, key.assigned(context, t))
	return place
}

func (v Value) MapKeys() []Value {
	v.must("MapKeys", Map)
	serials := mapSerials(v.place)
	keys := make([]Value, len(serials))
	for i, serial := range serials {
		place, _ := mapEntry(v.place, serial)
		keys[i] = Value{place: place, readOnly: v.readOnly}
	}
	return keys
}

func (v Value) SetMapIndex(key, elem Value) {
	v.must("SetMapIndex", Map)
	v.mustBeExported("SetMapIndex")
	key.mustBeExported("SetMapIndex")
	place := key.keyFor("reflect.Value.SetMapIndex", v)
	if !elem.IsValid() {
		mapDelete(v.place, place)
		return
	}
	elem.mustBeExported("SetMapIndex")
	t := elemOf(v.typ())
	value := fresh(t)
	store(value, elem.assigned("reflect.Value.SetMapIndex", t))
	if isNil(v.place) {
		var none map[int]int
		none[0] = 0 // panics as every nil map does
	}
	mapPut(v.place, place, value)
}

// A MapIter goes through a map. It knows the entries by numbers, for not all can be found by their
// keys: NaN is not equal to itself.
type MapIter struct {
	m       Value
	serials []int
	at      int
	key     any // the place of the present entry's key
}

func (v Value) MapRange() *MapIter {
	if v.Kind() != Map {
		panic(&ValueError{"reflect.Value.MapRange", v.Kind()})
	}
	return &MapIter{m: v, at: -1}
}

func (i *MapIter) Next() bool {
	if !i.m.IsValid() {
		panic("MapIter.Next called on an iterator that does not have an associated map Value") //= value.go:1981
	}
	if i.at < 0 {
		i.serials = mapSerials(i.m.place)
	} else if i.at >= len(i.serials) {
		panic("MapIter.Next called on exhausted iterator") //= value.go:1987
	}
	for i.at++; i.at < len(i.serials); i.at++ {
		if i.key, _ = mapEntry(i.m.place, i.serials[i.at]); i.key != nil {
			return true // others were deleted in the meantime
		}
	}
	return false
}

func (i *MapIter) must(what string) {
	if i.at < 0 {
		panic(what + " called before Next")
	}
	if i.at >= len(i.serials) {
		panic(what + " called on exhausted iterator")
	}
}

func (i *MapIter) Key() Value {
	i.must("MapIter.Key")
	return Value{place: duplicate(i.key), readOnly: i.m.readOnly}
}

// Value is the entry's value as it is now: nothing when the entry was deleted.
func (i *MapIter) Value() Value {
	i.must("MapIter.Value")
	_, value := mapEntry(i.m.place, i.serials[i.at])
	if value == nil {
		value = fresh(elemOf(i.m.typ()))
	}
	return Value{place: value, readOnly: i.m.readOnly}
}

func (i *MapIter) Reset(v Value) {
	if v.IsValid() {
		v.must("MapRange", Map)
	}
	*i = MapIter{m: v, at: -1}
}

func (v Value) SetIterKey(iter *MapIter) {
	iter.must("reflect: Value.SetIterKey")
	v.Set(iter.Key())
}

func (v Value) SetIterValue(iter *MapIter) {
	iter.must("reflect: Value.SetIterValue")
	v.Set(iter.Value())
}

func (v Value) NumMethod() int {
	if v.place == nil {
		panic(&ValueError{"reflect.Value.NumMethod", Invalid}) //= value.go:2081
	}
	if v.method != "" || v.readOnly {
		return 0
	}
	return v.typ().NumMethod()
}

func (v Value) Method(i int) Value {
	if v.place == nil {
		panic(&ValueError{"reflect.Value.Method", Invalid}) //= value.go:2060
	}
	names := methodNames(v.typ())
	if v.method != "" || i < 0 || i >= len(names) {
		panic("reflect: Method index out of range") //= value.go:2063
	}
	if v.Kind() == Interface {
		if v.IsNil() {
			panic("reflect: Method on nil interface value") //= value.go:2066
		}
		return Value{place: v.Elem().place, method: names[i], readOnly: v.readOnly}
	}
	return Value{place: duplicate(v.place), method: names[i], readOnly: v.readOnly}
}

func (v Value) MethodByName(name string) Value {
	if v.place == nil {
		panic(&ValueError{"reflect.Value.MethodByName", Invalid}) //= value.go:2096
	}
	if v.method != "" {
		return Value{}
	}
	for i, n := range methodNames(v.typ()) {
		if n == name {
			return v.Method(i)
		}
	}
	return Value{}
}

func (v Value) Call(in []Value) []Value { return v.call("Call", in) }

func (v Value) CallSlice(in []Value) []Value { return v.call("CallSlice", in) }

func (v Value) call(op string, in []Value) []Value {
	v.must(op, Func)
	v.mustBeExported(op)
	if v.method == "" && isNil(v.place) {
		panic("reflect.Value.Call: call of nil function") //= value.go:403
	}
	t := v.typ()
	n, _, variadic := parameters(t)
	if op == "CallSlice" && !variadic {
		panic("reflect: CallSlice of non-variadic function") //= value.go:411
	}
	spread := variadic && op == "Call"
	fixed := n
	if spread {
		fixed--
	}
	if len(in) < fixed {
		panic("reflect: " + op + " with too few input arguments")
	}
	if len(in) > fixed && !spread {
		panic("reflect: " + op + " with too many input arguments")
	}
	for _, x := range in {
		if x.Kind() == Invalid {
			panic("reflect: " + op + " using zero Value argument") //= value.go:432
		}
	}
	places := make([]any, n)
	for i := range fixed {
		in[i].mustBeExported(op)
		to := inOf(t, i)
		if !assignable(in[i].typ(), to) {
			panic("reflect: " + op + " using " + in[i].typ().String() + " as type " + to.String())
		}
		places[i] = fresh(to)
		store(places[i], in[i].place)
	}
	if spread {
		rest := makeSlice(inOf(t, n-1), len(in)-fixed, len(in)-fixed)
		elem := elemOf(inOf(t, n-1))
		for i, x := range in[fixed:] {
			if !assignable(x.typ(), elem) {
				panic("reflect: cannot use " + x.typ().String() + " as type " + elem.String() + " in " + op)
			}
			store(elementPlace(rest, i), x.place)
		}
		places[n-1] = rest
	}
	var results []any
	switch {
	case v.expression:
		results = invokeMethod(places[0], v.method, places[1:])
	case v.method != "":
		results = invokeMethod(v.place, v.method, places)
	default:
		results = invoke(v.place, places)
	}
	out := make([]Value, len(results))
	for i, place := range results {
		out[i] = Value{place: place}
	}
	return out
}

func deepEqual(x, y any) bool

// DeepEqual compares also what can only be reached through pointers, slices and maps.
func DeepEqual(x, y any) bool { return deepEqual(x, y) }
