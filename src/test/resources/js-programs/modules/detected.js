import { strict as assert } from 'node:assert';
assert.equal(1, 1);
console.log('a .js file with import is a module', typeof require, this);
