package main

import "fmt"

type base struct {
	id   int
	name string
}

func (b base) describe() string { return fmt.Sprintf("#%d %s", b.id, b.name) }
func (b *base) rename(n string) { b.name = n }
func (b base) kind() string     { return "base" }

type tagged struct {
	base
	tags []string
}

func (t tagged) kind() string { return "tagged over " + t.base.kind() }

type deep struct {
	*tagged
	name string
}

type describer interface{ describe() string }

type wrapper struct {
	describer
	extra int
}

func main() {
	t := tagged{base{1, "box"}, []string{"x"}}
	t.rename("crate")
	fmt.Println(t.describe(), t.kind(), t.id, t.base.name)
	d := deep{&t, "outer"}
	d.rename("inner")
	fmt.Println(d.name, d.tagged.name, d.describe(), d.kind())
	var i describer = d
	fmt.Println(i.describe())
	w := wrapper{describer: t, extra: 2}
	fmt.Println(w.describe(), w.extra)
	fmt.Printf("%+v\n", t)
}
