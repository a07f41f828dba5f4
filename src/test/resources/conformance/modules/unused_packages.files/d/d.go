package d

func D() {}
