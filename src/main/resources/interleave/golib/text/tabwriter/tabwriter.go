// Package tabwriter lines up columns of text: a column is a run of lines that have a cell there,
// and as wide as its widest cell.
package tabwriter

import (
	"fmt"
	"io"
	"unicode/utf8"
)

const (
	FilterHTML uint = 1 << iota
	StripEscape
	AlignRight
	DiscardEmptyColumns
	TabIndent
	Debug
)

// Escape begins and ends text in which nothing has a meaning.
const Escape = '\xff'

type cell struct {
	text  []byte
	width int
	htab  bool
}

// A Writer collects cells, ended by tabs, until their columns' widths are known.
type Writer struct {
	output   io.Writer
	minwidth int
	tabwidth int
	padding  int
	padchar  byte
	flags    uint

	lines   [][]cell
	text    []byte // of the cell that has not ended
	plain   int    // bytes of it that have been counted
	width   int
	endChar byte // what ends the escaped text, tag or entity at hand
	widths  []int
	out     []byte
}

func NewWriter(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	return new(Writer).Init(output, minwidth, tabwidth, padding, padchar, flags)
}

func (b *Writer) Init(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	if minwidth < 0 || tabwidth < 0 || padding < 0 {
		panic("negative minwidth, tabwidth, or padding") //= 211
	}
	if padchar == '\t' {
		flags &^= AlignRight
	}
	*b = Writer{output: output, minwidth: minwidth, tabwidth: tabwidth, padding: padding, padchar: padchar, flags: flags}
	b.reset()
	return b
}

func (b *Writer) reset() {
	b.text = nil
	b.plain, b.width = 0, 0
	b.endChar = 0
	b.widths = nil
	b.lines = [][]cell{nil}
}

func (b *Writer) count() {
	b.width += utf8.RuneCount(b.text[b.plain:])
	b.plain = len(b.text)
}

func (b *Writer) endCell(htab bool) int {
	b.count()
	last := len(b.lines) - 1
	b.lines[last] = append(b.lines[last], cell{b.text, b.width, htab})
	b.text = nil
	b.plain, b.width = 0, 0
	return len(b.lines[last])
}

func (b *Writer) Write(buf []byte) (n int, err error) {
	for _, c := range buf {
		if b.endChar != 0 {
			b.escaped(c)
			continue
		}
		switch {
		case c == '\t' || c == '\v' || c == '\n' || c == '\f':
			cells := b.endCell(c == '\t')
			if c == '\n' || c == '\f' {
				b.lines = append(b.lines, nil)
				if c == '\f' || cells == 1 {
					b.layOut()
					if c == '\f' && b.flags&Debug != 0 {
						b.out = append(b.out, "---\n"...)
					}
				}
			}
		case c == Escape:
			b.count()
			b.endChar = Escape
			if b.flags&StripEscape == 0 {
				b.text = append(b.text, c)
				b.plain++
			}
		case (c == '<' || c == '&') && b.flags&FilterHTML != 0:
			b.count()
			b.text = append(b.text, c)
			b.endChar = '>'
			if c == '&' {
				b.endChar = ';'
			}
		default:
			b.text = append(b.text, c)
		}
	}
	return len(buf), b.send("Write")
}

// escaped takes a byte inside escaped text, a tag or an entity.
func (b *Writer) escaped(c byte) {
	if c != b.endChar {
		b.text = append(b.text, c)
		return
	}
	switch b.endChar {
	case Escape:
		b.count()
		if b.flags&StripEscape == 0 {
			b.text = append(b.text, c)
			b.plain++
		}
	case '>':
		b.text = append(b.text, c)
		b.plain = len(b.text)
	case ';':
		b.text = append(b.text, c)
		b.plain = len(b.text)
		b.width++
	}
	b.endChar = 0
}

// Flush writes all that is there.
func (b *Writer) Flush() error {
	b.layOut()
	return b.send("Flush")
}

func (b *Writer) send(during string) error {
	if len(b.out) == 0 {
		return nil
	}
	defer func() {
		if e := recover(); e != nil {
			panic(fmt.Sprintf("tabwriter: panic during %s (%v)", during, e))
		}
	}()
	n, err := b.output.Write(b.out)
	if n < len(b.out) && err == nil {
		err = io.ErrShortWrite
	}
	b.out = nil
	return err
}

func (b *Writer) layOut() {
	if len(b.text) > 0 || b.width > 0 {
		b.endChar = 0
		b.endCell(false)
	}
	b.format(0, len(b.lines))
	b.reset()
}

// format lays out lines from the column on that widths have been found for so far.
func (b *Writer) format(from, to int) {
	column := len(b.widths)
	for i := from; i < to; i++ {
		if column >= len(b.lines[i])-1 {
			continue
		}
		b.writeLines(from, i)
		from = i
		width, empty := b.minwidth, true
		for ; i < to && column < len(b.lines[i])-1; i++ {
			c := b.lines[i][column]
			width = max(width, c.width+b.padding)
			if c.width > 0 || c.htab {
				empty = false
			}
		}
		if empty && b.flags&DiscardEmptyColumns != 0 {
			width = 0
		}
		b.widths = append(b.widths, width)
		b.format(from, i)
		b.widths = b.widths[:len(b.widths)-1]
		from = i
	}
	b.writeLines(from, to)
}

func (b *Writer) writeLines(from, to int) {
	for i := from; i < to; i++ {
		useTabs := b.flags&TabIndent != 0
		for j, c := range b.lines[i] {
			if j > 0 && b.flags&Debug != 0 {
				b.out = append(b.out, '|')
			}
			padded := j < len(b.widths)
			if len(c.text) > 0 {
				useTabs = false
			}
			if padded && (len(c.text) == 0 || b.flags&AlignRight != 0) {
				b.pad(c.width, b.widths[j], useTabs)
				padded = false
			}
			b.out = append(b.out, c.text...)
			if padded {
				b.pad(c.width, b.widths[j], false)
			}
		}
		if i+1 < len(b.lines) {
			b.out = append(b.out, '\n')
		}
	}
}

func (b *Writer) pad(text, width int, useTabs bool) {
	char, n := b.padchar, width-text
	if char == '\t' || useTabs {
		if b.tabwidth == 0 {
			return
		}
		width = (width + b.tabwidth - 1) / b.tabwidth * b.tabwidth
		char, n = '\t', (width-text+b.tabwidth-1)/b.tabwidth
	}
	for range n {
		b.out = append(b.out, char)
	}
}
