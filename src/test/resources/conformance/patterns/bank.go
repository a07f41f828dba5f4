package main

import (
	"errors"
	"fmt"
	"math/rand"
	"os"
	"sync"
	"text/tabwriter"
)

type Account struct {
	mu      sync.Mutex
	ID      int
	Balance float64
	history []Entry
}
type Entry struct {
	Kind   string
	Amount float64
}
type InsufficientFunds struct {
	Need, Have float64
}

func (e InsufficientFunds) Error() string {
	return fmt.Sprintf("insufficient funds: need %.2f, have %.2f", e.Need, e.Have)
}

var ErrSame = errors.New("same account")

func Transfer(from, to *Account, amt float64) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("transfer %d->%d: %w", from.ID, to.ID, err)
		}
	}()
	if from == to {
		return ErrSame
	}
	a, b := from, to
	if a.ID > b.ID {
		a, b = b, a
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	b.mu.Lock()
	defer b.mu.Unlock()
	if from.Balance < amt {
		return &InsufficientFunds{amt, from.Balance}
	}
	from.Balance -= amt
	to.Balance += amt
	from.history = append(from.history, Entry{"debit", amt})
	to.history = append(to.history, Entry{"credit", amt})
	return nil
}
func main() {
	var accts []*Account
	for i := range 5 {
		accts = append(accts, &Account{ID: i, Balance: 100})
	}
	var wg sync.WaitGroup
	for g := range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			r := rand.New(rand.NewSource(int64(g)))
			for range 200 {
				_ = Transfer(accts[r.Intn(5)], accts[r.Intn(5)], float64(r.Intn(50)))
			}
		}()
	}
	wg.Wait()
	var total float64
	n := 0
	for _, a := range accts {
		total += a.Balance
		n += len(a.history)
	}
	fmt.Printf("%.2f %t\n", total, n%2 == 0)
	x, y := &Account{ID: 1, Balance: 10.5}, &Account{ID: 2}
	for _, err := range []error{Transfer(x, y, 20), Transfer(x, x, 1), Transfer(x, y, 10)} {
		var inf *InsufficientFunds
		switch {
		case errors.As(err, &inf):
			fmt.Println("AS", inf.Need, err)
		case errors.Is(err, ErrSame):
			fmt.Println("IS", err)
		default:
			fmt.Println(err)
		}
	}
	tw := tabwriter.NewWriter(os.Stdout, 0, 0, 3, ' ', 0)
	defer tw.Flush()
	fmt.Fprintln(tw, "ID\tBALANCE\tHISTORY")
	for _, a := range []*Account{x, y} {
		fmt.Fprintf(tw, "%d\t%8.2f\t%+v\n", a.ID, a.Balance, a.history)
	}
}
