package main

type status struct{ code int }

func (s *status) Error() string { return "status " + string(rune('0'+s.code)) }

func main() {
	var err error = &status{4}
	panic(err)
}
