package main

func worker() {}
