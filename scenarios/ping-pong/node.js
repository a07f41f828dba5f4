// Two async functions that hand each other the ball.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
let playing = true;

async function hit(name, other, ball) {
  if (!playing) return console.log('game over');
  console.log(name, ++ball.hits);
  await sleep(100);
  return hit(other, name, ball);
}

hit('ping', 'pong', { hits: 0 });
setTimeout(() => (playing = false), 650);
