// Hashes of texts of all lengths around a block, and their states put aside and taken up again.
package main

import (
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding"
	"fmt"
	"hash"
	"hash/adler32"
	"hash/crc32"
	"hash/fnv"
	"io"
	"strings"
)

func main() {
	crc := func() hash.Hash { return crc32.NewIEEE() }
	castagnoli := func() hash.Hash { return crc32.New(crc32.MakeTable(crc32.Castagnoli)) }
	makers := []func() hash.Hash{
		md5.New, sha1.New, sha256.New, sha256.New224, sha512.New, sha512.New384, sha512.New512_224, sha512.New512_256,
		func() hash.Hash { return fnv.New32() }, func() hash.Hash { return fnv.New32a() }, func() hash.Hash { return fnv.New64() },
		func() hash.Hash { return fnv.New64a() }, fnv.New128, fnv.New128a, crc, castagnoli,
		func() hash.Hash { return adler32.New() }, func() hash.Hash { return hmac.New(sha256.New, []byte("key")) },
	}
	text := strings.Repeat("The quick brown fox. é", 20)
	for _, make := range makers {
		h := make()
		fmt.Println(h.Size(), h.BlockSize())
		for _, n := range []int{0, 1, 55, 56, 63, 64, 65, 111, 112, 119, 120, 127, 128, 129, 240, len(text)} {
			h.Reset()
			io.WriteString(h, text[:n/2])
			io.WriteString(h, text[n/2:n])
			fmt.Printf("%d %x\n", n, h.Sum([]byte("+")))
		}
		m, ok := h.(encoding.BinaryMarshaler)
		if !ok {
			continue
		}
		h.Reset()
		h.Write([]byte(text[:200]))
		state, err := m.MarshalBinary()
		fmt.Printf("%x %v\n", state, err)
		other := make()
		u := other.(encoding.BinaryUnmarshaler)
		fmt.Println(u.UnmarshalBinary(state), u.UnmarshalBinary(state[1:]), u.UnmarshalBinary(state[:len(state)-1]), u.UnmarshalBinary(nil))
		h.Write([]byte(text[200:]))
		other.Write([]byte(text[200:]))
		fmt.Printf("%x %v\n", other.Sum(nil), string(h.Sum(nil)) == string(other.Sum(nil)))
	}
	state, _ := castagnoli().(encoding.BinaryMarshaler).MarshalBinary()
	fmt.Println(crc().(encoding.BinaryUnmarshaler).UnmarshalBinary(state))
	fmt.Printf("%x %x %x %x %x %x\n", md5.Sum([]byte("a")), sha1.Sum(nil), sha256.Sum256([]byte("abc")), sha256.Sum224(nil), sha512.Sum384(nil), sha512.Sum512_256([]byte("x")))
}
