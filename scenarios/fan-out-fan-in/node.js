const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function processImage(path, heavy) {
  await sleep(heavy); // resize; real work would hold the only thread
  return `${path} done`;
}

async function processImages(images) {
  const results = [];
  const promises = Object.entries(images).map(async ([path, heavy]) => {
    results.push(await processImage(path, heavy)); // in order of arrival
  });
  await Promise.all(promises);
  return results;
}

async function main() {
  const images = { 'large.png': 240, 'small.png': 80, 'medium.png': 160 };
  for (const result of await processImages(images)) {
    console.log(result);
  }
}

main();
