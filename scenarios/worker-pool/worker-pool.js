// p-limit keeps at most three calls running at a time.
const pLimit = require('p-limit');
const limit = pLimit(3);

const images = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

async function processImage(img) {
  console.log('image', img);
  const heavy = 60 + 20 * (img % 3);
  await new Promise((resolve) => setTimeout(resolve, heavy));
}

async function main() {
  await Promise.all(images.map((img) => limit(() => processImage(img))));
  console.log('all images processed');
}

main();
