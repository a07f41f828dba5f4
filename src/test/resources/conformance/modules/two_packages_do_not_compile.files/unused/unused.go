package unused

func wrong() { return 1 }
