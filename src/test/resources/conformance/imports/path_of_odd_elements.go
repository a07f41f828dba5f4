package main

import (
	_ "-x"
	_ "a/../b"
	_ "a./b"
	_ "ä"
	_ "a~1"
	_ "."
)

func main() {}
