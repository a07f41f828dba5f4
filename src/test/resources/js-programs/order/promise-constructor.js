console.log('before');
new Promise((resolve, reject) => { console.log('executor'); resolve(1); reject(2); resolve(3); throw new Error('ignored'); }).then((v) => console.log('value', v));
console.log('after');
new Promise(() => { throw new Error('in executor'); }).catch((e) => console.log(e.message));
try { new Promise(); } catch (e) { console.log(e.message); }
try { Promise(); } catch (e) { console.log(e.message); }
try { new Promise(5); } catch (e) { console.log(e.message); }
