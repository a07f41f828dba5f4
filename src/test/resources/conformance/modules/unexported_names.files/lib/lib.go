package lib

const secret = 1

var limit = 3

type T struct{ x int }

func (t T) hidden() {}

func helper() { limit++ }

func alone() {}

func Use(t T) { helper() }
