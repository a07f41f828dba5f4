const s = "a b&c=d/é?#😀+'()*!~-_.;,:@$";
console.log(encodeURIComponent(s));
console.log(encodeURI(s));
console.log(decodeURIComponent(encodeURIComponent(s)) === s, decodeURI('%41%2F%C3%A9'));
console.log(escape('a b+é€'), unescape('%u20AC%E9'));
for (const bad of [() => decodeURIComponent('%'), () => decodeURIComponent('%C3'), () => encodeURIComponent('\ud800')]) {
  try {
    bad();
  } catch (error) {
    console.log(error.name, error.message);
  }
}
console.log(btoa('hello'), atob('aGVsbG8='));
