// The nearest thing is an iterator: next() gives { value, done }, and done stays true. Where Go gives
// the zero value, JavaScript gives undefined.
function* messages() {
  yield 'hello';
  yield '';
}

const ch = messages();
for (let i = 0; i < 4; i++) {
  const { value, done } = ch.next();
  console.log(value, !done);
}
