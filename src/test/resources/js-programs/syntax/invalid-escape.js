const s = `\u{zz}`;
