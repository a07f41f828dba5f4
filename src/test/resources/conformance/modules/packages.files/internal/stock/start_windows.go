package stock

func init() { println("not built here") }
