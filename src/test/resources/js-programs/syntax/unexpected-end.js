function f() { if (true) {
