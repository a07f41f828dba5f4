let a = 1; function g() {} let g = 2;
