// Character references of HTML: names, numbers, with and without a semicolon.
package main

import (
	"fmt"
	"html"
)

func main() {
	for _, s := range []string{
		"", "&", "&amp", "&amp;&lt;&gt;", "&notit;", "&notin;", "&ampx", "&copy2024", "&unknown; x", "&#", "&#;", "&#x;", "&#x", "&#xg", "&#9", "&#9 ", "&#9;|", "&#65", "&#x41;&#X42 ",
		"&#128;&#159;", "&#0;&#xD800;&#x110000;&#99999999999999999999;", "&gesl;&Aacute&AACUTE;", "a&b&c;", "&#x1F600;", "&quot;&apos;&nbsp;|", "&&amp;&", "&frac12;&sup2", "&lt=", "&AMP", "&ThickSpace;|", "&#12a;",
	} {
		fmt.Printf("%q %q\n", s, html.UnescapeString(s))
	}
	fmt.Println(html.EscapeString(`<a href="x">Tom & 'Jerry'</a>`))
}
