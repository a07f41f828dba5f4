package main

import "testing"

func testA(t *testing.T) {}
func Testify(t *testing.T) { t.Fatal("never") }
func Test_under(t *testing.T) { t.Log("x") }
func Test(t *testing.T) {}
func TestÄ(t *testing.T) { t.Error("runs") }
