//go:build !debug && (linux || darwin) && go1.18

package main

const tag = "release"
