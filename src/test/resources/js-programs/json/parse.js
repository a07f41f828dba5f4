console.log(JSON.parse('{"a":[1,2,{"b":null}],"c":"\\u0041\\n\\ud83d\\ude00","d":-1.5e3,"e":true}'), JSON.parse(' 5 '), JSON.parse('"x"'), JSON.parse('[]'), JSON.parse('{"a":1,"a":2}'), JSON.parse('{"__proto__":1,"2":1,"1":2}'));
console.log(JSON.parse('{"a":1,"b":{"c":2}}', function (key, value) { return typeof value === 'number' ? value * 10 : value; }), JSON.parse('[1,2,3]', (k, v) => (k === '1' ? undefined : v)));
for (const text of ['', '{', '{a:1}', "{'a':1}", '[1,]', '{"a":1,}', 'undefined', 'nul', '01', '1.', '-', '"\n"', '"abc', '"\\x"', '{"a" 1}', '[1 2]', '1 2', 'tru', '{"a":1}}', 'hello world', '[1,2,3', '\u00a01', '{"very":"long text that goes on and on","and":more}', '"\\u12G4"', '.5', '+1', '[,]', '{,}', 'NaN', '"\t"', '{"a":undefined}', '<html></html>']) {
  try {
    console.log(JSON.parse(text));
  } catch (error) {
    console.log(error.name + ': ' + error.message);
  }
}
for (const v of [undefined, null, 5, {}, Symbol.iterator, '  ']) {
  try {
    console.log(JSON.parse(v));
  } catch (error) {
    console.log(error.name + ': ' + error.message);
  }
}
