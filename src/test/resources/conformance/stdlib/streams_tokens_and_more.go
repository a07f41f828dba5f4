// Streams of hex and base64, JSON token by token, and small packages.
package main

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"os"
	"runtime"
	"runtime/trace"
	"strings"
	"unique"
)

func main() {
	m := hmac.New(sha256.New, []byte("key"))
	m.Write([]byte("message"))
	fmt.Printf("%x %v\n", m.Sum(nil), hmac.Equal(m.Sum(nil), m.Sum(nil)))
	b := make([]byte, 16)
	n, err := rand.Read(b)
	fmt.Println(n, err)
	k, err := rand.Int(rand.Reader, big.NewInt(10))
	fmt.Println(k.Sign() >= 0 && k.Int64() < 10, err)
	u, v := unique.Make("a"), unique.Make("a")
	fmt.Println(u == v, u.Value(), u == unique.Make("b"))
	ctx, task := trace.NewTask(context.Background(), "t")
	trace.WithRegion(ctx, "r", func() { fmt.Println("region", trace.IsEnabled()) })
	trace.Log(ctx, "a", "b")
	task.End()
	runtime.SetMutexProfileFraction(1)
	d := hex.Dumper(os.Stdout)
	for i := range 5 {
		fmt.Fprintf(d, "line %d is here;", i)
	}
	d.Close()
	e := base64.NewEncoder(base64.StdEncoding, os.Stdout)
	e.Write([]byte("hello"))
	e.Write([]byte(", world"))
	e.Close()
	fmt.Println()
	all, err := io.ReadAll(base64.NewDecoder(base64.StdEncoding, strings.NewReader("aGVsbG8sIHdv\ncmxk")))
	fmt.Println(string(all), err)
	all, err = io.ReadAll(base64.NewDecoder(base64.StdEncoding, strings.NewReader("aGVsbG8sI!dv")))
	fmt.Println(string(all), err)
	all, err = io.ReadAll(hex.NewDecoder(strings.NewReader("68656c6c6fzz")))
	fmt.Println(string(all), err)
	var buf bytes.Buffer
	io.WriteString(hex.NewEncoder(&buf), "xyz")
	fmt.Println(buf.String())
	for _, src := range []string{`{"a": [1, "x", null, {"b": true}], "c": 2.5} 7`, `{"a" 1}`, `[1 2]`, `[1,]`, `{"a":1,}`, `]`, `{1:2}`, `[`, `{"a":`, `nul`} {
		dec := json.NewDecoder(strings.NewReader(src))
		for {
			t, err := dec.Token()
			if err != nil {
				fmt.Println("err:", err)
				break
			}
			fmt.Printf("%T %v %v|", t, t, dec.More())
		}
	}
	dec := json.NewDecoder(strings.NewReader(`[{"Name":"a","N":1},{"Name":"b","N":2}]`))
	t, err := dec.Token()
	fmt.Println(t, err)
	for dec.More() {
		var x struct {
			Name string
			N    int
		}
		fmt.Println(dec.Decode(&x), x)
	}
	t, err = dec.Token()
	fmt.Println(t, err)
	fmt.Println(strings.Repeat("", 1<<62) == "", len(strings.Repeat("ab", 3)))
	func() {
		defer func() { fmt.Println(recover()) }()
		strings.Repeat("abc", 1<<62)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		strings.Repeat("a", 1<<62)
	}()
}
