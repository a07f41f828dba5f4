package reflect

import (
	"strconv"
	"unicode/utf8"
)

// A Value is a Go value: where it lies, and what may be done with it.
type Value struct {
	place      any // a pointer to the value; nil when there is none
	canAddr    bool
	readOnly   bool   // reached through a field that is not exported
	method     string // when it is a method of what place points to
	expression bool   // whether place is a type, and the receiver comes first
}

// methodValueCall is the code of all methods of Values.
const methodValueCall = 0x43b000

// A ValueError says that a method was called on a Value it does not suit.
type ValueError struct {
	Method string
	Kind   Kind
}

func (e *ValueError) Error() string {
	if e.Kind == Invalid {
		return "reflect: call of " + e.Method + " on zero Value"
	}
	return "reflect: call of " + e.Method + " on " + e.Kind.String() + " Value"
}

func box(v any) any
func unbox(place any) any
func placeType(place any) *rtype
func fresh(t *rtype) any
func duplicate(place any) any
func isNil(place any) bool
func integer(place any) int64
func number(place any) float64
func complexNumber(place any) complex128
func text(place any) string
func storeInteger(place any, x int64)
func storeNumber(place any, x float64)
func storeComplex(place any, x complex128)
func storeText(place any, x string)
func store(place, from any)
func fieldPlace(place any, i int) any
func length(place any) int
func capacity(place any) int
func elementPlace(place any, i int) any
func target(place any) any
func address(place any) int
func methodAddress(t *rtype, name string) int
func equalPlaces(a, b any) bool
func sliced(place any, i, j, k int) any
func extended(place any, n int) any
func copied(to, from any) int
func makeSlice(t *rtype, n, c int) any
func makeMap(t *rtype, n int) any
func mapSerials(place any) []int
func mapEntry(place any, serial int) (key, value any)
func mapValue(place, key any) any
func mapPut(place, key, value any)
func mapDelete(place, key any)
func clearAll(place any)
func converted(place any, t *rtype) any
func invoke(function any, arguments []any) []any
func invokeMethod(receiver any, name string, arguments []any) []any

func ValueOf(i any) Value {
	if i == nil {
		return Value{}
	}
	return Value{place: box(i)}
}

// Zero is a zero value that cannot be changed.
func Zero(typ Type) Value {
	if typ == nil {
		panic("reflect: Zero(nil)") //= 3276
	}
	return Value{place: fresh(typ.common())}
}

// New is a pointer to a new zero value.
func New(typ Type) Value {
	if typ == nil {
		panic("reflect: New(nil)") //= 3299
	}
	return Value{place: box(fresh(typ.common()))}
}

// Indirect is what a pointer points to, or v itself.
func Indirect(v Value) Value {
	if v.Kind() != Pointer {
		return v
	}
	return v.Elem()
}

func (v Value) typ() *rtype {
	if v.method != "" {
		if v.expression {
			return methodType(unbox(v.place).(*rtype), v.method, true)
		}
		return methodType(placeType(v.place), v.method, false)
	}
	return placeType(v.place)
}

func (v Value) IsValid() bool { return v.place != nil }

func (v Value) Kind() Kind {
	if v.place == nil {
		return Invalid
	}
	if v.method != "" {
		return Func
	}
	return Kind(kindOf(placeType(v.place)))
}

func (v Value) Type() Type {
	if v.place == nil {
		panic(&ValueError{"reflect.Value.Type", Invalid})
	}
	return v.typ()
}

func (v Value) must(op string, kinds ...Kind) {
	k := v.Kind()
	for _, wanted := range kinds {
		if k == wanted {
			return
		}
	}
	panic(&ValueError{"reflect.Value." + op, k})
}

func (v Value) mustBeExported(op string) {
	if v.place == nil {
		panic(&ValueError{"reflect.Value." + op, Invalid})
	}
	if v.readOnly {
		panic("reflect: reflect.Value." + op + " using value obtained using unexported field")
	}
}

func (v Value) mustBeAssignable(op string) {
	v.mustBeExported(op)
	if !v.canAddr {
		panic("reflect: reflect.Value." + op + " using unaddressable value")
	}
}

func (v Value) CanAddr() bool { return v.canAddr }

func (v Value) CanSet() bool { return v.canAddr && !v.readOnly }

func (v Value) CanInterface() bool {
	if v.place == nil {
		panic(&ValueError{"reflect.Value.CanInterface", Invalid}) //= 1468
	}
	return !v.readOnly
}

func (v Value) Interface() (i any) {
	if v.place == nil {
		panic(&ValueError{"reflect.Value.Interface", Invalid})
	}
	if v.readOnly {
		panic("reflect.Value.Interface: cannot return value obtained from unexported field or method")
	}
	if v.method != "" {
		panic("reflect.Value.Interface of a method is not supported by Interleave")
	}
	return unbox(v.place)
}

func (v Value) Addr() Value {
	if !v.canAddr {
		panic("reflect.Value.Addr of unaddressable value") //= 268
	}
	return Value{place: box(v.place), readOnly: v.readOnly}
}

func isInt(k Kind) bool { return Int <= k && k <= Int64 }

func isUint(k Kind) bool { return Uint <= k && k <= Uintptr }

func isFloat(k Kind) bool { return k == Float32 || k == Float64 }

func isComplex(k Kind) bool { return k == Complex64 || k == Complex128 }

func (v Value) CanInt() bool { return isInt(v.Kind()) }

func (v Value) CanUint() bool { return isUint(v.Kind()) }

func (v Value) CanFloat() bool { return isFloat(v.Kind()) }

func (v Value) CanComplex() bool { return isComplex(v.Kind()) }

func (v Value) Bool() bool {
	v.must("Bool", Bool)
	return integer(v.place) != 0
}

func (v Value) Int() int64 {
	if !v.CanInt() {
		panic(&ValueError{"reflect.Value.Int", v.Kind()})
	}
	return integer(v.place)
}

func (v Value) Uint() uint64 {
	if !v.CanUint() {
		panic(&ValueError{"reflect.Value.Uint", v.Kind()})
	}
	return uint64(integer(v.place))
}

func (v Value) Float() float64 {
	if !v.CanFloat() {
		panic(&ValueError{"reflect.Value.Float", v.Kind()})
	}
	return number(v.place)
}

func (v Value) Complex() complex128 {
	if !v.CanComplex() {
		panic(&ValueError{"reflect.Value.Complex", v.Kind()})
	}
	return complexNumber(v.place)
}

func (v Value) String() string {
	switch v.Kind() {
	case Invalid:
		return "<invalid Value>"
	case String:
		return text(v.place)
	}
	return "<" + v.typ().String() + " Value>"
}

func (v Value) Bytes() []byte {
	switch v.Kind() {
	case Slice:
		if kindOf(elemOf(v.typ())) != int(Uint8) {
			panic("reflect.Value.Bytes of non-byte slice")
		}
	case Array:
		if kindOf(elemOf(v.typ())) != int(Uint8) {
			panic("reflect.Value.Bytes of non-byte array")
		}
		if !v.canAddr {
			panic("reflect.Value.Bytes of unaddressable byte array")
		}
		v = v.Slice(0, v.Len())
	default:
		panic(&ValueError{"reflect.Value.Bytes", v.Kind()})
	}
	b, _ := unbox(converted(v.place, typeOf([]byte(nil)))).([]byte)
	return b
}

func (v Value) Pointer() uintptr {
	v.must("Pointer", Pointer, Chan, Map, UnsafePointer, Func, Slice, String)
	if v.expression {
		return uintptr(methodAddress(unbox(v.place).(*rtype), v.method))
	}
	if v.method != "" {
		return methodValueCall
	}
	return uintptr(address(v.place))
}

func (v Value) IsNil() bool {
	v.must("IsNil", Chan, Func, Interface, Map, Pointer, Slice, UnsafePointer)
	return v.method == "" && isNil(v.place)
}

func (v Value) IsZero() bool {
	if v.place == nil {
		panic(&ValueError{"reflect.Value.IsZero", Invalid})
	}
	switch k := v.Kind(); {
	case isFloat(k):
		return v.Float() == 0 && 1/v.Float() > 0
	case isComplex(k):
		c := v.Complex()
		return c == 0 && 1/real(c) > 0 && 1/imag(c) > 0
	case k == Array:
		for i := range v.Len() {
			if !v.Index(i).IsZero() {
				return false
			}
		}
		return true
	case k == Struct:
		for i := range v.NumField() {
			if !v.Field(i).IsZero() {
				return false
			}
		}
		return true
	case k == String:
		return v.Len() == 0
	case k <= Uintptr:
		return integer(v.place) == 0
	}
	return v.IsNil()
}

func (v Value) Len() int {
	if v.Kind() == Pointer {
		if elemOf(v.typ()) != nil && kindOf(elemOf(v.typ())) == int(Array) {
			return lengthOf(elemOf(v.typ()))
		}
		panic("reflect: call of reflect.Value.Len on ptr to non-array Value")
	}
	v.must("Len", Array, Chan, Map, Slice, String)
	return length(v.place)
}

func (v Value) Cap() int {
	if v.Kind() == Pointer {
		if kindOf(elemOf(v.typ())) == int(Array) {
			return lengthOf(elemOf(v.typ()))
		}
		panic("reflect: call of reflect.Value.Cap on ptr to non-array Value")
	}
	v.must("Cap", Array, Chan, Slice)
	return capacity(v.place)
}

func (v Value) Elem() Value {
	v.must("Elem", Interface, Pointer)
	if v.Kind() == Interface {
		inner := ValueOf(unbox(v.place))
		inner.readOnly = v.readOnly
		return inner
	}
	place := target(v.place)
	if place == nil {
		return Value{}
	}
	return Value{place: place, canAddr: true, readOnly: v.readOnly}
}

func (v Value) NumField() int {
	v.must("NumField", Struct)
	return fieldCount(v.typ())
}

func (v Value) Field(i int) Value {
	v.must("Field", Struct)
	if i < 0 || i >= fieldCount(v.typ()) {
		panic("reflect: Field index out of range") //= 1273
	}
	_, pkg, _, _, _, _ := fieldOf(v.typ(), i)
	return Value{place: fieldPlace(v.place, i), canAddr: v.canAddr, readOnly: v.readOnly || pkg != ""}
}

func (v Value) FieldByIndex(index []int) Value {
	f, err := v.FieldByIndexErr(index)
	if err != nil {
		panic("reflect: indirection through nil pointer to embedded struct") //= 1309
	}
	return f
}

type embeddedNil string

func (e embeddedNil) Error() string { return string(e) }

func (v Value) FieldByIndexErr(index []int) (Value, error) {
	if len(index) > 1 {
		v.must("FieldByIndexErr", Struct)
	}
	for i, x := range index {
		if i > 0 && v.Kind() == Pointer && kindOf(elemOf(v.typ())) == int(Struct) {
			if v.IsNil() {
				name, _ := nameOf(elemOf(v.typ()))
				return Value{}, embeddedNil("reflect: indirection through nil pointer to embedded struct field " + name)
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v, nil
}

func (v Value) FieldByName(name string) Value {
	v.must("FieldByName", Struct)
	if f, ok := v.typ().FieldByName(name); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

func (v Value) FieldByNameFunc(match func(string) bool) Value {
	if f, ok := v.typ().FieldByNameFunc(match); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

func (v Value) Index(i int) Value {
	switch v.Kind() {
	case Array, Slice:
		if i < 0 || i >= length(v.place) {
			panic("reflect: " + v.Kind().String() + " index out of range")
		}
		return Value{
			place:    elementPlace(v.place, i),
			canAddr:  v.canAddr || v.Kind() == Slice,
			readOnly: v.readOnly,
		}
	case String:
		s := text(v.place)
		if i < 0 || i >= len(s) {
			panic("reflect: string index out of range") //= 1426
		}
		return Value{place: box(s[i]), readOnly: v.readOnly}
	}
	panic(&ValueError{"reflect.Value.Index", v.Kind()})
}

func (v Value) Slice(i, j int) Value {
	switch v.Kind() {
	case String:
		s := text(v.place)
		if i < 0 || j < i || j > len(s) {
			panic("reflect.Value.Slice: string slice index out of bounds") //= 2550
		}
		place := fresh(v.typ())
		storeText(place, s[i:j])
		return Value{place: place, readOnly: v.readOnly}
	case Array:
		if !v.canAddr {
			panic("reflect.Value.Slice: slice of unaddressable array") //= 2534
		}
	case Slice:
	default:
		panic(&ValueError{"reflect.Value.Slice", v.Kind()})
	}
	if i < 0 || j < i || j > capacity(v.place) {
		panic("reflect.Value.Slice: slice index out of bounds") //= 2560
	}
	return Value{place: sliced(v.place, i, j, capacity(v.place)), readOnly: v.readOnly}
}

func (v Value) Slice3(i, j, k int) Value {
	v.must("Slice3", Array, Slice)
	if v.Kind() == Array && !v.canAddr {
		panic("reflect.Value.Slice3: slice of unaddressable array") //= 2596
	}
	if i < 0 || j < i || k < j || k > capacity(v.place) {
		panic("reflect.Value.Slice3: slice index out of bounds") //= 2611
	}
	return Value{place: sliced(v.place, i, j, k), readOnly: v.readOnly}
}

// assigned is v as a value of type t.
func (v Value) assigned(context string, t *rtype) any {
	if v.method != "" || !assignable(v.typ(), t) {
		panic(context + ": value of type " + v.typ().String() + " is not assignable to type " + t.String())
	}
	return v.place
}

func (v Value) Set(x Value) {
	v.mustBeAssignable("Set")
	x.mustBeExported("Set")
	store(v.place, x.assigned("reflect.Set", v.typ()))
}

func (v Value) SetZero() {
	v.mustBeAssignable("SetZero")
	store(v.place, fresh(v.typ()))
}

func (v Value) SetBool(x bool) {
	v.mustBeAssignable("SetBool")
	v.must("SetBool", Bool)
	n := int64(0)
	if x {
		n = 1
	}
	storeInteger(v.place, n)
}

func (v Value) SetInt(x int64) {
	v.mustBeAssignable("SetInt")
	if !v.CanInt() {
		panic(&ValueError{"reflect.Value.SetInt", v.Kind()})
	}
	storeInteger(v.place, x)
}

func (v Value) SetUint(x uint64) {
	v.mustBeAssignable("SetUint")
	if !v.CanUint() {
		panic(&ValueError{"reflect.Value.SetUint", v.Kind()})
	}
	storeInteger(v.place, int64(x))
}

func (v Value) SetFloat(x float64) {
	v.mustBeAssignable("SetFloat")
	if !v.CanFloat() {
		panic(&ValueError{"reflect.Value.SetFloat", v.Kind()})
	}
	storeNumber(v.place, x)
}

func (v Value) SetComplex(x complex128) {
	v.mustBeAssignable("SetComplex")
	if !v.CanComplex() {
		panic(&ValueError{"reflect.Value.SetComplex", v.Kind()})
	}
	storeComplex(v.place, x)
}

func (v Value) SetString(x string) {
	v.mustBeAssignable("SetString")
	v.must("SetString", String)
	storeText(v.place, x)
}

func (v Value) SetBytes(x []byte) {
	v.mustBeAssignable("SetBytes")
	v.must("SetBytes", Slice)
	if kindOf(elemOf(v.typ())) != int(Uint8) {
		panic("reflect.Value.SetBytes of non-byte slice") //= 2339
	}
	store(v.place, box(x))
}

func (v Value) SetLen(n int) {
	v.mustBeAssignable("SetLen")
	v.must("SetLen", Slice)
	if n < 0 || n > capacity(v.place) {
		panic("reflect: slice length out of range in SetLen") //= 2411
	}
	store(v.place, sliced(v.place, 0, n, capacity(v.place)))
}

func (v Value) SetCap(n int) {
	v.mustBeAssignable("SetCap")
	v.must("SetCap", Slice)
	if n < length(v.place) || n > capacity(v.place) {
		panic("reflect: slice capacity out of range in SetCap") //= 2424
	}
	store(v.place, sliced(v.place, 0, length(v.place), n))
}

func (v Value) Grow(n int) {
	v.mustBeAssignable("Grow")
	v.must("Grow", Slice)
	if n < 0 {
		panic("reflect.Value.Grow: negative len")
	}
	at := length(v.place)
	grown := extended(v.place, n)
	store(v.place, sliced(grown, 0, at, capacity(grown)))
}

func (v Value) Clear() {
	v.must("Clear", Slice, Map)
	clearAll(v.place)
}

func (v Value) overflow(op string, fits bool) {
	if !fits {
		panic(&ValueError{"reflect.Value." + op, v.Kind()})
	}
}

func (v Value) OverflowInt(x int64) bool {
	v.overflow("OverflowInt", v.CanInt())
	return v.typ().OverflowInt(x)
}

func (v Value) OverflowUint(x uint64) bool {
	v.overflow("OverflowUint", v.CanUint())
	return v.typ().OverflowUint(x)
}

func (v Value) OverflowFloat(x float64) bool {
	v.overflow("OverflowFloat", v.CanFloat())
	return v.typ().OverflowFloat(x)
}

func (v Value) OverflowComplex(x complex128) bool {
	v.overflow("OverflowComplex", v.CanComplex())
	return v.typ().OverflowComplex(x)
}

func (v Value) CanConvert(t Type) bool {
	if !v.Type().ConvertibleTo(t) {
		return false
	}
	if v.Kind() != Slice {
		return true
	}
	switch {
	case t.Kind() == Array:
		return t.Len() <= v.Len()
	case t.Kind() == Pointer && t.Elem().Kind() == Array:
		return t.Elem().Len() <= v.Len()
	}
	return true
}

func (v Value) Convert(t Type) Value {
	if !convertible(v.typ(), t.common()) {
		panic("reflect.Value.Convert: value of type " + v.typ().String() + " cannot be converted to type " + t.String())
	}
	place := fresh(t.common())
	result := Value{place: place, readOnly: v.readOnly}
	from, to := v.Kind(), t.Kind()
	switch {
	case isInt(from) && isFloat(to):
		storeNumber(place, float64(integer(v.place)))
	case isUint(from) && isFloat(to):
		storeNumber(place, float64(v.Uint()))
	case isFloat(from) && isInt(to):
		storeInteger(place, int64(number(v.place)))
	case isFloat(from) && isUint(to):
		storeInteger(place, int64(uint64(number(v.place))))
	case isFloat(from) && isFloat(to):
		storeNumber(place, number(v.place))
	case isComplex(from) && isComplex(to):
		storeComplex(place, complexNumber(v.place))
	case (isInt(from) || isUint(from)) && (isInt(to) || isUint(to)):
		storeInteger(place, integer(v.place))
	case isInt(from) && to == String:
		r := rune(utf8.RuneError)
		if x := integer(v.place); int64(rune(x)) == x {
			r = rune(x)
		}
		storeText(place, string(r))
	case isUint(from) && to == String:
		r := rune(utf8.RuneError)
		if x := v.Uint(); uint64(rune(x)) == x {
			r = rune(x)
		}
		storeText(place, string(r))
	case from == String && to == Slice && t.Elem().Kind() == Uint8:
		store(place, box([]byte(text(v.place))))
	case from == String && to == Slice:
		store(place, box([]rune(text(v.place))))
	case from == Slice && to == String && elemOf(v.typ()).Kind() == Uint8:
		storeText(place, string(v.Bytes()))
	case from == Slice && to == String:
		storeText(place, string(unbox(converted(v.place, typeOf([]rune(nil)))).([]rune)))
	case from == Slice && to == Array:
		if t.Len() > v.Len() {
			panic("reflect: cannot convert slice with length " + strconv.Itoa(v.Len()) + " to array with length " + strconv.Itoa(t.Len()))
		}
		for i := range t.Len() {
			store(elementPlace(place, i), elementPlace(v.place, i))
		}
	default:
		result.place = converted(v.place, t.common())
	}
	return result
}

func (v Value) Comparable() bool {
	switch v.Kind() {
	case Invalid:
		return true
	case Interface:
		return v.IsNil() || v.Elem().Comparable()
	case Array:
		for i := range v.Len() {
			if !v.Index(i).Comparable() {
				return false
			}
		}
		return true
	case Struct:
		for i := range v.NumField() {
			if !v.Field(i).Comparable() {
				return false
			}
		}
		return true
	}
	return isComparable(v.typ())
}

func (v Value) Equal(u Value) bool {
	if v.Kind() == Interface {
		v = v.Elem()
	}
	if u.Kind() == Interface {
		u = u.Elem()
	}
	if !v.IsValid() || !u.IsValid() {
		return v.IsValid() == u.IsValid()
	}
	if v.Kind() != u.Kind() || v.typ() != u.typ() {
		return false
	}
	if !isComparable(v.typ()) {
		panic("reflect.Value.Equal: values of type " + v.typ().String() + " are not comparable")
	}
	return equalPlaces(v.place, u.place)
}
