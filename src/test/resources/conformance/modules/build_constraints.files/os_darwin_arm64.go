package main

const os = "mac"
