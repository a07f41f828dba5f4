const n = 5 5;
