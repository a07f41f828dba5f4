package sync

// Once does something a single time.
type Once struct {
	state *nativeState
	m     Mutex // what lock and unlock are about
}

// nameAfterCall gives a Once inside a function the name of what that is assigned to.
func (o *Once) nameAfterCall()

func (o *Once) isDone() bool
func (o *Once) lock()
func (o *Once) finish()
func (o *Once) unlock()

// Do calls f if it is the first call of Do.
func (o *Once) Do(f func()) {
	if !o.isDone() {
		o.doSlow(f)
	}
}

func (o *Once) doSlow(f func()) {
	o.lock()
	defer o.unlock()
	if !o.isDone() {
		defer o.finish()
		f()
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
				panic(p)
			}
		}()
		f()
		f = nil
		valid = true
	}
	return func() {
		once.Do(g)
		if !valid {
			panic(p)
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
				panic(p)
			}
		}()
		result = f()
		f = nil
		valid = true
	}
	return func() T {
		once.Do(g)
		if !valid {
			panic(p)
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
				panic(p)
			}
		}()
		r1, r2 = f()
		f = nil
		valid = true
	}
	return func() (T1, T2) {
		once.Do(g)
		if !valid {
			panic(p)
		}
		return r1, r2
	}
}
