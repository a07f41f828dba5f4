// p-limit keeps at most n calls running at a time; this is what it does.
function pLimit(n) {
  let active = 0;
  const waiting = [];

  return async (task) => {
    if (active >= n) await new Promise((resolve) => waiting.push(resolve));
    else active++;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next(); // hands its place over
      else active--;
    }
  };
}

async function processImage(img) {
  console.log('image', img);
  const heavy = 60 + 20 * (img % 3);
  await new Promise((resolve) => setTimeout(resolve, heavy));
}

async function main() {
  const limit = pLimit(3);
  const images = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

  await Promise.all(images.map((img) => limit(() => processImage(img))));
  console.log('all images processed');
}

main();
