Promise.resolve(1).then((v) => { throw new RangeError('in then ' + v); }).then(() => console.log('never')).finally(() => console.log('finally'));
