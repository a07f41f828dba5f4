package main

func main() {
	x := [3]int{1, 2, 3
	}
	for i := 0; i < 3; i++
	{
	}
	if x := 1 {
	}
	var = 5
}
