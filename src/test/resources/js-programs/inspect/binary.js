console.log(new Uint8Array(3), new Float64Array([1.5, -0]), new BigInt64Array([1n, 2n]), new Int16Array());
console.log(new Uint8Array(200));
console.log(new ArrayBuffer(4), new DataView(new ArrayBuffer(2)));
console.log(new Uint8Array([1, 2, 3]).buffer);
console.log(Buffer.from('hello'), Buffer.alloc(3), [Buffer.from([255])]);
console.log(Buffer.from('x'.repeat(60)));
console.log({ a: new Uint8Array(30) });
console.log(new Uint8ClampedArray([300, -1]), new Float32Array([0.1]));
