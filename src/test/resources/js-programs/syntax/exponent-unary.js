console.log(-2 ** 2);
