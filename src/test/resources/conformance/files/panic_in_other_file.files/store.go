package main

import "strings"

type store struct{ m map[string]*int }

func newStore() *store { return &store{m: make(map[string]*int)} }

func (s *store) put(k string, v int) { s.m[strings.ToUpper(k)] = &v }

//go:noinline
func (s *store) get(k string) int { return *s.m[strings.ToUpper(k)] }
