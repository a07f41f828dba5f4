const u = Uint8Array.of(1, 2, 300);
console.log(u, u.length, u.byteLength, u[5], Uint8Array.from([1, 2], (x) => x * 2), new Int8Array([200, -129]), new Uint8ClampedArray([300, -5, 1.5, 2.5]));
const buffer = new ArrayBuffer(8);
const view = new DataView(buffer);
view.setInt16(0, -2);
view.setFloat32(4, 1.5, true);
console.log(new Uint8Array(buffer), view.getUint16(0), view.getFloat32(4, true), view.byteLength, buffer.slice(4).byteLength);
const i32 = new Int32Array(buffer, 4, 1);
i32[0] = -1;
console.log(new Uint8Array(buffer).join(), i32.byteOffset, i32.BYTES_PER_ELEMENT, Int32Array.BYTES_PER_ELEMENT);
console.log(u.subarray(1), u.slice(0, 2), u.map((x) => x + 1), u.set([9, 8], 1), u, u.indexOf(8), u.includes(9), [...u], u.fill(7), u.reverse(), Array.from(u), u.at(-1), u.reduce((a, b) => a + b), u.toString(), Object.keys(u));
u[10] = 5;
u.extra = 1;
console.log(u, 10 in u, '1' in u, u['1.5'], new Float32Array([0.1])[0], new Float64Array(2), new BigUint64Array([-1n])[0], new Uint16Array([65536 + 5])[0], new Uint32Array([-1])[0]);
console.log(Object.prototype.toString.call(u), ArrayBuffer.isView(u), ArrayBuffer.isView(view), u.toSorted, u.with(0, 1), new Uint8Array([3, 1, 2]).sort(), u.buffer.byteLength, new Uint8Array(new Set([1, 2])), new Uint8Array({ length: 2, 0: 5 }));
for (const bad of [() => new Uint8Array(-1), () => new Int32Array(buffer, 1), () => new Int32Array(new ArrayBuffer(5)), () => view.getInt8(8), () => new BigInt64Array([1]), () => Uint8Array(2), () => new DataView(5), () => u.set([1, 2, 3, 4]), () => new Uint8Array([1n])]) {
  try {
    console.log(bad());
  } catch (error) {
    console.log(error.name + ': ' + error.message);
  }
}
console.log(new TextEncoder().encode('é😀'), new TextDecoder().decode(new Uint8Array([226, 130, 172])), structuredClone(new Uint8Array([1, 2])));
