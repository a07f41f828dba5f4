package main

import "os"

func helper() int { return "x" }
