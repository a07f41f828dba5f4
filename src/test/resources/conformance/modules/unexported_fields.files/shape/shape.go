package shape

type Shape interface {
	area() int
}

type Square struct {
	side int
	Side int
}

func (s Square) area() int { return s.side }

func New(n int) Square { return Square{n, n} }

func helper() int { return 1 }
