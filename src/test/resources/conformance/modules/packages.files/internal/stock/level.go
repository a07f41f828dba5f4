package stock

import "fmt"

const Min = 2

type Level int

func (l Level) String() string { return fmt.Sprintf("level %d", int(l)) }

func (l Level) Enough(n int) bool { return int(l) >= n }
