package template

import (
	"fmt"
	"strconv"
	"strings"
)

// A node is a piece of a parsed template. Its text is what errors show of it.
type node interface {
	String() string
	place() int
}

type position int

func (p position) place() int { return int(p) }

type (
	listNode struct {
		position
		nodes []node
	}

	textNode struct {
		position
		text string
	}

	// An actionNode is {{pipe}}.
	actionNode struct {
		position
		pipe *pipeNode
	}

	// A branchNode is an if, with or range.
	branchNode struct {
		position
		word        string
		pipe        *pipeNode
		list, other *listNode
	}

	templateNode struct {
		position
		name string
		pipe *pipeNode
	}

	// A wordNode is a break, continue, else or end.
	wordNode struct {
		position
		word string
	}

	pipeNode struct {
		position
		variables []*variableNode
		assigns   bool
		commands  []*commandNode
	}

	commandNode struct {
		position
		args []node
	}

	fieldNode struct {
		position
		names []string
	}

	variableNode struct {
		position
		names []string
	}

	// A chainNode is a term with fields behind it.
	chainNode struct {
		position
		of    node
		names []string
	}

	identifierNode struct {
		position
		name string
	}

	dotNode struct{ position }

	nilNode struct{ position }

	boolNode struct {
		position
		value bool
	}

	stringNode struct {
		position
		quoted, text string
	}

	numberNode struct {
		position
		text      string
		isInt     bool
		isUint    bool
		isFloat   bool
		isComplex bool
		int       int64
		uint      uint64
		float     float64
		complex   complex128
	}
)

func (n *listNode) String() string {
	var b strings.Builder
	for _, node := range n.nodes {
		b.WriteString(node.String())
	}
	return b.String()
}

func (n *textNode) String() string   { return n.text }
func (n *actionNode) String() string { return "{{" + n.pipe.String() + "}}" }

func (n *branchNode) String() string {
	text := "{{" + n.word + " " + n.pipe.String() + "}}" + n.list.String()
	if n.other != nil {
		text += "{{else}}" + n.other.String()
	}
	return text + "{{end}}"
}

func (n *templateNode) String() string {
	text := "{{template " + strconv.Quote(n.name)
	if n.pipe != nil {
		text += " " + n.pipe.String()
	}
	return text + "}}"
}

func (n *wordNode) String() string { return "{{" + n.word + "}}" }

func (n *pipeNode) String() string {
	var b strings.Builder
	for i, v := range n.variables {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(v.String())
	}
	if len(n.variables) > 0 {
		b.WriteString(map[bool]string{false: " := ", true: " = "}[n.assigns])
	}
	for i, c := range n.commands {
		if i > 0 {
			b.WriteString(" | ")
		}
		b.WriteString(c.String())
	}
	return b.String()
}

func (n *commandNode) String() string {
	var b strings.Builder
	for i, arg := range n.args {
		if i > 0 {
			b.WriteByte(' ')
		}
		if pipe, ok := arg.(*pipeNode); ok {
			b.WriteString("(" + pipe.String() + ")")
		} else {
			b.WriteString(arg.String())
		}
	}
	return b.String()
}

func (n *fieldNode) String() string    { return "." + strings.Join(n.names, ".") }
func (n *variableNode) String() string { return strings.Join(n.names, ".") }

func (n *chainNode) String() string {
	text := n.of.String()
	if _, ok := n.of.(*pipeNode); ok {
		text = "(" + text + ")"
	}
	return text + "." + strings.Join(n.names, ".")
}

func (n *identifierNode) String() string { return n.name }
func (n *dotNode) String() string        { return "." }
func (n *nilNode) String() string        { return "nil" }
func (n *boolNode) String() string       { return strconv.FormatBool(n.value) }
func (n *stringNode) String() string     { return n.quoted }
func (n *numberNode) String() string     { return n.text }

// newNumber finds out which kinds of number a text can be.
func newNumber(t token) (*numberNode, error) {
	n := &numberNode{position: position(t.pos), text: t.val}
	switch t.kind {
	case isCharConstant:
		r, _, tail, err := strconv.UnquoteChar(t.val[1:], t.val[0])
		if err != nil {
			return nil, err
		}
		if tail != "'" {
			return nil, fmt.Errorf("malformed character constant: %s", t.val)
		}
		n.isInt, n.isUint, n.isFloat = true, true, true
		n.int, n.uint, n.float = int64(r), uint64(r), float64(r)
		return n, nil
	case isComplex:
		if _, err := fmt.Sscan(t.val, &n.complex); err != nil {
			return nil, err
		}
		n.isComplex = true
		n.simplify()
		return n, nil
	}
	if last := len(t.val) - 1; t.val[last] == 'i' {
		if f, err := strconv.ParseFloat(t.val[:last], 64); err == nil {
			n.complex, n.isComplex = complex(0, f), true
			n.simplify()
			return n, nil
		}
	}
	if u, err := strconv.ParseUint(t.val, 0, 64); err == nil {
		n.isUint, n.uint = true, u
	}
	if i, err := strconv.ParseInt(t.val, 0, 64); err == nil {
		n.isInt, n.int = true, i
		if i == 0 {
			n.isUint, n.uint = true, 0 // -0
		}
	}
	switch {
	case n.isInt:
		n.isFloat, n.float = true, float64(n.int)
	case n.isUint:
		n.isFloat, n.float = true, float64(n.uint)
	default:
		f, err := strconv.ParseFloat(t.val, 64)
		if err != nil {
			break
		}
		if !strings.ContainsAny(t.val, ".eEpP") {
			return nil, fmt.Errorf("integer overflow: %q", t.val)
		}
		n.isFloat, n.float = true, f
		n.fromFloat()
	}
	if !n.isInt && !n.isUint && !n.isFloat {
		return nil, fmt.Errorf("illegal number syntax: %q", t.val)
	}
	return n, nil
}

// fromFloat makes whole numbers integers too.
func (n *numberNode) fromFloat() {
	if i := int64(n.float); !n.isInt && float64(i) == n.float {
		n.isInt, n.int = true, i
	}
	if u := uint64(n.float); !n.isUint && float64(u) == n.float {
		n.isUint, n.uint = true, u
	}
}

// simplify makes real numbers of complex ones without an imaginary part.
func (n *numberNode) simplify() {
	if n.isFloat = imag(n.complex) == 0; n.isFloat {
		n.float = real(n.complex)
		n.isInt = float64(int64(n.float)) == n.float
		n.isUint = float64(uint64(n.float)) == n.float
		n.int, n.uint = int64(n.float), uint64(n.float)
	}
}
