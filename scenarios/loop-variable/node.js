// var has the same trap: one variable for the whole function. let has a new one each round.
const users = ['Ann', 'Bob', 'Cleo'];

for (var i = 0; i < users.length; i++) {
  setTimeout(() => console.log('var:', users[i]), 10); // undefined, three times
}
for (let j = 0; j < users.length; j++) {
  setTimeout(() => console.log('let:', users[j]), 10);
}
