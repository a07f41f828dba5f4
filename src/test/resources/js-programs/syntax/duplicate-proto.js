const { a, a: b } = {}; let b = 1;
