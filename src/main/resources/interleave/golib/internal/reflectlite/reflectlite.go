// Package reflectlite has the error that tells of a value of the wrong kind.
package reflectlite

// A ValueError says which method was called on a value of which kind; there is none for nil.
type ValueError struct {
	Method string
	kind   string
}

// Wrong makes such an error.
func Wrong(method, kind string) *ValueError { return &ValueError{method, kind} }

func (e *ValueError) Error() string {
	if e.kind == "" {
		return "reflect: call of " + e.Method + " on zero Value"
	}
	return "reflect: call of " + e.Method + " on " + e.kind + " Value"
}
