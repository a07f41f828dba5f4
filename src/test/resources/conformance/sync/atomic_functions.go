package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var n int64
	var u uint32 = 5
	var wg sync.WaitGroup
	for range 10 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 100 {
				atomic.AddInt64(&n, 1)
			}
		}()
	}
	wg.Wait()
	fmt.Println(atomic.LoadInt64(&n))
	fmt.Println(atomic.AddUint32(&u, ^uint32(0)), atomic.SwapUint32(&u, 40), atomic.LoadUint32(&u))
	fmt.Println(atomic.CompareAndSwapUint32(&u, 40, 41), atomic.CompareAndSwapUint32(&u, 40, 42))
	atomic.StoreInt64(&n, -3)
	fmt.Println(n, u)
	fmt.Println(atomic.AndUint32(&u, 0xf), atomic.OrUint32(&u, 0x30))
	fmt.Println(u)
}
