// Templates: actions, pipelines, variables, functions, trimming, associated templates.
package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"text/template"
)

type address struct{ City, street string }

type person struct {
	Name    string
	Age     int
	Tags    []string
	Home    *address
	Extra   map[string]any
	Friend  *person
	Any     any
	F       func(int) int
	Score   float64
	address address
}

func (p person) Hello(greeting string) string { return greeting + ", " + p.Name }
func (p *person) Older(by int) (int, error)   { return p.Age + by, nil }
func (p person) Fails() (string, error)       { return "", errors.New("failed") }
func (p person) Panics() string               { panic("oh") }
func (p person) Sum(numbers ...int) (total int) {
	for _, n := range numbers {
		total += n
	}
	return total
}

type celsius float64

func (c celsius) String() string { return fmt.Sprintf("%.1f°C", float64(c)) }

func main() {
	p := &person{
		Name: "Ann", Age: 41, Tags: []string{"a", "b", "c"}, Home: &address{"Rome", "x"},
		Extra: map[string]any{"k": 1, "b": nil, "a": []int{4, 5}, "m": map[string]int{"x": 9}},
		Any:   celsius(3.25), F: func(i int) int { return 2 * i }, Score: 2.5,
	}
	funcs := template.FuncMap{
		"upper": strings.ToUpper,
		"join":  strings.Join,
		"add":   func(a, b int) int { return a + b },
		"fail":  func() (int, error) { return 0, errors.New("no luck") },
		"ints":  func(n int) []int { return make([]int, n) },
		"stop":  func() string { panic("stopped") },
		"u8":    func(n uint8) uint8 { return n },
		"half":  func(f float64) float64 { return f / 2 },
		"chan":  func() chan int { c := make(chan int, 3); c <- 7; c <- 8; close(c); return c },
	}
	texts := []string{
		"plain", "{{.Name}} is {{.Age}}", "{{.Home.City}}", "{{.Name | upper | printf \"%q\"}}",
		"{{.Hello \"Hi\"}} {{.Older 3}} {{.Sum}} {{.Sum 1 2 3}} {{4 | .Sum 1}}",
		"{{if .Tags}}yes{{else}}no{{end}} {{if not .Friend}}alone{{end}} {{if .Missing}}{{end}}",
		"{{if eq .Age 40}}40{{else if gt .Age 40}}more{{else}}less{{end}}",
		"{{range .Tags}}<{{.}}>{{end}} {{range $i, $t := .Tags}}{{$i}}={{$t}},{{end}}{{range $t := .Tags}}{{$t}}{{end}}",
		"{{range .Friend}}x{{else}}none{{end}}{{range $k, $v := .Extra}}{{$k}}:{{$v}};{{end}}",
		"{{range $i, $t := .Tags}}{{if eq $i 1}}{{continue}}{{end}}{{$t}}{{if eq $t \"c\"}}{{break}}{{end}}{{end}}",
		"{{with .Home}}{{.City}}{{$.Name}}{{end}}{{with .Friend}}f{{else}}nobody{{end}}{{with .Friend}}1{{else with .Home}}{{.City}}{{end}}",
		"{{$x := 1}}{{$x}}{{range .Tags}}{{$x = add $x 1}}{{end}}{{$x}}{{$y := .Home}}{{$y.City}}",
		"{{define \"t\"}}[{{.}}|{{$}}]{{end}}{{template \"t\" .Name}}{{template \"t\"}}{{block \"b\" .Age}}<{{.}}>{{end}}",
		"a  {{- 1 -}}  b {{- /* comment */ -}} c\n{{/* another */}}\n  {{- \"x\" }}\n d",
		"{{and 1 0 .Nope}} {{or 0 \"\" \"z\" .Nope}} {{not 0}} {{and true .Name}} {{or nil .Age}}",
		"{{len .Tags}} {{index .Tags 1}} {{index .Extra \"a\" 1}} {{index .Extra \"none\"}} {{slice .Tags 1}} {{slice .Name 0 2}} {{slice .Tags 0 1 2}} {{len .Name}}",
		"{{print 1 \"a\" 2 3 nil}} {{println .Age}} {{printf \"%05d|%v|%T\" 7 .Any .Score}}",
		"{{html \"<a href='x'>&\"}} {{js \"it's \\\"<b>\\\"\\n=\"}} {{urlquery \"a b&c/é\"}} {{.Name | html}}",
		"{{eq 1 1}} {{eq 1 2 3 1}} {{ne \"a\" \"b\"}} {{lt 1 2}} {{le 2.5 2.5}} {{gt \"b\" \"a\"}} {{ge 1 2}} {{eq .Friend nil}} {{eq .Any .Any}} {{lt 1 (len .Tags)}}",
		"{{call .F 4}} {{(index .Tags 0) | upper}} {{(.Home).City}} {{(add 1 2)}} {{add (add 1 2) 3}} {{.Extra.k}} {{.Extra.m.x}} {{.Extra.zz}}",
		"{{1}} {{-2}} {{1.5}} {{0x1F}} {{1e3}} {{'a'}} {{1_000}} {{2i}} {{1+2i}} {{true}} {{`raw {{`}} {{\"q\\t\"}} {{0b101}} {{.Any}} {{.Score}}",
		"{{u8 200}} {{half 3}} {{half 1e1}} {{join .Tags \"-\"}} {{range chan}}{{.}} {{end}}{{range ints 2}}i{{end}}",
		"{{.Name}", "{{", "{{.Name", "{{if}}", "{{if .A}}", "{{end}}", "{{else}}", "{{.A | }}", "{{|}}", "{{nope}}", "{{$x}}", "{{1 | 2}}",
		"{{range $a, $b, $c := .Tags}}{{end}}", "{{$a, $b := 1}}", "{{\"abc}}", "{{'a}}", "{{`abc}}", "{{(1}}", "{{1)}}", "{{1x}}", "{{.A.}}", "{{$x := }}",
		"{{/* open", "{{/* a */ b}}", "{{break}}", "{{template}}", "{{template 1}}", "{{define \"x\"}}", "{{define x}}{{end}}", "{{with}}{{end}}", "{{range}}{{end}}", "{{if 1}}{{else}}{{else}}{{end}}",
		"line\n\n{{if 1}}\n{{.X | nope}}", "{{\n.A\n\n", "{{99999999999999999999}}", "{{a:b}}", "{{.a!}}", "{{:}}", "{{1.x}}", "{{nil.x}}", "{{\"s\".x}}", "{{define \"d\"}}1{{end}}{{define \"d\"}}2{{end}}", "{{.Field3 }}{{é}}", "{{\u2028}}",
		"{{.Nope}}", "{{.Home.Nope}}", "{{.Home.street}}", "{{.Friend.Name}}", "{{.Friend.Nope}}", "{{.Name.X}}", "{{.Age 1}}", "{{.Fails}}", "x\n  {{.Panics}}", "{{fail}}", "{{stop}}", "{{nil}}",
		"{{index .Tags 9}}", "{{index .Tags -1}}", "{{index .Tags \"a\"}}", "{{index 1 2}}", "{{index nil 1}}", "{{index .Extra 1}}", "{{slice .Tags 2 1}}", "{{slice 1}}", "{{len 3}}", "{{len nil}}",
		"{{eq 1 \"a\"}}", "{{eq 1}}", "{{lt true false}}", "{{lt 1 \"a\"}}", "{{eq .Tags .Tags}}", "{{call 1}}", "{{call .F}}", "{{call .F \"x\"}}", "{{call nil}}",
		"{{add 1}}", "{{add 1 2 3}}", "{{add 1 \"x\"}}", "{{add 1 .Name}}", "{{add 1 nil}}", "{{upper 1}}", "{{u8 300}}", "{{u8 -1}}", "{{half .Age}}", "{{join .Name \"-\"}}", "{{.Hello}}", "{{.Hello 1}}", "{{.Sum \"a\"}}", "{{printf 1}}", "{{printf}}", "{{not}}", "{{not 1 2}}",
		"{{range .Age}}{{end}}", "{{range .Name}}{{end}}", "{{template \"none\"}}", "{{.F}}", "{{if .F}}f{{end}}", "{{.Extra.k.z}}", "{{.Extra.b.z}}", "{{1 2}}", "{{.Name | 1}}", "{{with $z := .Age}}{{$z}}{{end}}{{.Name | .Age}}",
	}
	for _, text := range texts {
		t, err := template.New("main").Funcs(funcs).Parse(text)
		if err != nil {
			fmt.Printf("%q: %v\n", text, err)
			continue
		}
		fmt.Printf("%q: ", text)
		if err = t.Execute(os.Stdout, p); err != nil {
			var exec template.ExecError
			fmt.Printf(" -> %v %v %v", err, errors.As(err, &exec), exec.Name)
		}
		fmt.Println()
	}

	for _, option := range []string{"missingkey=default", "missingkey=zero", "missingkey=error"} {
		t := template.Must(template.New("m").Option(option).Parse("{{.a}} {{.b}} {{.b.c}}"))
		fmt.Println(option, t.Execute(os.Stdout, map[string]int{"a": 1}))
		fmt.Println(option, t.Execute(os.Stdout, map[string]any{"a": 1}))
		fmt.Println(option, t.Execute(os.Stdout, nil))
	}
	t := template.Must(template.New("root").Delims("<<", ">>").Parse(`<<define "one">>1<<end>><<define "two">>2<<template "one">><<end>>{{x}}<<.>>`))
	t.New("three").Parse("3<<template \"two\">>")
	fmt.Println(t.Name(), len(t.DefinedTemplates()), len(t.Templates()), t.Lookup("two").Name(), t.Lookup("no") == nil)
	fmt.Println(t.Execute(os.Stdout, "dot"), t.ExecuteTemplate(os.Stdout, "three", nil), t.ExecuteTemplate(os.Stdout, "no", nil))
	c, err := t.Clone()
	template.Must(c.Parse(`<<define "one">>uno<<end>>`))
	fmt.Println(err, c.ExecuteTemplate(os.Stdout, "two", nil), t.ExecuteTemplate(os.Stdout, "two", nil))
	fmt.Println(template.New("empty").Execute(os.Stdout, 1))
	rec := template.Must(template.New("rec").Parse(`{{define "l"}}{{with .}}{{.Name}}>{{template "l" .Friend}}{{end}}{{end}}{{template "l" .}}`))
	fmt.Println(rec.Execute(os.Stdout, &person{Name: "a", Friend: &person{Name: "b", Friend: p}}))
	truth, ok := template.IsTrue([]int{})
	fmt.Println(truth, ok, template.HTMLEscapeString("<'\"&\x00>"), template.JSEscapeString("é\u2028\x01'"), template.URLQueryEscaper("a", 1, "b"))
	for _, f := range []func(){
		func() { template.Must(template.New("x").Parse("{{")) },
		func() { template.New("x").Funcs(template.FuncMap{"a-b": strings.ToUpper}) },
		func() { template.New("x").Funcs(template.FuncMap{"a": 1}) },
		func() { template.New("x").Funcs(template.FuncMap{"a": func() {}}) },
		func() { template.New("x").Funcs(template.FuncMap{"a": func() (int, int) { return 1, 2 }}) },
		func() { template.New("x").Option("nope") },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
}
