// Package path works on paths with slashes.
package path

import (
	"errors"
	"strings"
	"unicode/utf8"
)

// ErrBadPattern says that a pattern is malformed.
var ErrBadPattern = errors.New("syntax error in pattern")

// Clean returns the shortest path that means the same.
func Clean(path string) string {
	if path == "" {
		return "."
	}
	rooted := path[0] == '/'
	var parts []string
	for _, part := range strings.Split(path, "/") {
		switch {
		case part == "" || part == ".":
		case part == ".." && len(parts) > 0 && parts[len(parts)-1] != "..":
			parts = parts[:len(parts)-1]
		case part == ".." && rooted:
		default:
			parts = append(parts, part)
		}
	}
	clean := strings.Join(parts, "/")
	switch {
	case rooted:
		return "/" + clean
	case clean == "":
		return "."
	}
	return clean
}

func Split(path string) (dir, file string) {
	i := strings.LastIndexByte(path, '/')
	return path[:i+1], path[i+1:]
}

func Join(elem ...string) string {
	var parts []string
	for _, e := range elem {
		if e != "" {
			parts = append(parts, e)
		}
	}
	if len(parts) == 0 {
		return ""
	}
	return Clean(strings.Join(parts, "/"))
}

func Ext(path string) string {
	for i := len(path) - 1; i >= 0 && path[i] != '/'; i-- {
		if path[i] == '.' {
			return path[i:]
		}
	}
	return ""
}

func Base(path string) string {
	if path == "" {
		return "."
	}
	path = strings.TrimRight(path, "/")
	if path == "" {
		return "/"
	}
	return path[strings.LastIndexByte(path, '/')+1:]
}

func IsAbs(path string) bool { return len(path) > 0 && path[0] == '/' }

func Dir(path string) string {
	dir, _ := Split(path)
	return Clean(dir)
}

// Match reports whether a whole name matches a shell pattern.
func Match(pattern, name string) (matched bool, err error) {
	matched, err = match(pattern, name)
	if err == nil && !matched {
		// a malformed rest counts even when the beginning did not match
		_, err = match(pattern, "")
		if err == nil {
			err = wellFormed(pattern)
		}
	}
	return matched && err == nil, err
}

func wellFormed(pattern string) error {
	for len(pattern) > 0 {
		switch pattern[0] {
		case '[':
			rest, _, err := class(pattern[1:], 0)
			if err != nil {
				return err
			}
			pattern = rest
		case '\\':
			if len(pattern) == 1 {
				return ErrBadPattern
			}
			pattern = pattern[2:]
		default:
			pattern = pattern[1:]
		}
	}
	return nil
}

func match(pattern, name string) (bool, error) {
	for len(pattern) > 0 {
		switch pattern[0] {
		case '*':
			for len(pattern) > 0 && pattern[0] == '*' {
				pattern = pattern[1:]
			}
			for i := 0; ; i++ {
				if ok, err := match(pattern, name[i:]); ok || err != nil {
					return ok, err
				}
				if i == len(name) || name[i] == '/' {
					return false, nil
				}
			}
		case '?':
			if name == "" || name[0] == '/' {
				return false, nil
			}
			_, n := utf8.DecodeRuneInString(name)
			name, pattern = name[n:], pattern[1:]
		case '[':
			r, n := utf8.DecodeRuneInString(name)
			rest, ok, err := class(pattern[1:], r)
			if err != nil || name == "" || !ok {
				return false, err
			}
			name, pattern = name[n:], rest
		default:
			if pattern[0] == '\\' {
				if pattern = pattern[1:]; pattern == "" {
					return false, ErrBadPattern
				}
			}
			if name == "" || name[0] != pattern[0] {
				return false, nil
			}
			name, pattern = name[1:], pattern[1:]
		}
	}
	return name == "", nil
}

// class matches r with the rest of a class such as a-z], and returns what follows it.
func class(pattern string, r rune) (rest string, matched bool, err error) {
	negated := strings.HasPrefix(pattern, "^")
	if negated {
		pattern = pattern[1:]
	}
	next := func() rune {
		if pattern == "" || pattern[0] == '-' || pattern[0] == ']' {
			err = ErrBadPattern
			return 0
		}
		if pattern[0] == '\\' {
			if pattern = pattern[1:]; pattern == "" {
				err = ErrBadPattern
				return 0
			}
		}
		c, n := utf8.DecodeRuneInString(pattern)
		if c == utf8.RuneError && n == 1 {
			err = ErrBadPattern
		}
		if pattern = pattern[n:]; pattern == "" {
			err = ErrBadPattern
		}
		return c
	}
	for count := 0; ; count++ {
		if strings.HasPrefix(pattern, "]") && count > 0 {
			return pattern[1:], matched != negated, nil
		}
		low := next()
		high := low
		if err == nil && pattern[0] == '-' {
			pattern = pattern[1:]
			high = next()
		}
		if err != nil {
			return "", false, err
		}
		matched = matched || low <= r && r <= high
	}
}
