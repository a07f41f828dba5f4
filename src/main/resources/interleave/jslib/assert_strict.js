'use strict';
// assert, where equal means strictly equal.

module.exports = require('assert').strict;
