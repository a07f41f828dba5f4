// What a decoder and Unmarshal say about text that ends too early.
package main

import (
	"encoding/json"
	"fmt"
	"strings"
)

func main() {
	for _, s := range []string{"nul", "tru", `"abc`, `{"a":tru`, "-", "1e", `{"a":nulx}`, "[1,2", "nulx", "1.", "", " ", "truex"} {
		var v any
		fmt.Println(json.NewDecoder(strings.NewReader(s)).Decode(&v), "|", json.Unmarshal([]byte(s), &v))
	}
}
