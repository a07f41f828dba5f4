//go:build linux && (amd64 || !cgo

package main

func main() {}
