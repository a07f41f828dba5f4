function f() {
	if (true) {
		throw new Error('tabs	inside');
	}
}
f();
