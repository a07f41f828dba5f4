const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function uploadToCDN(img) {
  await sleep(1000); // the CDN
  return `cdn/${img}`;
}

async function uploadImages(images) {
  const results = [];
  for (const img of images) {
    const url = await uploadToCDN(img); // waits
    results.push(url);
  }
  return results;
}

async function main() {
  const start = Date.now();
  const urls = await uploadImages(['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg', 'e.jpg']);
  console.log(`${urls.length} images in ${Math.round((Date.now() - start) / 100) / 10}s`);
}

main();
