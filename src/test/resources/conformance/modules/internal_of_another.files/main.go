package main

import _ "example.com/m/a/internal/b"

func main() {}
