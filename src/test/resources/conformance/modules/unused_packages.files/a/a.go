package apple

func A() { }
