'use strict';
// assert: what must hold, or an AssertionError is thrown.

const { error, invalidArgType } = require('internal/errors');
const { isDeepEqual } = require('internal/deep_equal');
const { inspect } = require('native:util');

const show = (value) =>
  inspect(value, {
    compact: false, customInspect: false, depth: 1000, maxArrayLength: Infinity, sorted: true,
    getters: true,
  });

const HEADS = {
  strictEqual: 'Expected values to be strictly equal:',
  deepStrictEqual: 'Expected values to be strictly deep-equal:',
  deepEqual: 'Expected values to be loosely deep-equal:',
  notStrictEqual: 'Expected "actual" to be strictly unequal to:',
  notDeepStrictEqual: 'Expected "actual" not to be strictly deep-equal to:',
  notDeepEqual: 'Expected "actual" not to be loosely deep-equal to:',
};

/** Pairs of lines that stand in both texts in the same order, as many as there are. */
function common(left, right) {
  const lengths = Array.from({ length: left.length + 1 }, () => new Array(right.length + 1).fill(0));
  for (let i = left.length - 1; i >= 0; i--) {
    for (let k = right.length - 1; k >= 0; k--) {
      lengths[i][k] = left[i] === right[k]
        ? lengths[i + 1][k + 1] + 1
        : Math.max(lengths[i + 1][k], lengths[i][k + 1]);
    }
  }
  return lengths;
}

function difference(actual, expected, operator) {
  const left = show(actual).split('\n');
  const right = show(expected).split('\n');
  const lengths = common(left, right);
  const lines = [];
  let i = 0;
  let k = 0;
  while (i < left.length || k < right.length) {
    if (i < left.length && k < right.length && left[i] === right[k]) {
      lines.push(`  ${left[i++]}`);
      k++;
    } else if (i < left.length && (k === right.length || lengths[i + 1][k] >= lengths[i][k + 1])) {
      lines.push(`+ ${left[i++]}`);
    } else {
      lines.push(`- ${right[k++]}`);
    }
  }
  if (operator === 'strictEqual' && left.length === 1 && right.length === 1) {
    let at = 0;
    while (left[0][at] === right[0][at]) at++;
    if (at > 2) lines.push(`${' '.repeat(at + 2)}^`);
  }
  return `\n+ actual - expected\n\n${lines.join('\n')}`;
}

function generated(actual, expected, operator, head = HEADS[operator]) {
  switch (operator) {
    case 'strictEqual':
    case 'deepStrictEqual': {
      const left = show(actual);
      const right = show(expected);
      const objects = typeof actual === 'object' && actual !== null &&
        typeof expected === 'object' && expected !== null;
      if (operator === 'strictEqual' && objects && left === right) {
        return `Values have same structure but are not reference-equal:\n\n${left}\n`;
      }
      const simple =
        !left.includes('\n') && !right.includes('\n') && left !== right &&
        left.length + right.length <= 12 &&
        (typeof actual !== 'object' || actual === null) &&
        (typeof expected !== 'object' || expected === null) && (actual !== 0 || expected !== 0);
      if (simple) return `${head}\n\n${left} !== ${right}\n`;
      return `${head}${difference(actual, expected, operator)}`;
    }
    case 'deepEqual':
      return `${HEADS.deepEqual}\n\n${show(actual)}\n\nshould loosely deep-equal\n\n${show(expected)}`;
    case 'notStrictEqual':
    case 'notDeepStrictEqual':
    case 'notDeepEqual': {
      const text = show(actual);
      const start =
        operator === 'notStrictEqual' && typeof actual === 'object' && actual !== null
          ? 'Expected "actual" not to be reference-equal to "expected":'
          : HEADS[operator];
      return text.includes('\n') ? `${start}\n\n${text}\n` : `${start}${text.length > 5 ? '\n\n' : ' '}${text}`;
    }
    default:
      return `${inspect(actual)} ${operator} ${inspect(expected)}`;
  }
}

class AssertionError extends Error {
  constructor(options) {
    if (options === null || typeof options !== 'object') {
      throw invalidArgType('options', 'of type object', options);
    }
    const { actual, expected, message, operator } = options;
    const headed = operator === 'strictEqual' || operator === 'deepStrictEqual';
    super(
      headed || message === undefined || message === null
        ? generated(actual, expected, operator, message ?? undefined)
        : `${message}`);
    this.generatedMessage = message === undefined || message === null;
    Object.defineProperty(this, 'name', {
      value: 'AssertionError [ERR_ASSERTION]', enumerable: false, writable: true, configurable: true,
    });
    this.code = 'ERR_ASSERTION';
    this.actual = actual;
    this.expected = expected;
    this.operator = operator;
    Error.captureStackTrace(this, options.stackStartFn);
    // The first line of the stack names the code; asking for the stack keeps it.
    void this.stack;
    this.name = 'AssertionError';
  }

  toString() {
    return `${this.name} [${this.code}]: ${this.message}`;
  }
}

function fail({ actual, expected, message, operator, stackStartFn, generated: own }) {
  if (message instanceof Error) throw message;
  const failure = new AssertionError({ actual, expected, message, operator, stackStartFn });
  if (own !== undefined) failure.generatedMessage = own;
  throw failure;
}

function assert(...args) {
  check(assert, args);
}

function check(caller, args) {
  const [value, message] = args;
  if (value) return;
  if (args.length === 0) {
    fail({
      actual: value, expected: true, message: 'No value argument passed to `assert.ok()`',
      operator: '==', stackStartFn: caller, generated: true,
    });
  }
  const shown = message ?? 'The expression evaluated to a falsy value';
  fail({
    actual: value, expected: true, message: shown, operator: '==', stackStartFn: caller,
    generated: message === undefined || message === null,
  });
}

function ok(...args) {
  check(ok, args);
}

function comparison(name, operator, holds) {
  const compare = {
    [name](...args) {
      if (args.length < 2) {
        throw error(
          'TypeError', 'ERR_MISSING_ARGS', 'The "actual" and "expected" arguments must be specified');
      }
      const [actual, expected, message] = args;
      if (!holds(actual, expected)) {
        fail({ actual, expected, message, operator, stackStartFn: compare });
      }
    },
  }[name];
  return compare;
}

const loose = (a, b) => a == b || (a !== a && b !== b);

const comparisons = [
  ['equal', '==', loose],
  ['notEqual', '!=', (a, b) => !loose(a, b)],
  ['strictEqual', 'strictEqual', Object.is],
  ['notStrictEqual', 'notStrictEqual', (a, b) => !Object.is(a, b)],
  ['deepEqual', 'deepEqual', (a, b) => isDeepEqual(a, b, false)],
  ['notDeepEqual', 'notDeepEqual', (a, b) => !isDeepEqual(a, b, false)],
  ['deepStrictEqual', 'deepStrictEqual', (a, b) => isDeepEqual(a, b, true)],
  ['notDeepStrictEqual', 'notDeepStrictEqual', (a, b) => !isDeepEqual(a, b, true)],
];
for (const [name, operator, holds] of comparisons) {
  assert[name] = comparison(name, operator, holds);
}

/** Whether a thrown value is the one that was expected; throws when it is not. */
function checkThrown(thrown, expected, message, operator) {
  if (expected === undefined) return;
  if (typeof expected === 'function') {
    if (expected.prototype !== undefined && thrown instanceof expected) return;
    if (Error.isPrototypeOf(expected)) {
      if (message === undefined) {
        fail({
          actual: thrown, expected, operator, generated: true,
          message: `The error is expected to be an instance of "${expected.name}". Received ` +
            (thrown instanceof Error
              ? `"${thrown.name}"\n\nError message:\n\n${thrown.message}`
              : `"${inspect(thrown, { depth: -1 })}"`),
        });
      }
      throw thrown;
    }
    const result = Reflect.apply(expected, {}, [thrown]);
    if (result === true) return;
    const name = expected.name ? `"${expected.name}" ` : '';
    fail({
      actual: thrown, expected, operator, generated: message === undefined,
      message: message ??
        `The ${name}validation function is expected to return "true". Received ${inspect(result)}` +
        (thrown instanceof Error ? `\n\nCaught error:\n\n${thrown}` : ''),
    });
  } else if (expected instanceof RegExp) {
    const text = String(thrown);
    if (expected.test(text)) return;
    fail({
      actual: thrown, expected, operator, generated: message === undefined,
      message: message ??
        `The input did not match the regular expression ${inspect(expected)}. Input:\n\n${inspect(text)}\n`,
    });
  } else {
    checkMembers(thrown, expected, message, operator);
  }
}

function checkMembers(thrown, expected, message, operator) {
  const keys = Object.keys(expected);
  if (expected instanceof Error) keys.push('name', 'message');
  for (const key of keys) {
    const byText =
      typeof thrown[key] === 'string' && expected[key] instanceof RegExp &&
      expected[key].test(thrown[key]);
    if (byText || (key in thrown && isDeepEqual(thrown[key], expected[key], true))) continue;
    const pick = (object) =>
      Object.fromEntries(keys.filter((each) => each in object).map((each) => [each, object[each]]));
    fail({
      actual: thrown, expected, operator, generated: message === undefined,
      message: message ??
        `${HEADS.deepStrictEqual}${difference(pick(thrown), pick(expected))}`,
    });
  }
}

function missing(expected, message, operator, what) {
  let text = '';
  if (expected?.name) text += ` (${expected.name})`;
  text += message ? `: ${message}` : '.';
  fail({
    actual: undefined, expected, operator, message: `Missing expected ${what}${text}`,
    generated: false,
  });
}

function expectations(expected, message, operator) {
  if (typeof expected === 'string') return [undefined, expected];
  if (expected !== undefined && expected !== null && typeof expected !== 'object' &&
      typeof expected !== 'function') {
    throw invalidArgType(
      'error', 'of type function or an instance of Error, RegExp, or Object', expected);
  }
  return [expected, message];
}

const NOTHING = Symbol('nothing');

function thrownBy(code) {
  if (typeof code !== 'function') throw invalidArgType('fn', 'of type function', code);
  try {
    code();
  } catch (thrown) {
    return thrown;
  }
  return NOTHING;
}

async function rejectionOf(code) {
  const promise = typeof code === 'function' ? code() : code;
  if (typeof promise?.then !== 'function') {
    throw invalidArgType('promiseFn', 'of type function or an instance of Promise', code);
  }
  try {
    await promise;
  } catch (thrown) {
    return thrown;
  }
  return NOTHING;
}

function expects(thrown, given, givenMessage, operator, what) {
  const [expected, message] = expectations(given, givenMessage, operator);
  if (thrown === NOTHING) missing(expected, message, operator, what);
  checkThrown(thrown, expected, message, operator);
}

function expectsNone(thrown, given, givenMessage, operator, what) {
  const [, message] = expectations(given, givenMessage, operator);
  if (thrown === NOTHING) return;
  fail({
    actual: thrown, expected: undefined, operator, generated: false,
    message: `Got unwanted ${what}${message ? `: ${message}` : '.'}\nActual message: "${thrown?.message}"`,
  });
}

function matching(name, wanted) {
  return {
    [name](text, pattern, message) {
      if (!(pattern instanceof RegExp)) {
        throw invalidArgType('regexp', 'an instance of RegExp', pattern);
      }
      if (typeof text === 'string' && pattern.test(text) === wanted) return;
      const problem = wanted
        ? 'The input did not match the regular expression'
        : 'The input was expected to not match the regular expression';
      fail({
        actual: text, expected: pattern, operator: name, generated: message === undefined,
        message: message ?? (typeof text === 'string'
          ? `${problem} ${inspect(pattern)}. Input:\n\n${inspect(text)}\n`
          : `The "string" argument must be of type string. Received type ${typeof text} (${inspect(text)})`),
      });
    },
  }[name];
}

Object.assign(assert, {
  AssertionError,
  ok,

  fail(message = 'Failed') {
    if (message instanceof Error) throw message;
    fail({
      actual: undefined, expected: undefined, message, operator: 'fail',
      generated: arguments.length === 0,
    });
  },

  throws(code, expected, message) {
    expects(thrownBy(code), expected, message, 'throws', 'exception');
  },

  doesNotThrow(code, expected, message) {
    expectsNone(thrownBy(code), expected, message, 'doesNotThrow', 'exception');
  },

  async rejects(code, expected, message) {
    expects(await rejectionOf(code), expected, message, 'rejects', 'rejection');
  },

  async doesNotReject(code, expected, message) {
    expectsNone(await rejectionOf(code), expected, message, 'doesNotReject', 'rejection');
  },

  ifError(value) {
    if (value === null || value === undefined) return;
    let message = 'ifError got unwanted exception: ';
    if (typeof value === 'object' && typeof value.message === 'string') {
      message += value.message.length === 0 && value.constructor
        ? value.constructor.name
        : value.message;
    } else {
      message += inspect(value);
    }
    fail({ actual: value, expected: null, operator: 'ifError', message, generated: false });
  },

  match: matching('match', true),
  doesNotMatch: matching('doesNotMatch', false),
});

function strict(...args) {
  check(strict, args);
}

assert.strict = Object.assign(strict, assert, {
  equal: assert.strictEqual,
  notEqual: assert.notStrictEqual,
  deepEqual: assert.deepStrictEqual,
  notDeepEqual: assert.notDeepStrictEqual,
});
assert.strict.strict = assert.strict;

module.exports = assert;
