package main

import (
	"context"
	"fmt"
	"strings"
	"time"
)

type k string

func main() {
	c, cancel := context.WithCancel(context.TODO())
	v := context.WithValue(c, k("key"), 5)
	fmt.Println(c, v)
	d, cd := context.WithDeadline(context.Background(), time.Date(2999, 1, 1, 0, 0, 0, 0, time.UTC))
	s := fmt.Sprint(d)
	fmt.Println(s[:strings.Index(s, " [")])
	cancel()
	cd()
	fmt.Println(context.DeadlineExceeded, context.Canceled, context.WithoutCancel(c))
	fmt.Printf("%T %T\n", context.DeadlineExceeded, context.Background())
}
