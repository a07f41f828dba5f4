// Package ring is a circular list.
package ring

// A Ring is an element of a circle; a nil one is empty, a zero one has one element.
type Ring struct {
	next, prev *Ring
	Value      any
}

func New(n int) *Ring {
	if n <= 0 {
		return nil
	}
	r := new(Ring)
	p := r
	for i := 1; i < n; i++ {
		p.next = &Ring{prev: p}
		p = p.next
	}
	p.next = r
	r.prev = p
	return r
}

func (r *Ring) ready() *Ring {
	if r.next == nil {
		r.next = r
		r.prev = r
	}
	return r
}

func (r *Ring) Next() *Ring { return r.ready().next }

func (r *Ring) Prev() *Ring { return r.ready().prev }

func (r *Ring) Move(n int) *Ring {
	r.ready()
	for ; n < 0; n++ {
		r = r.prev
	}
	for ; n > 0; n-- {
		r = r.next
	}
	return r
}

// Link puts s behind r and returns what was there.
func (r *Ring) Link(s *Ring) *Ring {
	n := r.Next()
	if s != nil {
		p := s.Prev()
		r.next = s
		s.prev = r
		n.prev = p
		p.next = n
	}
	return n
}

func (r *Ring) Unlink(n int) *Ring {
	if n <= 0 {
		return nil
	}
	return r.Link(r.Move(n + 1))
}

func (r *Ring) Len() int {
	n := 0
	if r != nil {
		n = 1
		for p := r.Next(); p != r; p = p.next {
			n++
		}
	}
	return n
}

func (r *Ring) Do(f func(any)) {
	if r != nil {
		f(r.Value) //= 131
		for p := r.Next(); p != r; p = p.next {
			f(p.Value)
		}
	}
}
