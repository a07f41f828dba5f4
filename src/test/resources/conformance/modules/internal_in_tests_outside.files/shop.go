package shop

func Price() int { return 3 }
