package main

import "testing"

func TestTypes(t *testing.T) {
	var s string = 5
	t.Lg("no such method")
}
