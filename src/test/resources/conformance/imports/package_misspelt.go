packge main

import "fmt"

func main() {}
