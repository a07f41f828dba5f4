// Only the first line of stderr is the same on every run.
package main

func main() {
	m := map[int]int{}
	for i := range 1000 {
		m[i] = i
	}
	go func() {
		for {
			m[5] = 1
		}
	}()
	sum := 0
	for {
		for _, v := range m {
			sum += v
		}
	}
}
