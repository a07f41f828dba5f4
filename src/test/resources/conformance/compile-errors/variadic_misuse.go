package main

func v(a int, bs ...string) {}

func w(bs ...string, a int) {}

type f func(...int)

func main() {
	v(1, nil)
	v(1, nil...)
	v(1, []string{"x"}, "y")
	v(1, []int{1}...)
	v([]int{1}...)
	append()
	_ = append([]int{}, []int{1})
	_ = append([]int{}, []string{"a"}...)
	_ = append([]byte{}, "text"...)
	copy([]int{}, []string{})
	_ = len()
	_ = cap("text")
	_ = make([]int)
	_ = make([]int, 5, 2)
	_ = make([]int, -1)
	_ = new(int, 5)
	_ = min()
	_ = min(1, "a")
	_ = max([]int{1})
	clear(5)
}
