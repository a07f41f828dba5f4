package main

import (
	"log"
	"os"
	"path/filepath"
	"runtime"
)

func where() {
	_, file, line, _ := runtime.Caller(1)
	println(filepath.Base(file), line)
}

//line table.tmpl:100
func pick(i int) int {
	where()
	return []int{1}[i]
}

func main() {
	log.SetFlags(log.Lshortfile)
	log.SetOutput(os.Stdout)
	log.Print("in the template")
	/*line other.tmpl:7:3*/ log.Print("in the other")
	where()
	//line not_at_the_start.tmpl:1
	where()
//line :20
	where()
	done := make(chan int)
//line start.tmpl:1
	go func() {
		pick(3)
	}()
	<-done
}
