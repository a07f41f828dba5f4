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
	d.quick(0, n, limit) //= -
}

func (d *Data) insertion(a, b int) {
	for i := a + 1; i < b; i++ {
		for k := i; k > a && d.Less(k, k-1); k-- { //= *insertionSort :12
			d.Swap(k, k-1) //= *insertionSort :13
		}
	}
}

func (d *Data) quick(a, b, limit int) {
	balanced, partitioned := true, true
	for b-a > small {
		n := b - a
		if limit == 0 {
			d.heap(a, b) //= *pdqsort :79
			return
		}
		if !balanced {
			d.scatter(a, b) //= *pdqsort :85
			limit--
		}
		pivot, swaps := d.choosePivot(a, b) //= *pdqsort :89
		rising := swaps == 0
		if swaps == 12 {
			for i, k := a, b-1; i < k; i, k = i+1, k-1 {
				d.Swap(i, k) //= *reverseRange :323; *pdqsort :91
			}
			pivot = b - 1 - (pivot - a)
			rising = true
		}
		if balanced && partitioned && rising && d.repair(a, b) { //= *pdqsort :101
			return
		}
		if a > 0 && !d.Less(a-1, pivot) { //= *pdqsort :108
			a = d.skipEqual(a, b, pivot) //= *pdqsort :109
			continue
		}
		middle, already := d.partition(a, b, pivot) //= *pdqsort :114
		partitioned = already
		left, right := middle-a, b-middle
		balanced = min(left, right) >= n/8
		if left < right {
			d.quick(a, middle, limit) //= *pdqsort :121
			a = middle + 1
		} else {
			d.quick(middle+1, b, limit) //= *pdqsort :125
			b = middle
		}
	}
	d.insertion(a, b) //= *pdqsort :73
}

// partition moves what is less than the pivot before it and the rest behind it.
func (d *Data) partition(a, b, pivot int) (at int, already bool) {
	d.Swap(a, pivot) //= *partition :136
	i, k := a+1, b-1
	for already = true; ; already = false {
		for i <= k && d.Less(i, a) { //= *partition :139
			i++
		}
		for i <= k && !d.Less(k, a) { //= *partition :142
			k--
		}
		if i > k {
			break
		}
		d.Swap(i, k) //= *partition :149
		i++
		k--
	}
	d.Swap(k, a) //= *partition :167
	return k, already
}

// skipEqual moves what equals the pivot to the front, nothing being less, and returns where the
// rest begins.
func (d *Data) skipEqual(a, b, pivot int) int {
	d.Swap(a, pivot) //= *partitionEqual :174
	i, k := a+1, b-1
	for {
		for i <= k && !d.Less(a, i) { //= *partitionEqual :178
			i++
		}
		for i <= k && d.Less(a, k) { //= *partitionEqual :181
			k--
		}
		if i > k {
			return i
		}
		d.Swap(i, k) //= *partitionEqual :187
		i++
		k--
	}
}

// repair tries to sort a range that seems to be sorted but for a few elements.
func (d *Data) repair(a, b int) bool {
	i := a + 1
	for range fewShifts {
		for i < b && !d.Less(i, i-1) { //= *partialInsertionSort :202
			i++
		}
		if i == b {
			return true
		}
		if b-a < manySamples {
			return false
		}
		d.Swap(i, i-1) //= *partialInsertionSort :214
		if i-a >= 2 {
			for k := i - 1; k >= 1 && d.Less(k, k-1); k-- { //= *partialInsertionSort :219
				d.Swap(k, k-1) //= *partialInsertionSort :222
			}
		}
		if b-i >= 2 {
			for k := i + 1; k < b && d.Less(k, k-1); k++ { //= *partialInsertionSort :228
				d.Swap(k, k-1) //= *partialInsertionSort :231
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
		d.Swap(i, a+other) //= *breakPatterns :251
	}
}

// choosePivot returns a pivot and how many swaps the choice would have taken: 0 looks sorted, 12
// reversed.
func (d *Data) choosePivot(a, b int) (pivot, swaps int) {
	quarter := (b - a) / 4
	i, k, m := a+quarter, a+quarter*2, a+quarter*3
	if b-a >= manySamples {
		i = d.median(i-1, i, i+1, &swaps) //= *medianAdjacent :316; *choosePivot :279
		k = d.median(k-1, k, k+1, &swaps) //= *medianAdjacent :316; *choosePivot :280
		m = d.median(m-1, m, m+1, &swaps) //= *medianAdjacent :316; *choosePivot :281
	}
	pivot = d.median(i, k, m, &swaps) //= *choosePivot :284
	return pivot, swaps
}

func (d *Data) median(a, b, c int, swaps *int) int {
	if d.Less(b, a) { //= *order2 :299; *median :308
		*swaps++
		a, b = b, a
	}
	if d.Less(c, b) { //= *order2 :299; *median :309
		*swaps++
		b = c
	}
	if d.Less(b, a) { //= *order2 :299; *median :310
		*swaps++
		b = a
	}
	return b
}

func (d *Data) heap(a, b int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		d.sift(a, i, n) //= *heapSort :45
	}
	for i := n - 1; i >= 0; i-- {
		d.Swap(a, a+i)  //= *heapSort :50
		d.sift(a, 0, i) //= *heapSort :51
	}
}

func (d *Data) sift(first, root, n int) {
	for {
		child := 2*root + 1
		if child >= n {
			return
		}
		if child+1 < n && d.Less(first+child, first+child+1) { //= *siftDown :27
			child++
		}
		if !d.Less(first+root, first+child) { //= *siftDown :30
			return
		}
		d.Swap(first+root, first+child) //= *siftDown :33
		root = child
	}
}

// Stable sorts the elements 0 to n-1; equal ones keep their order.
func Stable(n int, less func(i, j int) bool, swap func(i, j int)) {
	d := &Data{less, swap}
	a := 0
	for ; a+blockOfMerge <= n; a += blockOfMerge {
		d.insertion(a, a+blockOfMerge) //= *stable :339
	}
	d.insertion(a, n) //= *stable :343
	for size := blockOfMerge; size < n; size *= 2 {
		a := 0
		for ; a+2*size <= n; a += 2 * size {
			d.merge(a, a+size, a+2*size) //= *stable :348
		}
		if a+size < n {
			d.merge(a, a+size, n) //= *stable :353
		}
	}
}

// merge merges two sorted neighbours in place by symmetric comparisons (Kim and Kutzner, 2004).
func (d *Data) merge(a, m, b int) {
	if m-a == 1 {
		i, k := m, b
		for i < k {
			h := int(uint(i+k) >> 1)
			if d.Less(h, a) { //= *symMerge :390
				i = h + 1
			} else {
				k = h
			}
		}
		for k := a; k < i-1; k++ {
			d.Swap(k, k+1) //= *symMerge :398
		}
		return
	}
	if b-m == 1 {
		i, k := a, m
		for i < k {
			h := int(uint(i+k) >> 1)
			if !d.Less(m, h) { //= *symMerge :414
				i = h + 1
			} else {
				k = h
			}
		}
		for k := m; k > i; k-- {
			d.Swap(k, k-1) //= *symMerge :422
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
		if !d.Less(n-1-c, c) { //= *symMerge :441
			start = c + 1
		} else {
			end = c
		}
	}
	end = n - start
	if start < m && m < end {
		d.rotate(start, m, end) //= *symMerge :450
	}
	if a < start && start < middle {
		d.merge(a, start, middle) //= *symMerge :453
	}
	if middle < end && end < b {
		d.merge(middle, end, b) //= *symMerge :456
	}
}

// rotate exchanges two neighbouring ranges.
func (d *Data) rotate(a, m, b int) {
	i, k := m-a, b-m
	for i != k {
		if i > k {
			d.swapRanges(m-i, m, k) //= *rotate :470
			i -= k
		} else {
			d.swapRanges(m-i, m+k-i, i) //= *rotate :473
			k -= i
		}
	}
	d.swapRanges(m-i, m, i) //= *rotate :478
}

func (d *Data) swapRanges(a, b, n int) {
	for i := range n {
		d.Swap(a+i, b+i) //= *swapRange :331
	}
}
