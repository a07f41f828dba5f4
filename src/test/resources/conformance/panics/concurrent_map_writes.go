// Only the first line of stderr is the same on every run.
package main

func main() {
	m := map[int]int{}
	for g := range 4 {
		go func() {
			for i := 0; ; i++ {
				m[g*1000+i%100] = i
			}
		}()
	}
	select {}
}
