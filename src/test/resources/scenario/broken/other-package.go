package tools

func Help() {}
