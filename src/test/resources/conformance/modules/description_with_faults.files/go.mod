module example.com/app

go 1.22

requires example.com/lib v1.0.0
replace example.com/x
