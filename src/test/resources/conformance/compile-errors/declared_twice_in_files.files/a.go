package main

type T struct{}

func (T) M() {}

func helper() {}

var count int

func init() {}
