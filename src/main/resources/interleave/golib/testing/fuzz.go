package testing

import (
	"fmt"
	"reflect"
)

// An InternalFuzzTarget is a fuzz target with its name.
type InternalFuzzTarget struct {
	Name string
	Fn   func(f *F)
}

// An F is a fuzz target. Inputs are not invented here: it runs with those that it adds itself, each in
// a test of its own, as it does wherever fuzzing is not asked for.
type F struct {
	*common
	t        *T
	corpus   [][]any
	called   bool
	inTarget bool
}

// RunFuzzTargets runs fuzz targets one after the other, as parts of the test t.
func RunFuzzTargets(t *T, targets []InternalFuzzTarget) {
	for _, target := range targets {
		t.Run(target.Name, func(t *T) {
			f := &F{common: &t.common, t: t}
			target.Fn(f)
			if !f.called && !f.skipped && !f.failed {
				f.Error("returned without calling F.Fuzz, F.Fail, or F.Skip")
			}
		})
	}
}

// Add adds an input.
func (f *F) Add(args ...any) {
	for _, arg := range args {
		if !canBeFuzzed(reflect.TypeOf(arg)) {
			panic(fmt.Sprintf("testing: unsupported type to Add %v", reflect.TypeOf(arg)))
		}
	}
	f.corpus = append(f.corpus, append([]any(nil), args...))
}

// canBeFuzzed reports whether inputs of the type can be made: predeclared types only.
func canBeFuzzed(t reflect.Type) bool {
	switch t {
	case reflect.TypeOf([]byte(nil)), reflect.TypeOf(""), reflect.TypeOf(false),
		reflect.TypeOf(float32(0)), reflect.TypeOf(float64(0)),
		reflect.TypeOf(0), reflect.TypeOf(int8(0)), reflect.TypeOf(int16(0)),
		reflect.TypeOf(int32(0)), reflect.TypeOf(int64(0)),
		reflect.TypeOf(uint(0)), reflect.TypeOf(uint8(0)), reflect.TypeOf(uint16(0)),
		reflect.TypeOf(uint32(0)), reflect.TypeOf(uint64(0)):
		return true
	}
	return false
}

// Fuzz runs the function ff with every input.
func (f *F) Fuzz(ff any) {
	if f.called {
		panic("testing: F.Fuzz called more than once") //= 212
	}
	f.called = true
	if f.failed {
		return
	}
	f.common.Helper() // what is wrong is told of the line that called this
	fn := reflect.ValueOf(ff)
	types := parametersOf(fn.Type())
	for _, input := range f.corpus {
		if problem := mismatch(input, types); problem != "" {
			f.Fatal(problem)
		}
	}
	for i, input := range f.corpus {
		f.inTarget = true
		f.t.Run(fmt.Sprintf("seed#%d", i), func(t *T) {
			args := []reflect.Value{reflect.ValueOf(t)}
			for _, value := range input {
				args = append(args, reflect.ValueOf(value))
			}
			fn.Call(args)
		})
		f.inTarget = false
	}
}

// parametersOf returns the types of a target's parameters behind the first.
func parametersOf(fn reflect.Type) (types []reflect.Type) {
	if fn.Kind() != reflect.Func {
		panic("testing: F.Fuzz must receive a function")
	}
	if fn.NumIn() < 2 || fn.In(0) != reflect.TypeOf((*T)(nil)) {
		panic("testing: fuzz target must receive at least two arguments, where the first argument is a *T")
	}
	if fn.NumOut() != 0 {
		panic("testing: fuzz target must not return a value")
	}
	for i := 1; i < fn.NumIn(); i++ {
		if !canBeFuzzed(fn.In(i)) {
			panic(fmt.Sprintf("testing: unsupported type for fuzzing %v", fn.In(i)))
		}
		types = append(types, fn.In(i))
	}
	return types
}

// mismatch says why an input does not fit the parameters.
func mismatch(input []any, types []reflect.Type) string {
	if len(input) != len(types) {
		return fmt.Sprintf("wrong number of values in corpus entry: %d, want %d", len(input), len(types))
	}
	var found []reflect.Type
	fits := true
	for i, value := range input {
		found = append(found, reflect.TypeOf(value))
		fits = fits && found[i] == types[i]
	}
	if !fits {
		return fmt.Sprintf("mismatched types in corpus entry: %v, want %v", found, types)
	}
	return ""
}

// refuse panics where only the methods of the inner test may be called.
func (f *F) refuse(method string) {
	if f.inTarget {
		panic("testing: f." + method + " was called inside the fuzz target, use t." + method + " instead")
	}
}

func (f *F) Fail() {
	f.refuse("Fail")
	f.common.Fail()
}

func (f *F) Skipped() bool {
	f.refuse("Skipped")
	return f.common.Skipped()
}

func (f *F) Helper() {
	f.refuse("Helper")
	f.common.Helper()
}
