function c() { throw new Error('deep'); } function b() { c(); } const a = () => b(); class K { run() { a(); } } new K().run();
