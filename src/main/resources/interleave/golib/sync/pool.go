package sync

// A Pool keeps values for later use.
type Pool struct {
	state *nativeState

	New func() any
}

func (p *Pool) take() any
func (p *Pool) put(x any)

// Get takes a value out of the pool, or makes one.
func (p *Pool) Get() any {
	if x := p.take(); x != nil {
		return x
	}
	if p.New != nil {
		return p.New() //= 155
	}
	return nil
}

// Put gives a value to the pool.
func (p *Pool) Put(x any) {
	if x != nil {
		p.put(x)
	}
}

// Map is a map that goroutines can share.
type Map struct {
	state *nativeState
}

func (m *Map) Load(key any) (value any, ok bool)
func (m *Map) Store(key, value any)
func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool)
func (m *Map) LoadAndDelete(key any) (value any, loaded bool)
func (m *Map) Delete(key any)
func (m *Map) Swap(key, value any) (previous any, loaded bool)
func (m *Map) CompareAndSwap(key, old, new any) (swapped bool)
func (m *Map) CompareAndDelete(key, old any) (deleted bool)
func (m *Map) Clear()

// keys returns all keys in the order that the schedule decides.
func (m *Map) keys() []any

// Range calls f for each entry until it returns false.
func (m *Map) Range(f func(key, value any) bool) {
	for _, k := range m.keys() {
		v, ok := m.Load(k)
		if ok && !f(k, v) { //= map.go:501
			break
		}
	}
}
