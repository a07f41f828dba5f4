package main

func main() {
	_ = append([]int{}, []int{1})
	_ = append([]int{}, []string{"a"}...)
	copy([]int{}, []string{})
	_ = len()
	_ = cap("text")
	_ = make([]int)
	_ = make([]int, 5, 2)
	_ = make([]int, -1)
	_ = new(int, 5)
	_ = min()
}
