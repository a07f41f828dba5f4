// Package rand makes pseudo-random numbers. Seeded generators give the numbers Go's give; the
// functions without a generator draw from the run's schedule until Seed is called.
package rand

// A Source makes numbers of 63 random bits.
type Source interface {
	Int63() int64
	Seed(seed int64)
}

// A Source64 makes numbers of 64 random bits.
type Source64 interface {
	Source
	Uint64() uint64
}

// rngSource is an additive lagged Fibonacci generator.
type rngSource struct {
	tap  int
	feed int
	vec  [607]int64
}

func (r *rngSource) Seed(seed int64)

func (r *rngSource) Uint64() uint64

func (r *rngSource) Int63() int64 { return int64(r.Uint64() & (1<<63 - 1)) }

func NewSource(seed int64) Source {
	r := new(rngSource)
	r.Seed(seed)
	return r
}

// runtimeSource draws from the run's own numbers.
type runtimeSource struct{}

func runtimeUint64() uint64

func (runtimeSource) Seed(seed int64) {}
func (runtimeSource) Uint64() uint64  { return runtimeUint64() }
func (runtimeSource) Int63() int64    { return int64(runtimeUint64() & (1<<63 - 1)) }

// lockedSource is a generator that goroutines share: each draw is an operation of its own.
type lockedSource struct {
	s *rngSource
}

func seedShared(r *rngSource, seed int64)

func uint64Shared(r *rngSource) uint64

func (r *lockedSource) Seed(seed int64) { seedShared(r.s, seed) }
func (r *lockedSource) Uint64() uint64  { return uint64Shared(r.s) }
func (r *lockedSource) Int63() int64    { return int64(uint64Shared(r.s) & (1<<63 - 1)) }

// A Rand makes numbers of all kinds from those of a source.
type Rand struct {
	src     Source
	s64     Source64
	readVal int64
	readPos int8
}

func New(src Source) *Rand {
	s64, _ := src.(Source64)
	return &Rand{src: src, s64: s64}
}

func (r *Rand) Seed(seed int64) {
	r.src.Seed(seed)
	r.readPos = 0
}

func (r *Rand) Int63() int64   { return r.src.Int63() }
func (r *Rand) Uint32() uint32 { return uint32(r.Int63() >> 31) }
func (r *Rand) Int31() int32   { return int32(r.Int63() >> 32) }
func (r *Rand) Int() int       { return int(uint(r.Int63())) }

func (r *Rand) Uint64() uint64 {
	if r.s64 != nil {
		return r.s64.Uint64()
	}
	return uint64(r.Int63())>>31 | uint64(r.Int63())<<32
}

// searched is a number below n that a search for every way to end tries out; -1 where nobody
// searches.
func searched(n int64) int64

// below is a number below n, as long as Seed has not fixed all of them.
func (r *Rand) below(n int64) (number int64, ok bool) {
	if r == unseeded {
		number = searched(n)
		return number, number >= 0
	}
	return 0, false
}

func (r *Rand) Int63n(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int63n") //= 122
	}
	if number, ok := r.below(n); ok {
		return number
	}
	if n&(n-1) == 0 {
		return r.Int63() & (n - 1)
	}
	most := int64(1<<63 - 1 - (1<<63)%uint64(n))
	v := r.Int63()
	for v > most {
		v = r.Int63()
	}
	return v % n
}

func (r *Rand) Int31n(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int31n") //= 139
	}
	if number, ok := r.below(int64(n)); ok {
		return int32(number)
	}
	if n&(n-1) == 0 {
		return r.Int31() & (n - 1)
	}
	most := int32(1<<31 - 1 - (1<<31)%uint32(n))
	v := r.Int31()
	for v > most {
		v = r.Int31()
	}
	return v % n
}

// quick31n multiplies where Int31n divides.
func (r *Rand) quick31n(n int32) int32 {
	if number, ok := r.below(int64(n)); ok {
		return int32(number)
	}
	product := uint64(r.Uint32()) * uint64(n)
	if low := uint32(product); low < uint32(n) {
		threshold := uint32(-n) % uint32(n)
		for low < threshold {
			product = uint64(r.Uint32()) * uint64(n)
			low = uint32(product)
		}
	}
	return int32(product >> 32)
}

func (r *Rand) Intn(n int) int {
	if n <= 0 {
		panic("invalid argument to Intn") //= 180
	}
	if n <= 1<<31-1 {
		return int(r.Int31n(int32(n)))
	}
	return int(r.Int63n(int64(n)))
}

func (r *Rand) Float64() float64 {
	for {
		if f := float64(r.Int63()) / (1 << 63); f != 1 {
			return f
		}
	}
}

func (r *Rand) Float32() float32 {
	for {
		if f := float32(r.Float64()); f != 1 {
			return f
		}
	}
}

func (r *Rand) Perm(n int) []int {
	m := make([]int, n)
	for i := 0; i < n; i++ {
		j := r.Intn(i + 1)
		m[i] = m[j]
		m[j] = i
	}
	return m
}

func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle") //= 249
	}
	for i := n - 1; i > 0; i-- {
		if i > 1<<31-2 {
			swap(i, int(r.Int63n(int64(i+1))))
		} else {
			swap(i, int(r.quick31n(int32(i+1))))
		}
	}
}

func (r *Rand) Read(p []byte) (n int, err error) {
	for n < len(p) {
		if r.readPos == 0 {
			r.readVal = r.src.Int63()
			r.readPos = 7
		}
		p[n] = byte(r.readVal)
		r.readVal >>= 8
		r.readPos--
		n++
	}
	return n, nil
}

// normalLayer and exponentialLayer look into the tables of the ziggurat method: the width of layer i,
// whether j lies surely inside, and the heights around it.
func normalLayer(i int, j uint32) (width float32, inside bool, low, high float32)

func exponentialLayer(i int, j uint32) (width float32, inside bool, low, high float32)

func exp(x float64) float64

func log(x float64) float64

func (r *Rand) NormFloat64() float64 {
	const start = 3.442619855899
	for {
		u := r.Uint32()
		j := int32(u)
		i := int(j & 0x7F)
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

func magnitude(j int32) uint32 {
	if j < 0 {
		return uint32(-j)
	}
	return uint32(j)
}

func (r *Rand) ExpFloat64() float64 {
	const start = 7.69711747013104972
	for {
		j := r.Uint32()
		i := int(j & 0xFF)
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

var unseeded = &Rand{src: runtimeSource{}, s64: runtimeSource{}}

var global = unseeded

func Seed(seed int64) {
	if global == unseeded {
		s := new(rngSource)
		s.Seed(seed)
		global = New(&lockedSource{s})
	} else {
		global.Seed(seed)
	}
}

func Int63() int64                       { return global.Int63() }
func Uint32() uint32                     { return global.Uint32() }
func Uint64() uint64                     { return global.Uint64() }
func Int31() int32                       { return global.Int31() }
func Int() int                           { return global.Int() }
func Int63n(n int64) int64               { return global.Int63n(n) } //= 443
func Int31n(n int32) int32               { return global.Int31n(n) } //= 448
func Intn(n int) int                     { return global.Intn(n) }   //= 453
func Float64() float64                   { return global.Float64() }
func Float32() float32                   { return global.Float32() }
func Perm(n int) []int                   { return global.Perm(n) }   //= 465
func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) } //= 470
func Read(p []byte) (n int, err error)   { return global.Read(p) }
func NormFloat64() float64               { return global.NormFloat64() }
func ExpFloat64() float64                { return global.ExpFloat64() }
