// Package heap keeps the least element of anything at its front.
package heap

import "sort"

// An Interface is a heap in the making: sortable, and growing and shrinking at its end.
type Interface interface {
	sort.Interface
	Push(x any)
	Pop() any
}

func Init(h Interface) {
	n := h.Len() //= 43
	for i := n/2 - 1; i >= 0; i-- {
		down(h, i, n) //= 45
	}
}

func Push(h Interface, x any) {
	h.Push(x)        //= 52
	up(h, h.Len()-1) //= 53
}

func Pop(h Interface) any {
	n := h.Len() - 1 //= 60
	h.Swap(0, n)     //= 61
	down(h, 0, n)    //= 62
	return h.Pop()   //= 63
}

func Remove(h Interface, i int) any {
	n := h.Len() - 1 //= 69
	if n != i {
		h.Swap(i, n) //= 71
		if !down(h, i, n) {
			up(h, i) //= 73
		}
	}
	return h.Pop() //= 76
}

// Fix puts element i in its place after it has changed.
func Fix(h Interface, i int) {
	if !down(h, i, h.Len()) { //= 84
		up(h, i)
	}
}

func up(h Interface, j int) {
	for {
		parent := (j - 1) / 2
		if parent == j || !h.Less(j, parent) { //= 92
			return
		}
		h.Swap(parent, j) //= 95
		j = parent
	}
}

func down(h Interface, start, n int) bool {
	i := start
	for {
		child := 2*i + 1
		if child >= n || child < 0 {
			break
		}
		if right := child + 1; right < n && h.Less(right, child) { //= 108
			child = right
		}
		if !h.Less(child, i) { //= 111
			break
		}
		h.Swap(i, child) //= 114
		i = child
	}
	return i > start
}
