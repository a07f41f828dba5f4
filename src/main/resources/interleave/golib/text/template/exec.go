package template

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"
)

// ExecError is what goes wrong when a template is executed.
type ExecError struct {
	Name string
	Err  error
}

func (e ExecError) Error() string { return e.Err.Error() }
func (e ExecError) Unwrap() error { return e.Err }

// writeError carries an error of the writer out of a template.
type writeError struct{ err error }

// Templates nest no deeper.
const maxDepth = 100000

var (
	errBreak    = errors.New("break")
	errContinue = errors.New("continue")

	errorType    = reflect.TypeFor[error]()
	stringerType = reflect.TypeFor[fmt.Stringer]()
	valueType    = reflect.TypeFor[reflect.Value]()
	anyType      = reflect.TypeFor[any]()
	stringType   = reflect.TypeFor[string]()
)

type variable struct {
	name  string
	value reflect.Value
}

// state is one execution of one template.
type state struct {
	template *Template
	wr       io.Writer
	node     node // what is being executed, for errors
	vars     []variable
	depth    int
}

// final is the value that a pipeline hands on; none for the first command.
type final struct {
	value reflect.Value
	given bool
}

var noFinal final

func (s *state) at(n node) { s.node = n }

func (s *state) errorf(format string, args ...any) {
	where := fmt.Sprintf("template: %s: ", s.template.name)
	if s.node != nil {
		tree := s.template.tree
		before := tree.text[:s.node.place()]
		line := 1 + strings.Count(before, "\n")
		column := len(before) - 1 - strings.LastIndex(before, "\n")
		where = fmt.Sprintf("template: %s:%d:%d: executing %q at <%s>: ", tree.outer, line, column, s.template.name, s.node)
	}
	format = strings.ReplaceAll(where, "%", "%%") + format
	panic(ExecError{s.template.name, fmt.Errorf(format, args...)})
}

func (s *state) write(text string) {
	if _, err := io.WriteString(s.wr, text); err != nil {
		panic(writeError{err})
	}
}

func (s *state) push(name string, value reflect.Value) {
	s.vars = append(s.vars, variable{name, value})
}

func (s *state) variable(name string) *variable {
	for i := len(s.vars) - 1; i >= 0; i-- {
		if s.vars[i].name == name {
			return &s.vars[i]
		}
	}
	s.errorf("undefined variable: %s", name)
	return nil
}

func (s *state) walk(dot reflect.Value, n node) {
	s.at(n)
	switch n := n.(type) {
	case *textNode:
		s.write(n.text)
	case *actionNode:
		value := s.pipeline(dot, n.pipe)
		if len(n.pipe.variables) == 0 {
			s.print(n, value)
		}
	case *listNode:
		for _, part := range n.nodes {
			s.walk(dot, part)
		}
	case *branchNode:
		if n.word == "range" {
			s.walkRange(dot, n)
		} else {
			s.walkIfOrWith(dot, n)
		}
	case *templateNode:
		s.walkTemplate(dot, n)
	case *wordNode:
		if n.word == "break" {
			panic(errBreak)
		}
		panic(errContinue)
	}
}

func (s *state) walkIfOrWith(dot reflect.Value, n *branchNode) {
	outside := len(s.vars)
	defer func() { s.vars = s.vars[:outside] }()
	value := s.pipeline(dot, n.pipe)
	truth, ok := isTrue(concrete(value))
	switch {
	case !ok:
		s.errorf("if/with can't use %v", value)
	case truth && n.word == "with":
		s.walk(value, n.list)
	case truth:
		s.walk(dot, n.list)
	case n.other != nil:
		s.walk(dot, n.other)
	}
}

func (s *state) walkRange(dot reflect.Value, n *branchNode) {
	outside := len(s.vars)
	defer func() { s.vars = s.vars[:outside] }()
	defer func() {
		if r := recover(); r != nil && r != errBreak {
			panic(r) //= 356
		}
	}()
	value, _ := indirect(s.pipeline(dot, n.pipe))
	inside := len(s.vars)
	some := false
	round := func(index, element reflect.Value) {
		some = true
		s.setRangeVariables(n.pipe, index, element)
		defer func() { s.vars = s.vars[:inside] }()
		defer func() {
			if r := recover(); r != nil && r != errContinue {
				panic(r) //= 356
			}
		}()
		s.walk(element, n.list)
	}
	switch value.Kind() {
	case reflect.Array, reflect.Slice:
		for i := range value.Len() {
			round(reflect.ValueOf(i), value.Index(i))
		}
	case reflect.Map:
		for _, key := range sortedKeys(value) {
			round(key, value.MapIndex(key))
		}
	case reflect.Chan:
		if value.IsNil() {
			break
		}
		if value.Type().ChanDir() == reflect.SendDir {
			s.errorf("range over send-only channel %v", value)
		}
		for i := 0; ; i++ {
			element, ok := value.Recv()
			if !ok {
				break
			}
			round(reflect.ValueOf(i), element)
		}
	case reflect.Invalid:
	default:
		s.errorf("range can't iterate over %v", value)
	}
	if !some && n.other != nil {
		s.walk(dot, n.other)
	}
}

// setRangeVariables gives the variables of a range, which are on top, the next index and element.
func (s *state) setRangeVariables(pipe *pipeNode, index, element reflect.Value) {
	values := []reflect.Value{element}
	if len(pipe.variables) > 1 {
		values = []reflect.Value{index, element}
	}
	for i, v := range pipe.variables {
		if pipe.assigns {
			s.variable(v.names[0]).value = values[i]
		} else {
			s.vars[len(s.vars)-len(values)+i].value = values[i]
		}
	}
}

// sortedKeys returns the keys of a map in the order in which fmt prints them.
func sortedKeys(m reflect.Value) []reflect.Value {
	keys := m.MapKeys()
	slices.SortStableFunc(keys, compareKeys)
	return keys
}

func compareKeys(a, b reflect.Value) int {
	a, b = concrete(a), concrete(b)
	order := func(less, greater bool) int {
		switch {
		case less:
			return -1
		case greater:
			return 1
		}
		return 0
	}
	switch {
	case a.Kind() != b.Kind():
		return order(a.Kind() < b.Kind(), true)
	case a.CanInt():
		return order(a.Int() < b.Int(), a.Int() > b.Int())
	case a.CanUint():
		return order(a.Uint() < b.Uint(), a.Uint() > b.Uint())
	case a.CanFloat():
		x, y := a.Float(), b.Float()
		return order(x < y || x != x && y == y, x > y || y != y && x == x)
	case a.Kind() == reflect.String:
		return strings.Compare(a.String(), b.String())
	case a.Kind() == reflect.Bool:
		return order(!a.Bool() && b.Bool(), a.Bool() && !b.Bool())
	case a.Kind() == reflect.Array:
		for i := range a.Len() {
			if c := compareKeys(a.Index(i), b.Index(i)); c != 0 {
				return c
			}
		}
	case a.Kind() == reflect.Struct:
		for i := range a.NumField() {
			if c := compareKeys(a.Field(i), b.Field(i)); c != 0 {
				return c
			}
		}
	}
	return 0
}

func (s *state) walkTemplate(dot reflect.Value, n *templateNode) {
	other := s.template.Lookup(n.name)
	if other == nil {
		s.errorf("template %q not defined", n.name)
	}
	if s.depth == maxDepth {
		s.errorf("exceeded maximum template depth (%v)", maxDepth)
	}
	dot = s.pipeline(dot, n.pipe)
	inner := &state{template: other, wr: s.wr, node: s.node, depth: s.depth + 1, vars: []variable{{"$", dot}}}
	inner.walk(dot, other.tree.root)
}

func (s *state) pipeline(dot reflect.Value, pipe *pipeNode) (value reflect.Value) {
	if pipe == nil {
		return value
	}
	s.at(pipe)
	last := noFinal
	for _, c := range pipe.commands {
		value = s.command(dot, c, last)
		if value.Kind() == reflect.Interface && value.Type().NumMethod() == 0 {
			value = value.Elem()
		}
		last = final{value, true}
	}
	for _, v := range pipe.variables {
		if pipe.assigns {
			s.variable(v.names[0]).value = value
		} else {
			s.push(v.names[0], value)
		}
	}
	return value
}

func (s *state) noFunction(args []node, last final) {
	if len(args) > 1 || last.given {
		s.errorf("can't give argument to non-function %s", args[0])
	}
}

func (s *state) command(dot reflect.Value, c *commandNode, last final) reflect.Value {
	switch n := c.args[0].(type) {
	case *fieldNode:
		return s.fieldOf(dot, n, c.args, last)
	case *chainNode:
		return s.chain(dot, n, c.args, last)
	case *identifierNode:
		return s.function(dot, n, c, c.args, last)
	case *pipeNode:
		s.noFunction(c.args, last)
		return s.pipeline(dot, n)
	case *variableNode:
		return s.fieldOfVariable(dot, n, c.args, last)
	}
	s.at(c.args[0])
	s.noFunction(c.args, last)
	switch n := c.args[0].(type) {
	case *boolNode:
		return reflect.ValueOf(n.value)
	case *dotNode:
		return dot
	case *nilNode:
		s.errorf("nil is not a command")
	case *numberNode:
		return s.constant(n)
	case *stringNode:
		return reflect.ValueOf(n.text)
	}
	s.errorf("can't evaluate command %q", c.args[0])
	panic("not reached")
}

// constant returns a number of the type that its text suggests.
func (s *state) constant(n *numberNode) reflect.Value {
	s.at(n)
	isHex := len(n.text) > 2 && n.text[0] == '0' && (n.text[1] == 'x' || n.text[1] == 'X') && !strings.ContainsAny(n.text, "pP")
	switch {
	case n.isComplex:
		return reflect.ValueOf(n.complex)
	case n.isFloat && !isHex && n.text[0] != '\'' && strings.ContainsAny(n.text, ".eEpP"):
		return reflect.ValueOf(n.float)
	case n.isInt:
		return reflect.ValueOf(int(n.int))
	}
	s.errorf("%s overflows int", n.text)
	panic("not reached")
}

func (s *state) fieldOf(dot reflect.Value, n *fieldNode, args []node, last final) reflect.Value {
	s.at(n)
	return s.fields(dot, dot, n, n.names, args, last)
}

func (s *state) chain(dot reflect.Value, n *chainNode, args []node, last final) reflect.Value {
	s.at(n)
	if _, isNil := n.of.(*nilNode); isNil {
		s.errorf("indirection through explicit nil in %s", n)
	}
	return s.fields(dot, s.argument(dot, nil, n.of), n, n.names, args, last)
}

func (s *state) fieldOfVariable(dot reflect.Value, n *variableNode, args []node, last final) reflect.Value {
	s.at(n)
	value := s.variable(n.names[0]).value
	if len(n.names) == 1 {
		s.noFunction(args, last)
		return value
	}
	return s.fields(dot, value, n, n.names[1:], args, last)
}

// fields follows names from a value; what stands at the end gets the arguments.
func (s *state) fields(dot, value reflect.Value, n node, names []string, args []node, last final) reflect.Value {
	for _, name := range names[:len(names)-1] {
		value = s.field(dot, name, n, nil, noFinal, value)
	}
	return s.field(dot, names[len(names)-1], n, args, last, value)
}

// field returns a method's result, a struct's field or a map's entry.
func (s *state) field(dot reflect.Value, name string, n node, args []node, last final, of reflect.Value) reflect.Value {
	if !of.IsValid() {
		if s.template.set.missing == missingError {
			s.errorf("nil data; no entry for key %q", name)
		}
		return reflect.Value{}
	}
	t := of.Type()
	of, isNil := indirect(of)
	if of.Kind() == reflect.Interface && isNil {
		s.errorf("nil pointer evaluating %s.%s", t, name)
	}
	receiver := of
	if receiver.Kind() != reflect.Interface && receiver.Kind() != reflect.Pointer && receiver.CanAddr() {
		receiver = receiver.Addr()
	}
	if method := receiver.MethodByName(name); method.IsValid() {
		return s.call(dot, method, n, name, args, last)
	}
	hasArguments := len(args) > 1 || last.given
	switch of.Kind() {
	case reflect.Struct:
		f, ok := of.Type().FieldByName(name)
		if !ok {
			break
		}
		value, err := of.FieldByIndexErr(f.Index)
		switch {
		case !f.IsExported():
			s.errorf("%s is an unexported field of struct type %s", name, t)
		case err != nil:
			s.errorf("%v", err)
		case hasArguments:
			s.errorf("%s has arguments but cannot be invoked as function", name)
		}
		return value
	case reflect.Map:
		key := reflect.ValueOf(name)
		if !key.Type().AssignableTo(of.Type().Key()) {
			break
		}
		if hasArguments {
			s.errorf("%s is not a method but has arguments", name)
		}
		value := of.MapIndex(key)
		if !value.IsValid() && s.template.set.missing == missingZero {
			return reflect.Zero(of.Type().Elem())
		}
		if !value.IsValid() && s.template.set.missing == missingError {
			s.errorf("map has no entry for key %q", name)
		}
		return value
	case reflect.Pointer:
		if to := of.Type().Elem(); to.Kind() == reflect.Struct {
			if _, ok := to.FieldByName(name); !ok {
				break
			}
		}
		if isNil {
			s.errorf("nil pointer evaluating %s.%s", t, name)
		}
	}
	s.errorf("can't evaluate field %s in type %s", name, t)
	panic("not reached")
}

func (s *state) function(dot reflect.Value, n *identifierNode, c node, args []node, last final) reflect.Value {
	s.at(n)
	if own, ok := s.template.set.functions[n.name]; ok {
		return s.call(dot, own, c, n.name, args, last)
	}
	b, ok := builtins[n.name]
	if !ok {
		s.errorf("%q is not a defined function", n.name)
	}
	return s.builtin(dot, b, c, n.name, args, last)
}

// count checks how many arguments there are.
//
// want is how many a function takes, or at least takes when it is variadic.
func (s *state) count(name string, want int, variadic bool, args []node, last final) {
	given := len(args)
	if last.given {
		given++
	}
	if variadic && given < want {
		s.errorf("wrong number of args for %s: want at least %d got %d", name, want, len(args))
	}
	if !variadic && given != want {
		s.errorf("wrong number of args for %s: want %d got %d", name, want, given)
	}
}

// builtin calls one of the functions that every template has.
func (s *state) builtin(dot reflect.Value, b builtin, c node, name string, args []node, last final) reflect.Value {
	if args != nil {
		args = args[1:]
	}
	s.count(name, len(b.fixed), b.more != nil, args, last)
	typeOf := func(i int) reflect.Type {
		if i < len(b.fixed) {
			return b.fixed[i]
		}
		return b.more
	}
	var values []reflect.Value
	for i, arg := range args {
		value := s.argument(dot, typeOf(i), arg)
		if b.stops != nil && b.stops(value) {
			return value
		}
		values = append(values, value)
	}
	if last.given {
		values = append(values, s.fit(last.value, typeOf(len(args))))
	}
	if b.stops != nil {
		return values[len(values)-1]
	}
	if name == "call" {
		values = append([]reflect.Value{reflect.ValueOf(args[0].String())}, values...)
	}
	result, err := guarded(func() (reflect.Value, error) { return b.call(values) })
	if err != nil {
		s.at(c)
		s.errorf("error calling %s: %w", name, err)
	}
	return result
}

// call calls a function or a method that is bound to its receiver.
func (s *state) call(dot, f reflect.Value, n node, name string, args []node, last final) reflect.Value {
	if args != nil {
		args = args[1:]
	}
	t := f.Type()
	fixed := t.NumIn()
	if t.IsVariadic() {
		fixed--
	}
	s.count(name, fixed, t.IsVariadic(), args, last)
	if err := checkFunction(name, t); err != nil {
		s.errorf("%v", err)
	}
	typeOf := func(i int) reflect.Type {
		if i < fixed {
			return t.In(i)
		}
		return t.In(fixed).Elem()
	}
	var values []reflect.Value
	for i, arg := range args {
		values = append(values, s.argument(dot, typeOf(i), arg))
	}
	if last.given {
		values = append(values, s.fit(last.value, typeOf(len(args))))
	}
	result, err := safeCall(f, values)
	if err != nil {
		s.at(n)
		s.errorf("error calling %s: %w", name, err)
	}
	if result.Type() == valueType {
		return result.Interface().(reflect.Value)
	}
	return result
}

func canBeNil(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Chan, reflect.Func, reflect.Interface, reflect.Map, reflect.Pointer, reflect.Slice:
		return true
	}
	return t == valueType
}

// fit makes a value one that can be assigned to a type. The type of what takes every value as it is,
// an invalid one too, is that of reflect's values.
func (s *state) fit(value reflect.Value, t reflect.Type) reflect.Value {
	if t == valueType {
		return value
	}
	if !value.IsValid() {
		if t == nil {
			return value
		}
		if canBeNil(t) {
			return reflect.Zero(t)
		}
		s.errorf("invalid value; expected %s", t)
	}
	if t == nil || value.Type().AssignableTo(t) {
		return value
	}
	if value.Kind() == reflect.Interface && !value.IsNil() {
		value = value.Elem()
		if value.Type().AssignableTo(t) {
			return value
		}
	}
	switch {
	case value.Kind() == reflect.Pointer && value.Type().Elem().AssignableTo(t):
		if value.IsNil() {
			s.errorf("dereference of nil pointer of type %s", t)
		}
		return value.Elem()
	case reflect.PointerTo(value.Type()).AssignableTo(t) && value.CanAddr():
		return value.Addr()
	}
	s.errorf("wrong type for value; expected %s; got %s", t, value.Type())
	panic("not reached")
}

// argument evaluates an argument for a parameter of a type.
func (s *state) argument(dot reflect.Value, t reflect.Type, n node) reflect.Value {
	s.at(n)
	switch n := n.(type) {
	case *dotNode:
		return s.fit(dot, t)
	case *nilNode:
		if t == valueType {
			return reflect.Value{}
		}
		if canBeNil(t) {
			return reflect.Zero(t)
		}
		s.errorf("cannot assign nil to %s", t)
	case *fieldNode:
		return s.fit(s.fieldOf(dot, n, []node{n}, noFinal), t)
	case *variableNode:
		return s.fit(s.fieldOfVariable(dot, n, nil, noFinal), t)
	case *pipeNode:
		return s.fit(s.pipeline(dot, n), t)
	case *identifierNode:
		return s.fit(s.function(dot, n, n, nil, noFinal), t)
	case *chainNode:
		return s.fit(s.chain(dot, n, nil, noFinal), t)
	}
	if t == valueType || t.Kind() == reflect.Interface && t.NumMethod() == 0 {
		return s.literal(n)
	}
	return s.typed(t, n)
}

// literal returns a literal of the type that its text suggests.
func (s *state) literal(n node) reflect.Value {
	s.at(n)
	switch n := n.(type) {
	case *boolNode:
		return reflect.ValueOf(n.value)
	case *numberNode:
		return s.constant(n)
	case *stringNode:
		return reflect.ValueOf(n.text)
	}
	s.errorf("can't handle assignment of %s to empty interface argument", n)
	panic("not reached")
}

// typed returns a literal of a certain type.
func (s *state) typed(t reflect.Type, n node) reflect.Value {
	s.at(n)
	value := reflect.New(t).Elem()
	number, _ := n.(*numberNode)
	switch {
	case t.Kind() == reflect.Bool:
		if b, ok := n.(*boolNode); ok {
			value.SetBool(b.value)
			return value
		}
		s.errorf("expected bool; found %s", n)
	case t.Kind() == reflect.String:
		if text, ok := n.(*stringNode); ok {
			value.SetString(text.text)
			return value
		}
		s.errorf("expected string; found %s", n)
	case value.CanInt():
		if number != nil && number.isInt {
			value.SetInt(number.int)
			return value
		}
		s.errorf("expected integer; found %s", n)
	case value.CanUint():
		if number != nil && number.isUint {
			value.SetUint(number.uint)
			return value
		}
		s.errorf("expected unsigned integer; found %s", n)
	case value.CanFloat():
		if number != nil && number.isFloat {
			value.SetFloat(number.float)
			return value
		}
		s.errorf("expected float; found %s", n)
	case value.CanComplex():
		if number != nil && number.isComplex {
			value.SetComplex(number.complex)
			return value
		}
		s.errorf("expected complex; found %s", n)
	}
	s.errorf("can't handle %s for arg of type %s", n, t)
	panic("not reached")
}

// indirect follows pointers and interfaces, up to one that is nil.
func indirect(v reflect.Value) (to reflect.Value, isNil bool) {
	for v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface {
		if v.IsNil() {
			return v, true
		}
		v = v.Elem()
	}
	return v, false
}

// concrete returns what is in an interface.
func concrete(v reflect.Value) reflect.Value {
	if v.Kind() != reflect.Interface {
		return v
	}
	return v.Elem()
}

func (s *state) print(n node, v reflect.Value) {
	s.at(n)
	shown, ok := printable(v)
	if !ok {
		s.errorf("can't print %s of type %s", n, v.Type())
	}
	s.write(fmt.Sprint(shown))
}

// printable returns what fmt is to print for a value.
func printable(v reflect.Value) (any, bool) {
	if v.Kind() == reflect.Pointer {
		v, _ = indirect(v)
	}
	if !v.IsValid() {
		return "<no value>", true
	}
	speaks := func(t reflect.Type) bool { return t.Implements(errorType) || t.Implements(stringerType) }
	if !speaks(v.Type()) {
		if v.CanAddr() && speaks(reflect.PointerTo(v.Type())) {
			v = v.Addr()
		} else if v.Kind() == reflect.Chan || v.Kind() == reflect.Func {
			return nil, false
		}
	}
	return v.Interface(), true
}

// IsTrue tells whether a value counts as true: whether it is not the zero of its type, or empty.
func IsTrue(val any) (truth, ok bool) { return isTrue(reflect.ValueOf(val)) }

func isTrue(v reflect.Value) (truth, ok bool) {
	if !v.IsValid() {
		return false, true
	}
	switch v.Kind() {
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return v.Len() > 0, true
	case reflect.Bool:
		return v.Bool(), true
	case reflect.Complex64, reflect.Complex128:
		return v.Complex() != 0, true
	case reflect.Chan, reflect.Func, reflect.Pointer, reflect.UnsafePointer, reflect.Interface:
		return !v.IsNil(), true
	case reflect.Struct:
		return true, true
	}
	switch {
	case v.CanInt():
		return v.Int() != 0, true
	case v.CanUint():
		return v.Uint() != 0, true
	case v.CanFloat():
		return v.Float() != 0, true
	}
	return false, false
}
