package lib

func Name() string { return "vendored lib" }
