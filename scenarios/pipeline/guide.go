package main

import (
	"fmt"
	"strings"
	"time"
)

func fetchUsers() []string {
	time.Sleep(100 * time.Millisecond)
	return []string{"Ann", "(Bob)", "Cleo"}
}

func isActive(name string) bool { return !strings.HasPrefix(name, "(") }

func filterActive(users []string) (active []string) {
	for _, name := range users {
		if isActive(name) {
			active = append(active, name)
		}
	}
	return active
}

func saveToDatabase(users []string) {
	time.Sleep(50 * time.Millisecond)
	fmt.Println("saved", users)
}

func pipeline() {
	usersCh := make(chan []string)
	activeCh := make(chan []string)
	go func() { usersCh <- fetchUsers() }()
	go func() { activeCh <- filterActive(<-usersCh) }()
	go func() { saveToDatabase(<-activeCh) }()
}

func main() {
	pipeline()
	fmt.Println("pipeline() is back")
}
