function f() { continue; }
