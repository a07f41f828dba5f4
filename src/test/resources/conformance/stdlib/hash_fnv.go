package main

import (
	"fmt"
	"hash/fnv"
	"io"
)

func main() {
	h := fnv.New32a()
	h.Write([]byte("hello"))
	fmt.Println(h.Sum32(), h.Size())
	h64 := fnv.New64a()
	io.WriteString(h64, "hello")
	fmt.Println(h64.Sum64())
	fmt.Printf("%x\n", h64.Sum(nil))
	a, b := fnv.New32(), fnv.New64()
	fmt.Fprint(a, "x")
	fmt.Fprint(b, "x")
	fmt.Println(a.Sum32(), b.Sum64())
	a.Reset()
	fmt.Println(a.Sum32())
	shard := func(k string) uint32 {
		s := fnv.New32a()
		s.Write([]byte(k))
		return s.Sum32() % 16
	}
	fmt.Println(shard("user:1"), shard("user:2"), shard(""))
}
