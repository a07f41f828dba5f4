package template

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// A tree is a parsed template with the text that it stands in.
type tree struct {
	name  string // of the template
	outer string // of the template whose text it stands in
	text  string
	root  *listNode
}

// A parser reads all templates of a text.
type parser struct {
	tokens     []token
	at         int // the next token
	far        int // the last token that was looked at
	outer      string
	text       string
	known      func(function string) bool
	trees      map[string]*tree
	vars       []string
	rangeDepth int
	actionLine int
}

// wrong ends parsing.
type wrong struct{ err error }

func parse(name, text, left, right string, known func(string) bool, trees map[string]*tree) (err error) {
	defer func() {
		if r := recover(); r != nil {
			w, ok := r.(wrong)
			if !ok {
				panic(r)
			}
			err = w.err
		}
	}()
	reserved := func(word string) bool {
		switch word {
		case "block", "define", "else", "end", "if", "range", "template", "with":
			return true
		case "break", "continue":
			return !known(word)
		}
		return false
	}
	p := &parser{tokens: scan(text, left, right, reserved), outer: name, text: text, known: known, trees: trees, vars: []string{"$"}}
	root := &listNode{position: position(p.peek().pos)}
	for p.peek().kind != isEOF {
		if p.isDefine() {
			p.define()
			continue
		}
		n := p.textOrAction()
		if w, ok := n.(*wordNode); ok && (w.word == "else" || w.word == "end") {
			p.errorf("unexpected %s", n)
		}
		root.nodes = append(root.nodes, n)
	}
	p.add(name, root)
	return nil
}

func (p *parser) next() token {
	t := p.peek()
	if p.at < len(p.tokens)-1 {
		p.at++
	}
	return t
}

func (p *parser) peek() token {
	p.far = max(p.far, p.at)
	return p.tokens[p.at]
}

func (p *parser) nextNonSpace() token {
	p.peekNonSpace()
	return p.next()
}

func (p *parser) peekNonSpace() token {
	for p.peek().kind == isSpace {
		p.at++
	}
	return p.peek()
}

func (p *parser) errorf(format string, args ...any) {
	where := fmt.Sprintf("template: %s:%d: ", p.outer, p.tokens[p.far].line)
	panic(wrong{errors.New(where + fmt.Sprintf(format, args...))})
}

func (p *parser) unexpected(t token, context string) {
	if t.kind != isError {
		p.errorf("unexpected %s in %s", t, context)
	}
	extra := ""
	if p.actionLine != 0 && p.actionLine != t.line {
		extra = fmt.Sprintf(" started at %s:%d", p.outer, p.actionLine)
		if !strings.HasSuffix(t.val, " action") {
			extra = " in action" + extra
		}
	}
	p.errorf("%s%s", t, extra)
}

func (p *parser) expect(kind kind, context string) token {
	t := p.nextNonSpace()
	if t.kind != kind {
		p.unexpected(t, context)
	}
	return t
}

// isEmpty tells whether a list holds nothing but space.
func isEmpty(list *listNode) bool {
	for _, n := range list.nodes {
		text, ok := n.(*textNode)
		if !ok || strings.TrimSpace(text.text) != "" {
			return false
		}
	}
	return true
}

func (p *parser) add(name string, root *listNode) {
	if old := p.trees[name]; old == nil || isEmpty(old.root) {
		p.trees[name] = &tree{name, p.outer, p.text, root}
	} else if !isEmpty(root) {
		p.errorf("template: multiple definition of template %q", name)
	}
}

func (p *parser) isDefine() bool {
	if p.peek().kind != isLeft {
		return false
	}
	start := p.at
	p.next()
	if t := p.nextNonSpace(); t.kind == isKeyword && t.val == "define" {
		return true
	}
	p.at = start
	return false
}

func (p *parser) define() {
	const context = "define clause"
	name := p.quotedName(p.nextNonSpace(), context)
	p.expect(isRight, context)
	p.add(name, p.definition(context))
}

// definition reads the text of a template that is defined inside another one, up to its end.
func (p *parser) definition(context string) *listNode {
	vars, depth, line := p.vars, p.rangeDepth, p.actionLine
	p.vars, p.rangeDepth, p.actionLine = []string{"$"}, 0, 0
	list, end := p.list()
	p.vars, p.rangeDepth, p.actionLine = vars, depth, line
	if end.word != "end" {
		p.errorf("unexpected %s in %s", end, context)
	}
	return list
}

func (p *parser) quotedName(t token, context string) string {
	if t.kind != isString {
		p.unexpected(t, context)
	}
	return p.unquote(t.val)
}

func (p *parser) unquote(s string) string {
	text, err := strconv.Unquote(s)
	if err != nil {
		p.errorf("%s", err)
	}
	return text
}

// list reads up to an else or end.
func (p *parser) list() (*listNode, *wordNode) {
	list := &listNode{position: position(p.peekNonSpace().pos)}
	for p.peekNonSpace().kind != isEOF {
		n := p.textOrAction()
		if w, ok := n.(*wordNode); ok && (w.word == "else" || w.word == "end") {
			return list, w
		}
		list.nodes = append(list.nodes, n)
	}
	p.errorf("unexpected EOF")
	return nil, nil
}

func (p *parser) textOrAction() node {
	switch t := p.nextNonSpace(); t.kind {
	case isText:
		return &textNode{position(t.pos), t.val}
	case isLeft:
		p.actionLine = t.line
		defer func() { p.actionLine = 0 }()
		return p.action()
	default:
		p.unexpected(t, "input")
	}
	return nil
}

func (p *parser) action() node {
	t := p.peekNonSpace()
	if t.kind != isKeyword || t.val == "define" {
		return &actionNode{position(t.pos), p.pipeline("command", isRight)}
	}
	p.next()
	switch t.val {
	case "block", "template":
		return p.template(t.val)
	case "break", "continue":
		context := "{{" + t.val + "}}"
		p.expect(isRight, context)
		if p.rangeDepth == 0 {
			p.errorf("%s outside {{range}}", context)
		}
		return &wordNode{position(t.pos), t.val}
	case "else":
		if next := p.peekNonSpace(); next.kind == isKeyword && (next.val == "if" || next.val == "with") {
			return &wordNode{position(next.pos), "else"}
		}
		return &wordNode{position(p.expect(isRight, "else").pos), "else"}
	case "end":
		return &wordNode{position(p.expect(isRight, "end").pos), "end"}
	}
	return p.branch(t.val)
}

// template reads what follows {{template or {{block.
func (p *parser) template(word string) node {
	context := word + " clause"
	t := p.nextNonSpace()
	n := &templateNode{position: position(t.pos), name: p.quotedName(t, context)}
	if word == "template" && p.peekNonSpace().kind == isRight {
		p.next()
		return n
	}
	n.pipe = p.pipeline(context, isRight)
	if word == "block" {
		p.add(n.name, p.definition(context))
	}
	return n
}

// branch reads what follows {{if, {{with or {{range.
func (p *parser) branch(word string) node {
	outside := len(p.vars)
	defer func() { p.vars = p.vars[:outside] }()
	n := &branchNode{word: word, pipe: p.pipeline(word, isRight)}
	n.position = n.pipe.position
	if word == "range" {
		p.rangeDepth++
	}
	var end *wordNode
	n.list, end = p.list()
	if word == "range" {
		p.rangeDepth--
	}
	if end.word == "end" {
		return n
	}
	if next := p.peek(); next.kind == isKeyword && next.val == word && word != "range" {
		p.next()
		n.other = &listNode{end.position, []node{p.branch(word)}}
		return n
	}
	n.other, end = p.list()
	if end.word != "end" {
		p.errorf("expected end; found %s", end)
	}
	return n
}

func (p *parser) pipeline(context string, end kind) *pipeNode {
	pipe := &pipeNode{position: position(p.peekNonSpace().pos)}
	p.declarations(pipe, context)
	for {
		switch t := p.peekNonSpace(); t.kind {
		case end:
			p.next()
			p.check(pipe, context)
			return pipe
		case isBool, isCharConstant, isComplex, isDot, isField, isIdentifier, isNumber, isNil, isString, isVariable, isLeftParen:
			pipe.commands = append(pipe.commands, p.command())
		default:
			p.next()
			p.unexpected(t, context)
		}
	}
}

func (p *parser) declarations(pipe *pipeNode, context string) {
	for p.peekNonSpace().kind == isVariable {
		start := p.at
		v := p.next()
		p.peek()
		next := p.peekNonSpace()
		declares := next.kind == isAssign || next.kind == isDeclare
		if !declares && next.val != "," {
			p.at = start
			return
		}
		p.next()
		pipe.variables = append(pipe.variables, &variableNode{position(v.pos), []string{v.val}})
		p.vars = append(p.vars, v.val)
		if declares {
			pipe.assigns = next.kind == isAssign
			return
		}
		if context != "range" || len(pipe.variables) >= 2 {
			p.errorf("too many declarations in %s", context)
		}
		if kind := p.peekNonSpace().kind; kind != isVariable && kind != isRight && kind != isRightParen {
			p.errorf("range can only initialize variables")
		}
	}
}

func (p *parser) check(pipe *pipeNode, context string) {
	if len(pipe.commands) == 0 {
		p.errorf("missing value for %s", context)
	}
	for i, c := range pipe.commands[1:] {
		switch c.args[0].(type) {
		case *boolNode, *dotNode, *nilNode, *numberNode, *stringNode:
			p.errorf("non executable command in pipeline stage %d", i+2)
		}
	}
}

func (p *parser) command() *commandNode {
	c := &commandNode{position: position(p.peekNonSpace().pos)}
	for {
		p.peekNonSpace()
		if operand := p.operand(); operand != nil {
			c.args = append(c.args, operand)
		}
		t := p.peek()
		if t.kind == isSpace {
			p.next()
			continue
		}
		if t.kind != isRight && t.kind != isRightParen {
			p.next()
			if t.kind != isPipe {
				p.unexpected(t, "operand")
			}
		}
		break
	}
	if len(c.args) == 0 {
		p.errorf("empty command")
	}
	return c
}

// operand reads a term and the fields behind it.
func (p *parser) operand() node {
	term := p.term()
	if term == nil || p.peek().kind != isField {
		return term
	}
	pos := position(p.peek().pos)
	var names []string
	for p.peek().kind == isField {
		names = append(names, p.next().val[1:])
	}
	switch of := term.(type) {
	case *fieldNode:
		return &fieldNode{pos, append(of.names, names...)}
	case *variableNode:
		return &variableNode{pos, append(of.names, names...)}
	case *boolNode, *stringNode, *numberNode, *nilNode, *dotNode:
		p.errorf("unexpected . after term %q", term.String())
	}
	return &chainNode{pos, term, names}
}

// term reads a value; nil when none comes.
func (p *parser) term() node {
	t := p.peekNonSpace()
	pos := position(t.pos)
	switch t.kind {
	case isIdentifier:
		p.next()
		if !p.known(t.val) {
			p.errorf("function %q not defined", t.val)
		}
		return &identifierNode{pos, t.val}
	case isDot:
		p.next()
		return &dotNode{pos}
	case isNil:
		p.next()
		return &nilNode{pos}
	case isVariable:
		p.next()
		for _, v := range p.vars {
			if v == t.val {
				return &variableNode{pos, []string{v}}
			}
		}
		p.errorf("undefined variable %q", t.val)
	case isField:
		p.next()
		return &fieldNode{pos, []string{t.val[1:]}}
	case isBool:
		p.next()
		return &boolNode{pos, t.val == "true"}
	case isCharConstant, isComplex, isNumber:
		p.next()
		n, err := newNumber(t)
		if err != nil {
			p.errorf("%s", err)
		}
		return n
	case isLeftParen:
		p.next()
		return p.pipeline("parenthesized pipeline", isRightParen)
	case isString:
		p.next()
		return &stringNode{pos, t.val, p.unquote(t.val)}
	}
	return nil
}
