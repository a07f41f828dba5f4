/// JavaScript's and Node.js's library: the objects that are written in Java, and where the modules
/// written in JavaScript are found.
///
/// A family of objects is a file: it fills a prototype and a constructor of the realm. What waits,
/// listens or flows (`events`, `stream`, `timers/promises` …) is JavaScript of our own below
/// `interleave/jslib`, so that its frames can be seen; pure computations are Java.
///
/// *Imports:* `js.value`, `js.regexp`, `engine.loop`.
///
/// *Invariant:* natives are deterministic and keep what they know on objects of the realm: time and
/// output come from the host, random numbers from a generator with a fixed seed. What a function
/// gives, shows or says in an error is what Node.js 20 gives.
package interleave.js.lib;
