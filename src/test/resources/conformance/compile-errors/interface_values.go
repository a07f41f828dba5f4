package main

import "fmt"

type animal interface{ sound() string }
type dog struct{}

func (d *dog) sound() string { return "woof" }

func speak(a animal) { fmt.Println(a.sound()) }

func main() {
	speak(dog{})
	speak(&dog{})
	speak("dog")
	speak(nil)
	var a animal = &dog{}
	a.run()
	var d dog = a
	d2 := a.(dog)
	var s fmt.Stringer = a
	fmt.Println(d, d2, s)
	animals := []animal{dog{}, &dog{}}
	speak(animals...)
}
