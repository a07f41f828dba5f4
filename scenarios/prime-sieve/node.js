// Generators make the same chain, without any concurrency: each asks the one before.
function* generate() {
  for (let i = 2; ; i++) yield i;
}

function* filter(input, prime) {
  for (const i of input) {
    if (i % prime !== 0) yield i; // not a multiple
  }
}

let chain = generate();
for (let n = 0; n < 4; n++) {
  const prime = chain.next().value;
  console.log(prime);
  chain = filter(chain, prime);
}
