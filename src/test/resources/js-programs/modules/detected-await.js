console.log(await Promise.resolve('a .js file with await'));
