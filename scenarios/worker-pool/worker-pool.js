// p-limit keeps at most three calls running at a time.
const pLimit = require('p-limit');
const limit = pLimit(3);

const images = Array.from({ length: 10 }, (_, i) => ({
  name: `img ${i + 1}`,
  cost: 60 + 20 * ((i + 1) % 3),
}));

async function processImage(img) {
  console.log(img.name);
  await new Promise((resolve) => setTimeout(resolve, img.cost));
}

async function main() {
  await Promise.all(images.map((img) => limit(() => processImage(img))));
  console.log('all images processed');
}

main();
