package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"sort"
	"strings"
	"sync"
)

type client struct {
	name string
	out  chan<- string
}
type server struct {
	entering, leaving chan client
	messages          chan string
	done              chan struct{}
}

func newServer() *server {
	s := &server{make(chan client), make(chan client), make(chan string), make(chan struct{})}
	go s.broadcaster()
	return s
}
func (s *server) broadcaster() {
	clients := make(map[client]bool)
	for {
		select {
		case msg := <-s.messages:
			var cs []client
			for c := range clients {
				cs = append(cs, c)
			}
			sort.Slice(cs, func(i, j int) bool { return cs[i].name < cs[j].name })
			for _, c := range cs {
				c.out <- msg
			}
		case c := <-s.entering:
			clients[c] = true
		case c := <-s.leaving:
			delete(clients, c)
			close(c.out)
		case <-s.done:
			return
		}
	}
}
func (s *server) handle(name string, in io.Reader, log *strings.Builder, wg *sync.WaitGroup) {
	defer wg.Done()
	ch := make(chan string)
	fin := make(chan struct{})
	go func() {
		defer close(fin)
		for m := range ch {
			fmt.Fprintln(log, m)
		}
	}()
	c := client{name, ch}
	s.entering <- c
	s.messages <- name + " has arrived"
	sc := bufio.NewScanner(in)
	for sc.Scan() {
		s.messages <- name + ": " + sc.Text()
	}
	s.leaving <- c
	<-fin
}
func main() {
	s := newServer()
	var wg sync.WaitGroup
	logs := map[string]*strings.Builder{}
	for _, n := range []string{"ann", "bob"} {
		logs[n] = &strings.Builder{}
		wg.Add(1)
		s.handle(n, strings.NewReader("hi\nbye "+n+"\n"), logs[n], &wg)
	}
	r, w := io.Pipe()
	wg.Add(1)
	logs["cy"] = new(strings.Builder)
	go s.handle("cy", r, logs["cy"], &wg)
	for i := range 3 {
		fmt.Fprintf(w, "line %d\n", i)
	}
	w.Close()
	wg.Wait()
	close(s.done)
	for _, n := range []string{"ann", "bob", "cy"} {
		fmt.Fprintf(os.Stdout, "--%s--\n%s", n, logs[n])
	}
}
