const b = Buffer.from('héllo', 'utf8');
console.log(b, b.length, b.toString(), b.toString('hex'), b.toString('base64'), b.toString('latin1'), String(b));
console.log(Buffer.from('aGk=', 'base64').toString(), Buffer.from('6869', 'hex'), Buffer.from([1, 2, 3]), Buffer.alloc(3, 'ab'), Buffer.concat([Buffer.from('a'), Buffer.from('bc')]), Buffer.byteLength('é'), Buffer.isBuffer(b), b instanceof Uint8Array);
console.log(b.slice(0, 1).toString(), b.subarray(1, 3), b.equals(Buffer.from('héllo')), Buffer.compare(Buffer.from('a'), Buffer.from('b')), b.indexOf('l'), b.includes('lo'), JSON.stringify(Buffer.from('a')), [...Buffer.from('ab')]);
const w = Buffer.alloc(8);
w.writeUInt32BE(0xdeadbeef, 0);
w.writeInt16LE(-2, 4);
w.write('zz', 6);
console.log(w, w.readUInt32BE(0), w.readInt16LE(4), w.readUInt8(0), w.toString('utf8', 6));
