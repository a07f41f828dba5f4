// Package hmac authenticates messages with a key and a hash.
package hmac

import "hash"

type hmac struct {
	outer, inner hash.Hash
	opad, ipad   []byte
}

func New(h func() hash.Hash, key []byte) hash.Hash {
	m := &hmac{outer: h(), inner: h()}
	size := m.inner.BlockSize()
	m.ipad = make([]byte, size)
	m.opad = make([]byte, size)
	if len(key) > size {
		m.outer.Write(key)
		key = m.outer.Sum(nil)
	}
	copy(m.ipad, key)
	copy(m.opad, key)
	for i := range m.ipad {
		m.ipad[i] ^= 0x36
		m.opad[i] ^= 0x5c
	}
	m.inner.Write(m.ipad)
	return m
}

func (m *hmac) Write(p []byte) (n int, err error) { return m.inner.Write(p) }

func (m *hmac) Sum(in []byte) []byte {
	start := len(in)
	in = m.inner.Sum(in)
	m.outer.Reset()
	m.outer.Write(m.opad)
	m.outer.Write(in[start:])
	return m.outer.Sum(in[:start])
}

func (m *hmac) Reset() {
	m.inner.Reset()
	m.inner.Write(m.ipad)
}

func (m *hmac) Size() int { return m.outer.Size() }

func (m *hmac) BlockSize() int { return m.inner.BlockSize() }

// Equal compares in a time that says nothing about where the two differ.
func Equal(mac1, mac2 []byte) bool {
	if len(mac1) != len(mac2) {
		return false
	}
	var different byte
	for i := range mac1 {
		different |= mac1[i] ^ mac2[i]
	}
	return different == 0
}
