// Package order sorts anything that can be compared and swapped by index: pattern-defeating quicksort
// with the pivots, limits and fallbacks of Go's library, so that equal elements end where Go puts
// them, and a stable merge in place.
package order

// Data is what is sorted.
type Data struct {
	Less func(i, j int) bool
	Swap func(i, j int)
}

const (
	small        = 12 // up to here insertion is fastest
	manySamples  = 50 // from here on the pivot is a median of medians
	fewShifts    = 5  // out-of-order pairs that are repaired in nearly sorted ranges
	blockOfMerge = 20
)

// Sort sorts the elements 0 to n-1; equal ones may change places.
func Sort(n int, less func(i, j int) bool, swap func(i, j int)) {
	limit := 0
	for m := n; m > 0; m >>= 1 {
		limit++
	}
	d := &Data{less, swap}
	d.quick(0, n, limit)
}

func (d *Data) insertion(a, b int) {
	for i := a + 1; i < b; i++ {
		for k := i; k > a && d.Less(k, k-1); k-- {
			d.Swap(k, k-1)
		}
	}
}

func (d *Data) quick(a, b, limit int) {
	balanced, partitioned := true, true
	for b-a > small {
		n := b - a
		if limit == 0 {
			d.heap(a, b)
			return
		}
		if !balanced {
			d.scatter(a, b)
			limit--
		}
		pivot, swaps := d.choosePivot(a, b)
		rising := swaps == 0
		if swaps == 12 {
			for i, k := a, b-1; i < k; i, k = i+1, k-1 {
				d.Swap(i, k)
			}
			pivot = b - 1 - (pivot - a)
			rising = true
		}
		if balanced && partitioned && rising && d.repair(a, b) {
			return
		}
		if a > 0 && !d.Less(a-1, pivot) {
			a = d.skipEqual(a, b, pivot)
			continue
		}
		middle, already := d.partition(a, b, pivot)
		partitioned = already
		left, right := middle-a, b-middle
		balanced = min(left, right) >= n/8
		if left < right {
			d.quick(a, middle, limit)
			a = middle + 1
		} else {
			d.quick(middle+1, b, limit)
			b = middle
		}
	}
	d.insertion(a, b)
}

// partition moves what is less than the pivot before it and the rest behind it.
func (d *Data) partition(a, b, pivot int) (at int, already bool) {
	d.Swap(a, pivot)
	i, k := a+1, b-1
	for already = true; ; already = false {
		for i <= k && d.Less(i, a) {
			i++
		}
		for i <= k && !d.Less(k, a) {
			k--
		}
		if i > k {
			break
		}
		d.Swap(i, k)
		i++
		k--
	}
	d.Swap(k, a)
	return k, already
}

// skipEqual moves what equals the pivot to the front, nothing being less, and returns where the
// rest begins.
func (d *Data) skipEqual(a, b, pivot int) int {
	d.Swap(a, pivot)
	i, k := a+1, b-1
	for {
		for i <= k && !d.Less(a, i) {
			i++
		}
		for i <= k && d.Less(a, k) {
			k--
		}
		if i > k {
			return i
		}
		d.Swap(i, k)
		i++
		k--
	}
}

// repair tries to sort a range that seems to be sorted but for a few elements.
func (d *Data) repair(a, b int) bool {
	i := a + 1
	for range fewShifts {
		for i < b && !d.Less(i, i-1) {
			i++
		}
		if i == b {
			return true
		}
		if b-a < manySamples {
			return false
		}
		d.Swap(i, i-1)
		if i-a >= 2 {
			for k := i - 1; k >= 1 && d.Less(k, k-1); k-- {
				d.Swap(k, k-1)
			}
		}
		if b-i >= 2 {
			for k := i + 1; k < b && d.Less(k, k-1); k++ {
				d.Swap(k, k-1)
			}
		}
	}
	return false
}

// scatter moves three elements of the middle elsewhere, against patterns that make bad pivots.
func (d *Data) scatter(a, b int) {
	n := b - a
	random := uint64(n)
	mask := uint64(1)
	for mask <= uint64(n) {
		mask <<= 1
	}
	mask--
	first := a + n/4*2 - 1
	for i := first; i <= first+2; i++ {
		random ^= random << 13
		random ^= random >> 17
		random ^= random << 5
		other := int(random & mask)
		if other >= n {
			other -= n
		}
		d.Swap(i, a+other)
	}
}

// choosePivot returns a pivot and how many swaps the choice would have taken: 0 looks sorted, 12
// reversed.
func (d *Data) choosePivot(a, b int) (pivot, swaps int) {
	quarter := (b - a) / 4
	i, k, m := a+quarter, a+quarter*2, a+quarter*3
	if b-a >= manySamples {
		i = d.median(i-1, i, i+1, &swaps)
		k = d.median(k-1, k, k+1, &swaps)
		m = d.median(m-1, m, m+1, &swaps)
	}
	pivot = d.median(i, k, m, &swaps)
	return pivot, swaps
}

func (d *Data) median(a, b, c int, swaps *int) int {
	if d.Less(b, a) {
		*swaps++
		a, b = b, a
	}
	if d.Less(c, b) {
		*swaps++
		b = c
	}
	if d.Less(b, a) {
		*swaps++
		b = a
	}
	return b
}

func (d *Data) heap(a, b int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		d.sift(a, i, n)
	}
	for i := n - 1; i >= 0; i-- {
		d.Swap(a, a+i)
		d.sift(a, 0, i)
	}
}

func (d *Data) sift(first, root, n int) {
	for {
		child := 2*root + 1
		if child >= n {
			return
		}
		if child+1 < n && d.Less(first+child, first+child+1) {
			child++
		}
		if !d.Less(first+root, first+child) {
			return
		}
		d.Swap(first+root, first+child)
		root = child
	}
}

// Stable sorts the elements 0 to n-1; equal ones keep their order.
func Stable(n int, less func(i, j int) bool, swap func(i, j int)) {
	d := &Data{less, swap}
	for a := 0; a < n; a += blockOfMerge {
		d.insertion(a, min(a+blockOfMerge, n))
	}
	for size := blockOfMerge; size < n; size *= 2 {
		for a := 0; a+size < n; a += 2 * size {
			d.merge(a, a+size, min(a+2*size, n))
		}
	}
}

// merge merges two sorted neighbours in place by symmetric comparisons (Kim and Kutzner, 2004).
func (d *Data) merge(a, m, b int) {
	if m-a == 1 {
		i, k := m, b
		for i < k {
			h := int(uint(i+k) >> 1)
			if d.Less(h, a) {
				i = h + 1
			} else {
				k = h
			}
		}
		for k := a; k < i-1; k++ {
			d.Swap(k, k+1)
		}
		return
	}
	if b-m == 1 {
		i, k := a, m
		for i < k {
			h := int(uint(i+k) >> 1)
			if !d.Less(m, h) {
				i = h + 1
			} else {
				k = h
			}
		}
		for k := m; k > i; k-- {
			d.Swap(k, k-1)
		}
		return
	}
	middle := int(uint(a+b) >> 1)
	n := middle + m
	start, end := a, m
	if m > middle {
		start, end = n-b, middle
	}
	for start < end {
		c := int(uint(start+end) >> 1)
		if !d.Less(n-1-c, c) {
			start = c + 1
		} else {
			end = c
		}
	}
	end = n - start
	if start < m && m < end {
		d.rotate(start, m, end)
	}
	if a < start && start < middle {
		d.merge(a, start, middle)
	}
	if middle < end && end < b {
		d.merge(middle, end, b)
	}
}

// rotate exchanges two neighbouring ranges.
func (d *Data) rotate(a, m, b int) {
	i, k := m-a, b-m
	for i != k {
		if i > k {
			d.swapRanges(m-i, m, k)
			i -= k
		} else {
			d.swapRanges(m-i, m+k-i, i)
			k -= i
		}
	}
	d.swapRanges(m-i, m, i)
}

func (d *Data) swapRanges(a, b, n int) {
	for i := range n {
		d.Swap(a+i, b+i)
	}
}
