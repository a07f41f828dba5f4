// +build !windows

package main

const x = "not w"
