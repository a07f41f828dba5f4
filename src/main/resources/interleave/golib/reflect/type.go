// Package reflect looks at values and types while the program runs. The work is done in Java; what
// cannot happen on a simulated machine (making functions and structs, raw memory) is left out.
package reflect

import "strconv"

// A Kind is what a type is made as.
type Kind uint

const (
	Invalid Kind = iota
	Bool
	Int
	Int8
	Int16
	Int32
	Int64
	Uint
	Uint8
	Uint16
	Uint32
	Uint64
	Uintptr
	Float32
	Float64
	Complex64
	Complex128
	Array
	Chan
	Func
	Interface
	Map
	Pointer
	Slice
	String
	Struct
	UnsafePointer
)

// Ptr is the old name of Pointer.
const Ptr = Pointer

var kinds = [...]string{
	"invalid", "bool", "int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16",
	"uint32", "uint64", "uintptr", "float32", "float64", "complex64", "complex128", "array",
	"chan", "func", "interface", "map", "ptr", "slice", "string", "struct", "unsafe.Pointer",
}

func (k Kind) String() string {
	if uint(k) < uint(len(kinds)) {
		return kinds[k]
	}
	return "kind" + strconv.Itoa(int(k))
}

// A ChanDir is a channel type's direction.
type ChanDir int

const (
	RecvDir ChanDir = 1 << iota
	SendDir
	BothDir = RecvDir | SendDir
)

func (d ChanDir) String() string {
	switch d {
	case SendDir:
		return "chan<-"
	case RecvDir:
		return "<-chan"
	case BothDir:
		return "chan"
	}
	return "ChanDir" + strconv.Itoa(int(d))
}

// Type is a Go type. Types can be compared.
type Type interface {
	Align() int
	FieldAlign() int
	Method(int) Method
	MethodByName(string) (Method, bool)
	NumMethod() int
	Name() string
	PkgPath() string
	Size() uintptr
	String() string
	Kind() Kind
	Implements(u Type) bool
	AssignableTo(u Type) bool
	ConvertibleTo(u Type) bool
	Comparable() bool
	Bits() int
	ChanDir() ChanDir
	IsVariadic() bool
	Elem() Type
	Field(i int) StructField
	FieldByIndex(index []int) StructField
	FieldByName(name string) (StructField, bool)
	FieldByNameFunc(match func(string) bool) (StructField, bool)
	In(i int) Type
	Key() Type
	Len() int
	NumField() int
	NumIn() int
	NumOut() int
	Out(i int) Type
	OverflowComplex(x complex128) bool
	OverflowFloat(x float64) bool
	OverflowInt(x int64) bool
	OverflowUint(x uint64) bool

	common() *rtype
}

// A Method is a method of a type.
type Method struct {
	Name    string
	PkgPath string
	Type    Type
	Func    Value
	Index   int
}

func (m Method) IsExported() bool { return m.PkgPath == "" }

// A StructField is a field of a struct type.
type StructField struct {
	Name      string
	PkgPath   string
	Type      Type
	Tag       StructTag
	Offset    uintptr
	Index     []int
	Anonymous bool
}

func (f StructField) IsExported() bool { return f.PkgPath == "" }

// A StructTag is what stands behind a field.
type StructTag string

func (tag StructTag) Get(key string) string {
	v, _ := tag.Lookup(key)
	return v
}

func (tag StructTag) Lookup(key string) (value string, ok bool) {
	rest := string(tag)
	for {
		for rest != "" && rest[0] == ' ' {
			rest = rest[1:]
		}
		colon := 0
		for colon < len(rest) && rest[colon] > ' ' && rest[colon] != ':' && rest[colon] != '"' && rest[colon] != 0x7f {
			colon++
		}
		if colon == 0 || colon+1 >= len(rest) || rest[colon] != ':' || rest[colon+1] != '"' {
			return "", false
		}
		end := colon + 2
		for end < len(rest) && rest[end] != '"' {
			if rest[end] == '\\' {
				end++
			}
			end++
		}
		if end >= len(rest) {
			return "", false
		}
		if rest[:colon] == key {
			text, err := strconv.Unquote(rest[colon+1 : end+1])
			return text, err == nil
		}
		rest = rest[end+1:]
	}
}

// An rtype is known by where it lies: pointers to equal types are equal.
type rtype int

func typeOf(v any) *rtype
func kindOf(t *rtype) int
func textOf(t *rtype) string
func nameOf(t *rtype) (name, pkg string)
func elemOf(t *rtype) *rtype
func keyOf(t *rtype) *rtype
func lengthOf(t *rtype) int
func sizeOf(t *rtype) (size, align int)
func directionOf(t *rtype) int
func fieldCount(t *rtype) int
func fieldOf(t *rtype, i int) (name, pkg, tag string, typ *rtype, offset int, embedded bool)
func parameters(t *rtype) (in, out int, variadic bool)
func inOf(t *rtype, i int) *rtype
func outOf(t *rtype, i int) *rtype
func methodNames(t *rtype) []string
func methodType(t *rtype, name string, receiver bool) *rtype
func methodPkg(t *rtype, name string) string
func implements(t, u *rtype) bool
func assignable(t, u *rtype) bool
func convertible(t, u *rtype) bool
func isComparable(t *rtype) bool
func pointerTo(t *rtype) *rtype
func sliceOf(t *rtype) *rtype
func mapOf(key, elem *rtype) *rtype
func chanOf(dir int, t *rtype) *rtype
func arrayOf(n int, t *rtype) *rtype

func public(t *rtype) Type {
	if t == nil {
		return nil
	}
	return t
}

// TypeOf is the dynamic type of i; nil for a nil interface.
func TypeOf(i any) Type { return public(typeOf(i)) }

// TypeFor is the type T.
func TypeFor[T any]() Type { return TypeOf((*T)(nil)).Elem() }

func PtrTo(t Type) Type { return PointerTo(t) }

func PointerTo(t Type) Type { return pointerTo(t.common()) }

func SliceOf(t Type) Type { return sliceOf(t.common()) }

func MapOf(key, elem Type) Type {
	if !isComparable(key.common()) {
		panic("reflect.MapOf: invalid key type " + key.String())
	}
	return mapOf(key.common(), elem.common())
}

func ChanOf(dir ChanDir, t Type) Type { return chanOf(int(dir), t.common()) }

func ArrayOf(length int, elem Type) Type {
	if length < 0 {
		panic("reflect: negative length passed to ArrayOf") //= 2784
	}
	return arrayOf(length, elem.common())
}

func (t *rtype) common() *rtype { return t }

func (t *rtype) String() string { return textOf(t) }

func (t *rtype) Kind() Kind { return Kind(kindOf(t)) }

func (t *rtype) Name() string {
	name, _ := nameOf(t)
	return name
}

func (t *rtype) PkgPath() string {
	_, pkg := nameOf(t)
	return pkg
}

func (t *rtype) Size() uintptr {
	size, _ := sizeOf(t)
	return uintptr(size)
}

func (t *rtype) Align() int {
	_, align := sizeOf(t)
	return align
}

func (t *rtype) FieldAlign() int { return t.Align() }

func (t *rtype) Bits() int {
	if k := t.Kind(); k < Int || k > Complex128 {
		panic("reflect: Bits of non-arithmetic Type " + t.String()) //= 589
	}
	return int(t.Size()) * 8
}

func (t *rtype) Comparable() bool { return isComparable(t) }

func (t *rtype) Implements(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.Implements") //= 1381
	}
	if u.Kind() != Interface {
		panic("reflect: non-interface type passed to Type.Implements") //= 1384
	}
	return implements(t, u.common())
}

func (t *rtype) AssignableTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.AssignableTo") //= 1391
	}
	return assignable(t, u.common())
}

func (t *rtype) ConvertibleTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.ConvertibleTo") //= 1399
	}
	return convertible(t, u.common())
}

func (t *rtype) must(kind Kind, what, of string) {
	if t.Kind() != kind {
		panic("reflect: " + what + " of non-" + of + " type " + t.String())
	}
}

func (t *rtype) Elem() Type {
	elem := elemOf(t)
	if elem == nil {
		panic("reflect: Elem of invalid type " + t.String())
	}
	return elem
}

func (t *rtype) Key() Type {
	t.must(Map, "Key", "map")
	return keyOf(t)
}

func (t *rtype) Len() int {
	t.must(Array, "Len", "array")
	return lengthOf(t)
}

func (t *rtype) ChanDir() ChanDir {
	t.must(Chan, "ChanDir", "chan")
	return ChanDir(directionOf(t))
}

func (t *rtype) NumIn() int {
	t.must(Func, "NumIn", "func")
	in, _, _ := parameters(t)
	return in
}

func (t *rtype) NumOut() int {
	t.must(Func, "NumOut", "func")
	_, out, _ := parameters(t)
	return out
}

func (t *rtype) IsVariadic() bool {
	t.must(Func, "IsVariadic", "func")
	_, _, variadic := parameters(t)
	return variadic
}

func (t *rtype) In(i int) Type {
	t.must(Func, "In", "func")
	return inOf(t, i)
}

func (t *rtype) Out(i int) Type {
	t.must(Func, "Out", "func")
	return outOf(t, i)
}

func (t *rtype) NumField() int {
	t.must(Struct, "NumField", "struct")
	return fieldCount(t)
}

func (t *rtype) Field(i int) StructField {
	t.must(Struct, "Field", "struct")
	if i < 0 || i >= fieldCount(t) {
		panic("reflect: Field index out of bounds")
	}
	name, pkg, tag, typ, offset, embedded := fieldOf(t, i)
	return StructField{name, pkg, typ, StructTag(tag), uintptr(offset), []int{i}, embedded}
}

func (t *rtype) FieldByIndex(index []int) StructField {
	t.must(Struct, "FieldByIndex", "struct")
	var typ Type = t
	var f StructField
	for i, x := range index {
		if i > 0 && typ.Kind() == Pointer && typ.Elem().Kind() == Struct {
			typ = typ.Elem()
		}
		f = typ.Field(x)
		typ = f.Type
	}
	return f
}

func (t *rtype) FieldByName(name string) (StructField, bool) {
	t.must(Struct, "FieldByName", "struct")
	return t.find(func(s string) bool { return s == name })
}

func (t *rtype) FieldByNameFunc(match func(string) bool) (StructField, bool) {
	t.must(Struct, "FieldByNameFunc", "struct")
	return t.find(match)
}

type level struct {
	typ   *rtype
	index []int
}

// find looks into embedded structs, one depth after the other; a name that is there twice at one
// depth is hidden.
func (t *rtype) find(match func(string) bool) (found StructField, ok bool) {
	visited := map[*rtype]bool{}
	for here := []level{{typ: t}}; len(here) > 0; {
		var deeper []level
		times := 0
		seen := map[*rtype]int{}
		for _, l := range here {
			seen[l.typ]++
		}
		for _, l := range here {
			if visited[l.typ] {
				continue
			}
			visited[l.typ] = true
			for i := range fieldCount(l.typ) {
				f := l.typ.Field(i)
				index := append(append([]int(nil), l.index...), i)
				if match(f.Name) {
					times += seen[l.typ]
					found = f
					found.Index = index
					continue
				}
				inner := f.Type.common()
				if f.Anonymous && inner.Kind() == Pointer {
					inner = elemOf(inner)
				}
				if f.Anonymous && inner.Kind() == Struct {
					for range seen[l.typ] {
						deeper = append(deeper, level{inner, index})
					}
				}
			}
		}
		if times > 0 {
			if times > 1 {
				return StructField{}, false
			}
			return found, true
		}
		here = deeper
	}
	return StructField{}, false
}

// VisibleFields lists the fields of a struct type, those of embedded structs too.
func VisibleFields(t Type) []StructField {
	if t == nil {
		panic("reflect: VisibleFields(nil)") //= visiblefields.go:18
	}
	if t.Kind() != Struct {
		panic("reflect.VisibleFields of non-struct type") //= visiblefields.go:21
	}
	var all []StructField
	var walk func(t Type, index []int, on map[Type]bool)
	walk = func(t Type, index []int, on map[Type]bool) {
		if on[t] {
			return
		}
		on[t] = true
		for i := range t.NumField() {
			f := t.Field(i)
			f.Index = append(append([]int(nil), index...), i)
			all = append(all, f)
			inner := f.Type
			if f.Anonymous && inner.Kind() == Pointer {
				inner = inner.Elem()
			}
			if f.Anonymous && inner.Kind() == Struct {
				walk(inner, f.Index, on)
			}
		}
		delete(on, t)
	}
	walk(t, nil, map[Type]bool{})
	visible := all[:0]
	for _, f := range all {
		if best, ok := t.FieldByName(f.Name); ok && same(best.Index, f.Index) {
			visible = append(visible, f)
		}
	}
	return visible
}

func same(a, b []int) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func (t *rtype) NumMethod() int { return len(methodNames(t)) }

func (t *rtype) Method(i int) Method {
	names := methodNames(t)
	if i < 0 || i >= len(names) {
		panic("reflect: Method index out of range") //= 623
	}
	name := names[i]
	m := Method{Name: name, Index: i}
	if t.Kind() == Interface {
		m.Type = public(methodType(t, name, false))
		m.PkgPath = methodPkg(t, name)
		return m
	}
	m.Type = public(methodType(t, name, true))
	m.Func = Value{place: box(t), method: name, expression: true}
	return m
}

func (t *rtype) MethodByName(name string) (Method, bool) {
	for i, n := range methodNames(t) {
		if n == name {
			return t.Method(i), true
		}
	}
	return Method{}, false
}

func (t *rtype) OverflowInt(x int64) bool {
	if k := t.Kind(); k < Int || k > Int64 {
		panic("reflect: OverflowInt of non-int type " + t.String()) //= 870
	}
	shift := 64 - t.Bits()
	return x != x<<shift>>shift
}

func (t *rtype) OverflowUint(x uint64) bool {
	if k := t.Kind(); k < Uint || k > Uintptr {
		panic("reflect: OverflowUint of non-uint type " + t.String()) //= 881
	}
	shift := 64 - t.Bits()
	return x != x<<shift>>shift
}

func (t *rtype) OverflowFloat(x float64) bool {
	switch t.Kind() {
	case Float32:
		return tooLarge(x)
	case Float64:
		return false
	}
	panic("reflect: OverflowFloat of non-float type " + t.String()) //= 859
}

func (t *rtype) OverflowComplex(x complex128) bool {
	switch t.Kind() {
	case Complex64:
		return tooLarge(real(x)) || tooLarge(imag(x))
	case Complex128:
		return false
	}
	panic("reflect: OverflowComplex of non-complex type " + t.String()) //= 848
}

func tooLarge(x float64) bool {
	const most = 0x1p127 * (1 + (1 - 0x1p-23))
	if x < 0 {
		x = -x
	}
	return most < x && x <= 0x1p1023*(1+(1-0x1p-52))
}
