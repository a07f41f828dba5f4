// +build windows

package main

const x = "w"
