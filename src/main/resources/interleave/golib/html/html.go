// Package html escapes text for HTML.
package html

import "strings"

var escaper = strings.NewReplacer(`&`, "&amp;", `'`, "&#39;", `<`, "&lt;", `>`, "&gt;", `"`, "&#34;")

var unescaper = strings.NewReplacer("&amp;", `&`, "&#39;", `'`, "&lt;", `<`, "&gt;", `>`, "&#34;", `"`, "&quot;", `"`)

func EscapeString(s string) string { return escaper.Replace(s) }

// UnescapeString undoes EscapeString.
func UnescapeString(s string) string { return unescaper.Replace(s) }
