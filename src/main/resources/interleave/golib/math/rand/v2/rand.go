// Package rand makes pseudo-random numbers. Seeded generators give the numbers Go's give; the
// functions without a generator draw from the run's schedule.
package rand

import (
	"errors"
	"math/bits"
)

// A Source makes numbers of 64 random bits.
type Source interface {
	Uint64() uint64
}

// PCG is a permuted congruential generator with 128 bits of state.
type PCG struct {
	hi uint64
	lo uint64
}

func NewPCG(seed1, seed2 uint64) *PCG { return &PCG{seed1, seed2} }

func (p *PCG) Seed(seed1, seed2 uint64) { p.hi, p.lo = seed1, seed2 }

func (p *PCG) Uint64() uint64 {
	const (
		mulHi = 2549297995355413924
		mulLo = 4865540595714422341
		incHi = 6364136223846793005
		incLo = 1442695040888963407
	)
	hi, lo := bits.Mul64(p.lo, mulLo)
	hi += p.hi*mulLo + p.lo*mulHi
	lo, c := bits.Add64(lo, incLo, 0)
	hi, _ = bits.Add64(hi, incHi, c)
	p.hi, p.lo = hi, lo

	hi ^= hi >> 32
	hi *= 0xda942042e4dd58b5
	hi ^= hi >> 48
	return hi * (lo | 1)
}

func (p *PCG) MarshalBinary() ([]byte, error) {
	return bigEndian(bigEndian([]byte("pcg:"), p.hi), p.lo), nil
}

func bigEndian(b []byte, v uint64) []byte {
	for shift := 56; shift >= 0; shift -= 8 {
		b = append(b, byte(v>>shift))
	}
	return b
}

func (p *PCG) UnmarshalBinary(data []byte) error {
	if len(data) != 20 || string(data[:4]) != "pcg:" {
		return errors.New("invalid PCG encoding")
	}
	p.hi, p.lo = 0, 0
	for i := range 8 {
		p.hi = p.hi<<8 | uint64(data[4+i])
		p.lo = p.lo<<8 | uint64(data[12+i])
	}
	return nil
}

// ChaCha8 makes strong random numbers from a seed of 32 bytes.
type ChaCha8 struct {
	buf  [32]uint64
	seed [4]uint64
	i    int
	n    int
	c    int

	readBuf [8]byte
	readLen int
}

// block fills buf with the four blocks of the cipher from the counter on.
func block(seed *[4]uint64, buf *[32]uint64, counter int)

func NewChaCha8(seed [32]byte) *ChaCha8 {
	c := new(ChaCha8)
	c.Seed(seed)
	return c
}

func (c *ChaCha8) Seed(seed [32]byte) {
	*c = ChaCha8{n: 32}
	for i := range 32 {
		c.seed[i/8] |= uint64(seed[i]) << (i % 8 * 8)
	}
	block(&c.seed, &c.buf, 0)
}

func (c *ChaCha8) Uint64() uint64 {
	if c.i >= c.n {
		c.refill()
	}
	c.i++
	return c.buf[c.i-1]
}

// refill makes the next numbers; every fourth time the last four become the new seed.
func (c *ChaCha8) refill() {
	c.c += 4
	if c.c == 16 {
		copy(c.seed[:], c.buf[28:])
		c.c = 0
	}
	block(&c.seed, &c.buf, c.c)
	c.i = 0
	c.n = 32
	if c.c == 12 {
		c.n = 28
	}
}

func (c *ChaCha8) Read(p []byte) (n int, err error) {
	for n < len(p) {
		if c.readLen == 0 {
			for x, i := c.Uint64(), 0; i < 8; i++ {
				c.readBuf[i] = byte(x >> (8 * i))
			}
			c.readLen = 8
		}
		k := copy(p[n:], c.readBuf[8-c.readLen:])
		c.readLen -= k
		n += k
	}
	return n, nil
}

type runtimeSource struct{}

func runtimeUint64() uint64

func (runtimeSource) Uint64() uint64 { return runtimeUint64() }

// A Rand makes numbers of all kinds from those of a source.
type Rand struct {
	src Source
}

func New(src Source) *Rand { return &Rand{src: src} }

func (r *Rand) Uint64() uint64   { return r.src.Uint64() }
func (r *Rand) Int64() int64     { return int64(r.src.Uint64() &^ (1 << 63)) }
func (r *Rand) Uint32() uint32   { return uint32(r.src.Uint64() >> 32) }
func (r *Rand) Int32() int32     { return int32(r.src.Uint64() >> 33) }
func (r *Rand) Int() int         { return int(uint(r.src.Uint64()) << 1 >> 1) }
func (r *Rand) Uint() uint       { return uint(r.src.Uint64()) }
func (r *Rand) Float64() float64 { return float64(r.Uint64()<<11>>11) / (1 << 53) }
func (r *Rand) Float32() float32 { return float32(r.Uint32()<<8>>8) / (1 << 24) }

// searched is a number below n that a search for every way to end tries out; -1 where nobody
// searches.
func searched(n int64) int64

// below returns a number less than n without bias.
func (r *Rand) below(n uint64) uint64 {
	if r == global {
		if number := searched(int64(n)); number >= 0 {
			return uint64(number)
		}
	}
	if n&(n-1) == 0 {
		return r.Uint64() & (n - 1)
	}
	hi, lo := bits.Mul64(r.Uint64(), n)
	if lo < n {
		threshold := -n % n
		for lo < threshold {
			hi, lo = bits.Mul64(r.Uint64(), n)
		}
	}
	return hi
}

func check(ok bool, function string) {
	if !ok {
		panic("invalid argument to " + function)
	}
}

func (r *Rand) Int64N(n int64) int64 {
	check(n > 0, "Int64N")
	return int64(r.below(uint64(n)))
}

func (r *Rand) Uint64N(n uint64) uint64 {
	check(n > 0, "Uint64N")
	return r.below(n)
}

func (r *Rand) Int32N(n int32) int32 {
	check(n > 0, "Int32N")
	return int32(r.below(uint64(n)))
}

func (r *Rand) Uint32N(n uint32) uint32 {
	check(n > 0, "Uint32N")
	return uint32(r.below(uint64(n)))
}

func (r *Rand) IntN(n int) int {
	check(n > 0, "IntN")
	return int(r.below(uint64(n)))
}

func (r *Rand) UintN(n uint) uint {
	check(n > 0, "UintN")
	return uint(r.below(uint64(n)))
}

func (r *Rand) Perm(n int) []int {
	p := make([]int, n)
	for i := range p {
		p[i] = i
	}
	r.Shuffle(n, func(i, j int) { p[i], p[j] = p[j], p[i] })
	return p
}

func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	check(n >= 0, "Shuffle")
	for i := n - 1; i > 0; i-- {
		swap(i, int(r.below(uint64(i+1))))
	}
}

// normalLayer and exponentialLayer look into the tables of the ziggurat method: the width of layer i,
// whether j lies surely inside, and the heights around it.
func normalLayer(i int, j uint32) (width float32, inside bool, low, high float32)

func exponentialLayer(i int, j uint32) (width float32, inside bool, low, high float32)

func exp(x float64) float64

func log(x float64) float64

func magnitude(j int32) uint32 {
	if j < 0 {
		return uint32(-j)
	}
	return uint32(j)
}

func (r *Rand) NormFloat64() float64 {
	const start = 3.442619855899
	for {
		u := r.Uint64()
		j := int32(u)
		i := int(u >> 32 & 0x7F)
		width, inside, low, high := normalLayer(i, magnitude(j))
		x := float64(j) * float64(width)
		if inside {
			return x
		}
		if i == 0 {
			for {
				x = -log(r.Float64()) * (1.0 / start)
				y := -log(r.Float64())
				if y+y >= x*x {
					break
				}
			}
			if j > 0 {
				return start + x
			}
			return -start - x
		}
		if low+float32(r.Float64())*(high-low) < float32(exp(-.5*x*x)) {
			return x
		}
	}
}

func (r *Rand) ExpFloat64() float64 {
	const start = 7.69711747013104972
	for {
		u := r.Uint64()
		j := uint32(u)
		i := int(uint8(u >> 32))
		width, inside, low, high := exponentialLayer(i, j)
		x := float64(j) * float64(width)
		if inside {
			return x
		}
		if i == 0 {
			return start - log(r.Float64())
		}
		if low+float32(r.Float64())*(high-low) < float32(exp(-x)) {
			return x
		}
	}
}

// A Zipf draws from a Zipf distribution by rejection-inversion (Hörmann and Derflinger).
type Zipf struct {
	r            *Rand
	imax         float64
	v            float64
	q            float64
	s            float64
	oneminusQ    float64
	oneminusQinv float64
	hxm          float64
	hx0minusHxm  float64
}

func (z *Zipf) h(x float64) float64 { return exp(z.oneminusQ*log(z.v+x)) * z.oneminusQinv }

func (z *Zipf) hinv(x float64) float64 { return exp(z.oneminusQinv*log(z.oneminusQ*x)) - z.v }

// NewZipf draws k from 0 to imax with probability proportional to (v + k) ** (-s).
func NewZipf(r *Rand, s float64, v float64, imax uint64) *Zipf {
	if s <= 1.0 || v < 1 {
		return nil
	}
	z := &Zipf{r: r, imax: float64(imax), v: v, q: s, oneminusQ: 1.0 - s, oneminusQinv: 1.0 / (1.0 - s)}
	z.hxm = z.h(z.imax + 0.5)
	z.hx0minusHxm = z.h(0.5) - exp(log(z.v)*(-z.q)) - z.hxm
	z.s = 1 - z.hinv(z.h(1.5)-exp(-z.q*log(z.v+1.0)))
	return z
}

func (z *Zipf) Uint64() uint64 {
	if z == nil {
		panic("rand: nil Zipf") //= zipf.go:60
	}
	for {
		ur := z.hxm + z.r.Float64()*z.hx0minusHxm
		x := z.hinv(ur)
		k := float64(int64(x + 0.5))
		if k-x <= z.s || ur >= z.h(k+0.5)-exp(-log(k+z.v)*z.q) {
			return uint64(k)
		}
	}
}

var global = &Rand{src: runtimeSource{}}

func Int64() int64                       { return global.Int64() }
func Uint32() uint32                     { return global.Uint32() }
func Uint64() uint64                     { return global.Uint64() }
func Int32() int32                       { return global.Int32() }
func Int() int                           { return global.Int() }
func Uint() uint                         { return global.Uint() }
func Int64N(n int64) int64               { return global.Int64N(n) }
func Uint64N(n uint64) uint64            { return global.Uint64N(n) }
func Int32N(n int32) int32               { return global.Int32N(n) }
func Uint32N(n uint32) uint32            { return global.Uint32N(n) }
func IntN(n int) int                     { return global.IntN(n) }
func UintN(n uint) uint                  { return global.UintN(n) }
func Float64() float64                   { return global.Float64() }
func Float32() float32                   { return global.Float32() }
func Perm(n int) []int                   { return global.Perm(n) }
func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }
func NormFloat64() float64               { return global.NormFloat64() }
func ExpFloat64() float64                { return global.ExpFloat64() }

type intType interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

// N returns a number from 0 up to n, of any integer type.
func N[Int intType](n Int) Int {
	check(n > 0, "N")
	return Int(global.below(uint64(n)))
}
