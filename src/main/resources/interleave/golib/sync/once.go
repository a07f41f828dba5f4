package sync

// Once does something a single time.
type Once struct {
	state *nativeState
	m     Mutex // what lock and unlock are about
}

// nameAfterCall gives a Once inside a function the name of what that is assigned to.
func (o *Once) nameAfterCall()

func (o *Once) isDone() bool
func (o *Once) lock() //= sync.(*Mutex).Lock mutex.go:85
func (o *Once) finish()
func (o *Once) unlock() //= sync.(*Mutex).Unlock mutex.go:221

// Do calls f if it is the first call of Do.
func (o *Once) Do(f func()) {
	if !o.isDone() {
		o.doSlow(f) //= 67
	}
}

func (o *Once) doSlow(f func()) {
	o.lock() //= 72
	defer o.unlock()
	if !o.isDone() {
		defer o.finish()
		f() //= 76
	}
}

// OnceFunc returns a function that calls f once.
func OnceFunc(f func()) func() {
	var (
		once  Once
		valid bool
		p     any
	)
	once.nameAfterCall()
	g := func() {
		defer func() {
			p = recover()
			if !valid {
				panic(p) //= oncefunc.go:24
			}
		}()
		f() //= oncefunc.go:27
		f = nil
		valid = true
	}
	return func() {
		once.Do(g) //= oncefunc.go:32
		if !valid {
			panic(p) //= oncefunc.go:34
		}
	}
}

// OnceValue returns a function that calls f once and returns its value each time.
func OnceValue[T any](f func() T) func() T {
	var (
		once   Once
		valid  bool
		p      any
		result T
	)
	once.nameAfterCall()
	g := func() {
		defer func() {
			p = recover()
			if !valid {
				panic(p) //= oncefunc.go:54
			}
		}()
		result = f() //= oncefunc.go:57
		f = nil
		valid = true
	}
	return func() T {
		once.Do(g) //= oncefunc.go:62
		if !valid {
			panic(p) //= oncefunc.go:64
		}
		return result
	}
}

// OnceValues returns a function that calls f once and returns its values each time.
func OnceValues[T1, T2 any](f func() (T1, T2)) func() (T1, T2) {
	var (
		once  Once
		valid bool
		p     any
		r1    T1
		r2    T2
	)
	once.nameAfterCall()
	g := func() {
		defer func() {
			p = recover()
			if !valid {
				panic(p) //= oncefunc.go:86
			}
		}()
		r1, r2 = f() //= oncefunc.go:89
		f = nil
		valid = true
	}
	return func() (T1, T2) {
		once.Do(g) //= oncefunc.go:94
		if !valid {
			panic(p) //= oncefunc.go:96
		}
		return r1, r2
	}
}
