package main

import "fmt"

func pair(a, b int) string { return fmt.Sprint(a, "/", b) }

func main() {
	ch := make(chan int, 10)
	for i := 1; i <= 8; i++ {
		ch <- i
	}
	fmt.Println(<-ch + <-ch*10)
	fmt.Println(pair(<-ch, <-ch))
	x := -<-ch
	fmt.Println(x)
	arr := []int{0, 0, 0, 0, 0, 0, 0}
	arr[<-ch] = <-ch
	fmt.Println(arr)
	if <-ch == 8 {
		fmt.Println("eight")
	}
	ch <- 3
	switch <-ch {
	case 3:
		fmt.Println("three")
	}
	m := map[int]bool{}
	ch <- 1
	m[<-ch] = true
	fmt.Println(m)
}
