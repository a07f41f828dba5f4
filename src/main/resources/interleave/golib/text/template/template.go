// Package template fills texts with data.
package template

import (
	"fmt"
	"io"
	"maps"
	"reflect"
	"slices"
	"strings"
)

// FuncMap holds functions by the names that templates call them by.
type FuncMap map[string]any

// set is what all associated templates share.
type set struct {
	templates map[string]*Template
	functions map[string]reflect.Value
	missing   missingKey
}

// missingKey says what an entry is that a map does not have.
type missingKey int

const (
	missingInvalid missingKey = iota
	missingZero
	missingError
)

// A Template is a parsed template, one of a set of associated ones.
type Template struct {
	name        string
	tree        *tree
	set         *set
	left, right string
}

func New(name string) *Template { return &Template{name: name} }

func Must(t *Template, err error) *Template {
	if err != nil {
		panic(err) //= helper.go:26
	}
	return t
}

func (t *Template) shared() *set {
	if t.set == nil {
		t.set = &set{templates: map[string]*Template{}, functions: map[string]reflect.Value{}}
	}
	return t.set
}

func (t *Template) Name() string { return t.name }

// New makes a template that is associated with t.
func (t *Template) New(name string) *Template {
	return &Template{name: name, set: t.shared(), left: t.left, right: t.right}
}

// Clone copies the set of templates.
func (t *Template) Clone() (*Template, error) {
	old := t.shared()
	copied := &set{map[string]*Template{}, maps.Clone(old.functions), old.missing}
	for name, other := range old.templates {
		copied.templates[name] = &Template{name, other.tree, copied, other.left, other.right}
	}
	if same := copied.templates[t.name]; same != nil && old.templates[t.name] == t {
		return same, nil
	}
	return &Template{t.name, t.tree, copied, t.left, t.right}, nil
}

func (t *Template) Templates() []*Template {
	var all []*Template
	for _, name := range slices.Sorted(maps.Keys(t.shared().templates)) {
		all = append(all, t.set.templates[name])
	}
	return all
}

func (t *Template) Lookup(name string) *Template { return t.shared().templates[name] }

// DefinedTemplates lists the associated templates for people.
func (t *Template) DefinedTemplates() string {
	var names []string
	for _, other := range t.Templates() {
		if other.tree != nil {
			names = append(names, fmt.Sprintf("%q", other.name))
		}
	}
	if len(names) == 0 {
		return ""
	}
	return "; defined templates are: " + strings.Join(names, ", ")
}

func (t *Template) Delims(left, right string) *Template {
	t.shared()
	t.left, t.right = left, right
	return t
}

func (t *Template) Option(opt ...string) *Template {
	for _, s := range opt {
		switch s {
		case "":
			panic("empty option string")
		case "missingkey=invalid", "missingkey=default":
			t.shared().missing = missingInvalid
		case "missingkey=zero":
			t.shared().missing = missingZero
		case "missingkey=error":
			t.shared().missing = missingError
		default:
			panic("unrecognized option: " + s)
		}
	}
	return t
}

func (t *Template) Funcs(funcMap FuncMap) *Template {
	shared := t.shared()
	for _, name := range slices.Sorted(maps.Keys(funcMap)) {
		if !isName(name) {
			panic(fmt.Errorf("function name %q is not a valid identifier", name))
		}
		f := reflect.ValueOf(funcMap[name])
		if f.Kind() != reflect.Func {
			panic("value for " + name + " not a function")
		}
		if err := checkFunction(name, f.Type()); err != nil {
			panic(err)
		}
		shared.functions[name] = f
	}
	return t
}

func isName(s string) bool {
	for i, c := range s {
		if !isWordRune(c) || i == 0 && '0' <= c && c <= '9' {
			return false
		}
	}
	return s != ""
}

func checkFunction(name string, t reflect.Type) error {
	switch n := t.NumOut(); {
	case n == 1 || n == 2 && t.Out(1) == errorType:
		return nil
	case n == 2:
		return fmt.Errorf("invalid function signature for %s: second return value should be error; is %s", name, t.Out(1))
	default:
		return fmt.Errorf("function %s has %d return values; should be 1 or 2", name, n)
	}
}

// Parse reads a text: the template itself and those that it defines.
func (t *Template) Parse(text string) (*Template, error) {
	shared := t.shared()
	known := func(name string) bool {
		_, own := shared.functions[name]
		_, builtin := builtins[name]
		return own || builtin
	}
	left, right := t.left, t.right
	if left == "" {
		left = "{{"
	}
	if right == "" {
		right = "}}"
	}
	trees := map[string]*tree{}
	if err := parse(t.name, text, left, right, known, trees); err != nil {
		return nil, err
	}
	for _, name := range slices.Sorted(maps.Keys(trees)) {
		t.install(name, trees[name])
	}
	return t, nil
}

// install gives the template of that name a tree, unless that is empty and there is another one.
func (t *Template) install(name string, tree *tree) {
	to := t
	if name != t.name {
		to = t.New(name)
	}
	if old := t.set.templates[name]; old != nil && old.tree != nil && isEmpty(tree.root) {
		return
	}
	to.tree = tree
	t.set.templates[name] = to
}

func (t *Template) ExecuteTemplate(wr io.Writer, name string, data any) error {
	other := t.Lookup(name)
	if other == nil {
		return fmt.Errorf("template: no template %q associated with template %q", name, t.name)
	}
	return other.Execute(wr, data)
}

// Execute writes the template with data in it.
func (t *Template) Execute(wr io.Writer, data any) (err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case ExecError:
			err = r
		case writeError:
			err = r.err
		default:
			panic(r)
		}
	}()
	dot, ok := data.(reflect.Value)
	if !ok {
		dot = reflect.ValueOf(data)
	}
	s := &state{template: t, wr: wr, vars: []variable{{"$", dot}}}
	if t.tree == nil || t.tree.root == nil {
		s.errorf("%q is an incomplete or empty template", t.name)
	}
	s.walk(dot, t.tree.root)
	return nil
}
