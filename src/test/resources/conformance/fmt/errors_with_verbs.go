package main

import (
	"errors"
	"fmt"
)

func main() {
	base := errors.New("base")
	e := fmt.Errorf("op %s %d: %w", "read", 5, base)
	fmt.Println(e, errors.Unwrap(e) == base)
	fmt.Printf("%v|%s|%q|%d\n", e, e, e, base)
	fmt.Println(fmt.Errorf("no verb"), fmt.Errorf("bad %w", "not an error"))
	fmt.Println(fmt.Errorf("nil %w", nil))
	fmt.Printf("%T %T %T\n", e, fmt.Errorf("plain"), fmt.Errorf("%w %w", base, base))
	fmt.Printf("%w\n", base)
	var err error
	fmt.Println(err, fmt.Sprintf("%v", err))
	fmt.Printf("%s %v\n", []error{base, e}, map[string]error{"k": base})
}
