// Token buckets: what is allowed, what has to wait and how long, what is given back.
package main

import (
	"context"
	"fmt"
	"time"

	"golang.org/x/time/rate"
)

func main() {
	l := rate.NewLimiter(rate.Every(20*time.Millisecond), 3)
	for i := range 5 {
		fmt.Println(i, l.Allow())
	}
	start := time.Now()
	for range 3 {
		fmt.Println(l.Wait(context.Background()))
	}
	fmt.Println(time.Since(start).Round(20 * time.Millisecond))
	fmt.Println(l.WaitN(context.Background(), 4))
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Millisecond)
	fmt.Println(l.Wait(ctx))
	cancel()
	ctx, cancel = context.WithCancel(context.Background())
	cancel()
	fmt.Println(l.Wait(ctx))
	fmt.Println(l.Limit(), l.Burst())
	t := time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)
	m := rate.NewLimiter(10, 5)
	for i := range 8 {
		r := m.ReserveN(t.Add(time.Duration(i)*10*time.Millisecond), 2)
		fmt.Println(i, r.OK(), r.DelayFrom(t), m.TokensAt(t.Add(time.Second/4)))
		if i == 5 {
			r.CancelAt(t)
		}
	}
	fmt.Println(m.ReserveN(t, 6).OK(), m.AllowN(t.Add(time.Minute), 5), m.AllowN(t.Add(time.Minute), 1))
	m.SetLimitAt(t.Add(2*time.Minute), 1)
	m.SetBurstAt(t.Add(2*time.Minute), 2)
	fmt.Println(m.TokensAt(t.Add(3*time.Minute)), rate.NewLimiter(rate.Inf, 0).Allow(), rate.NewLimiter(0, 2).AllowN(t, 2), rate.NewLimiter(0, 0).Allow())
	s := rate.Sometimes{First: 2, Every: 4}
	for i := range 10 {
		s.Do(func() { fmt.Print(i, " ") })
	}
	fmt.Println(rate.Every(0) == rate.Inf, rate.InfDuration)
}
