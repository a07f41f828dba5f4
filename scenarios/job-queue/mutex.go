package main

import (
	"fmt"
	"sync"
	"time"
)

var (
	jobs []string
	mu   sync.Mutex
)

func addJob(job string) {
	mu.Lock()
	defer mu.Unlock()
	jobs = append(jobs, job)
}

func takeJob() (job string, ok bool) {
	mu.Lock()
	defer mu.Unlock()
	if len(jobs) == 0 {
		return "", false
	}
	job, jobs = jobs[0], jobs[1:]
	return job, true
}

func worker() {
	for looks := 1; ; looks++ {
		if job, ok := takeJob(); ok {
			fmt.Println(job, "at look", looks)
		}
		time.Sleep(30 * time.Millisecond) // look again
	}
}

func main() {
	go worker()
	time.Sleep(100 * time.Millisecond)
	addJob("resize")
	time.Sleep(100 * time.Millisecond)
	addJob("upload")
	time.Sleep(100 * time.Millisecond)
}
