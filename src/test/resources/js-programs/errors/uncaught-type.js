const user = undefined;
console.log('before');
console.log(user.name);
