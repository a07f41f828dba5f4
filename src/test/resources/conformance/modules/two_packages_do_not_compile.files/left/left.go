package left

import "os"

func Go() {
	x := 1
	return 2
}
