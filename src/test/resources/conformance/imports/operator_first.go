||package main

func main() {}
