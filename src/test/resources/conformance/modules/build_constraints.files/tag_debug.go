//go:build debug

package main

const tag = "debug"
