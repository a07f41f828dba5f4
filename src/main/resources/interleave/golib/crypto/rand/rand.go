// Package rand gives random bytes. Here they are a decision of the schedule, like all chance.
package rand

import (
	"errors"
	"io"
	"math/big"
	"math/rand/v2"
)

type reader struct{}

// Reader never ends.
var Reader io.Reader = reader{}

func (reader) Read(b []byte) (n int, err error) {
	for i := range b {
		b[i] = byte(rand.Uint32())
	}
	return len(b), nil
}

func Read(b []byte) (n int, err error) { return io.ReadFull(Reader, b) }

// Int returns a number below max.
func Int(rand io.Reader, max *big.Int) (n *big.Int, err error) {
	if max.Sign() <= 0 {
		panic("crypto/rand: argument to Int is <= 0") //= util.go:64
	}
	n = new(big.Int)
	n.Sub(max, n.SetUint64(1))
	bits := n.BitLen()
	if bits == 0 {
		return n, nil
	}
	bytes := make([]byte, (bits+7)/8)
	for {
		if _, err = io.ReadFull(rand, bytes); err != nil {
			return nil, err
		}
		if bits%8 != 0 {
			bytes[0] &= 1<<(bits%8) - 1
		}
		if n.SetBytes(bytes); n.Cmp(max) < 0 {
			return n, nil
		}
	}
}

// Prime returns a number of so many bits that is prime, as good as certainly.
func Prime(rand io.Reader, bits int) (*big.Int, error) {
	if bits < 2 {
		return nil, errors.New("crypto/rand: prime size must be at least 2-bit")
	}
	limit := new(big.Int).Lsh(big.NewInt(1), uint(bits-1))
	for {
		p, err := Int(rand, limit)
		if err != nil {
			return nil, err
		}
		p.SetBit(p, bits-1, 1)
		if bits > 2 {
			p.SetBit(p, bits-2, 1)
			p.SetBit(p, 0, 1)
		}
		if p.ProbablyPrime(20) {
			return p, nil
		}
	}
}
