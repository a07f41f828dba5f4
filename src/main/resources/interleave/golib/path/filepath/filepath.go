// Package filepath works on the names of files. There are no files.
package filepath

import (
	"errors"
	slash "path"
	"strings"
)

const (
	Separator     = '/'
	ListSeparator = ':'
)

var ErrBadPattern = slash.ErrBadPattern

func Clean(path string) string                             { return slash.Clean(path) }
func Join(elem ...string) string                           { return slash.Join(elem...) }
func Ext(path string) string                               { return slash.Ext(path) }
func Base(path string) string                              { return slash.Base(path) }
func Dir(path string) string                               { return slash.Dir(path) }
func IsAbs(path string) bool                               { return slash.IsAbs(path) }
func Split(path string) (dir, file string)                 { return slash.Split(path) }
func ToSlash(path string) string                           { return path }
func FromSlash(path string) string                         { return path }
func VolumeName(path string) string                        { return "" }
func Match(pattern, name string) (matched bool, err error) { return slash.Match(pattern, name) }

func SplitList(path string) []string {
	if path == "" {
		return []string{}
	}
	return strings.Split(path, ":")
}

// Rel returns a path to target from base.
func Rel(basepath, targpath string) (string, error) {
	b, t := Clean(basepath), Clean(targpath)
	if b == t {
		return ".", nil
	}
	if b == "." {
		b = ""
	}
	if IsAbs(b) != IsAbs(t) {
		return "", errors.New("Rel: can't make " + targpath + " relative to " + basepath)
	}
	from, to := parts(b), parts(t)
	for len(from) > 0 && len(to) > 0 && from[0] == to[0] {
		from, to = from[1:], to[1:]
	}
	result := make([]string, 0, len(from)+len(to))
	for _, part := range from {
		if part == ".." {
			return "", errors.New("Rel: can't make " + targpath + " relative to " + basepath)
		}
		result = append(result, "..")
	}
	return strings.Join(append(result, to...), "/"), nil
}

func parts(p string) []string {
	return strings.FieldsFunc(p, func(r rune) bool { return r == '/' })
}
