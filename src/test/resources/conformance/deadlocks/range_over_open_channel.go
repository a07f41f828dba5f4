package main

import "fmt"

type result struct {
	url   string
	urls  []string
	depth int
}

var web = map[string][]string{"a": {"b", "c"}, "b": {"a", "d"}, "c": {"d"}, "d": {}}

func fetch(url string, depth int, ch chan result) {
	ch <- result{url, web[url], depth}
}

func main() {
	ch := make(chan result)
	seen := map[string]bool{"a": true}
	go fetch("a", 3, ch)
	for r := range ch {
		fmt.Println("got", r.url != "")
		for _, u := range r.urls {
			if !seen[u] && r.depth > 0 {
				seen[u] = true
				go fetch(u, r.depth-1, ch)
			}
		}
	}
}
