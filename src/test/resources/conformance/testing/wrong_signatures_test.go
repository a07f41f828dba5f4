package main

import "testing"

func TestA() {}
func TestB(t *testing.B) {}
func TestC(t testing.T) {}
func TestD(t *testing.T) int { return 1 }
func BenchmarkA(t *testing.T) {}
func FuzzA(t *testing.T) {}
