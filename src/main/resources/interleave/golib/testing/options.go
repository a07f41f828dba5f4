package testing

import (
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"time"
)

// options are the flags of `go test` that have a meaning here.
type options struct {
	verbose  bool
	short    bool
	failfast bool
	run      string
	skip     string
	list     string
	count    int
	parallel int
	timeout  time.Duration
}

// parseOptions takes the options out of the words behind a program's name, wherever they stand before
// -args; each may also be written as the test program has it, as -test.v. rest is left for the program.
func parseOptions(args []string) (o options, rest []string, problem string) {
	o = options{count: 1, parallel: runtime.GOMAXPROCS(0), timeout: 10 * time.Minute}
	for i := 0; i < len(args); i++ {
		name, value, given := strings.Cut(args[i], "=")
		name = strings.TrimPrefix(strings.TrimPrefix(name, "-"), "-")
		name = strings.TrimPrefix(name, "test.")
		if name == "args" {
			return o, append(rest, args[i+1:]...), ""
		}
		text, number := o.text(name), o.number(name)
		flag := o.flag(name)
		if args[i] == "" || args[i][0] != '-' || text == nil && number == nil && flag == nil && name != "timeout" {
			rest = append(rest, args[i])
			continue
		}
		if flag != nil {
			on, err := strconv.ParseBool(value)
			*flag = !given || on
			if given && err != nil && problem == "" {
				problem = invalid("boolean ", value, name, "parse error")
			}
			continue
		}
		if !given {
			if i++; i == len(args) {
				return o, rest, "flag needs an argument: -test." + name
			}
			value = args[i]
		}
		wrong := ""
		switch {
		case text != nil:
			*text = value
		case number != nil:
			wrong = setNumber(number, value)
		default:
			d, err := time.ParseDuration(value)
			if o.timeout = d; err != nil {
				wrong = "parse error"
			}
		}
		if wrong != "" && problem == "" {
			problem = invalid("", value, name, wrong)
		}
	}
	return o, rest, problem
}

func invalid(kind, value, name, why string) string {
	return "invalid " + kind + "value " + strconv.Quote(value) + " for flag -test." + name + ": " + why
}

func setNumber(number *int, value string) (wrong string) {
	n, err := strconv.Atoi(value)
	if err != nil {
		return "parse error"
	}
	*number = n
	return ""
}

func (o *options) flag(name string) *bool {
	switch name {
	case "v":
		return &o.verbose
	case "short":
		return &o.short
	case "failfast":
		return &o.failfast
	}
	return nil
}

func (o *options) text(name string) *string {
	switch name {
	case "run":
		return &o.run
	case "skip":
		return &o.skip
	case "list":
		return &o.list
	}
	return nil
}

func (o *options) number(name string) *int {
	switch name {
	case "count":
		return &o.count
	case "parallel":
		return &o.parallel
	}
	return nil
}

// A matcher chooses tests by name. A choice is a list of alternatives, an alternative an expression
// for each level of a name.
type matcher struct {
	run  [][]*regexp.Regexp
	skip [][]*regexp.Regexp
}

func newMatcher(run, skip string) (m matcher, problem string) {
	if m.run, problem = alternatives(run, "-test.run"); problem == "" {
		m.skip, problem = alternatives(skip, "-test.skip")
	}
	return m, problem
}

func alternatives(pattern, option string) (all [][]*regexp.Regexp, problem string) {
	if pattern == "" {
		return nil, ""
	}
	split := splitOutside(pattern, '|')
	for i, alternative := range split {
		var levels []*regexp.Regexp
		for j, text := range splitOutside(alternative, '/') {
			re, err := regexp.Compile(rewrite(text))
			if err != nil {
				where := "element " + strconv.Itoa(j)
				if len(split) > 1 {
					where = "alternation " + strconv.Itoa(i) + " of " + where
				}
				return nil, "testing: invalid regexp for " + where + " of " + option + " (" + strconv.Quote(text) + "): " + err.Error()
			}
			levels = append(levels, re)
		}
		all = append(all, levels)
	}
	return all, ""
}

// splitOutside splits an expression where the separator stands outside brackets.
func splitOutside(s string, separator byte) (parts []string) {
	square, round, from := 0, 0, 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\\':
			i++
		case c == '[':
			square++
		case c == ']':
			square = max(square-1, 0)
		case c == '(' && square == 0:
			round++
		case c == ')' && square == 0:
			round--
		case c == separator && square == 0 && round == 0:
			parts = append(parts, s[from:i])
			from = i + 1
		}
	}
	return append(parts, s[from:])
}

// wants reports whether a test of that name is to run, perhaps only for tests below it.
func (m matcher) wants(name string) bool {
	levels := strings.Split(name, "/")
	if m.run != nil {
		if ok, _ := matches(m.run, levels); !ok {
			return false
		}
	}
	ok, partly := matches(m.skip, levels)
	return !ok || partly
}

// matches reports whether an alternative fits a name, and whether it goes on where the name ends.
func matches(choice [][]*regexp.Regexp, levels []string) (ok, partly bool) {
	for _, alternative := range choice {
		if fits(alternative, levels) {
			return true, len(levels) < len(alternative)
		}
	}
	return false, false
}

func fits(alternative []*regexp.Regexp, levels []string) bool {
	for i, level := range levels {
		if i < len(alternative) && !alternative[i].MatchString(level) {
			return false
		}
	}
	return true
}
