package main

const os = "windows"
