// Keeps every file of the page after the first visit, so that it opens without a network.
self.importScripts('./service-worker-assets.js');

const prefix = 'self-assessment-';
const name = prefix + self.assetsManifest.version;
const kept = self.assetsManifest.assets.filter(asset => !/^service-worker|\.(br|gz)$/.test(asset.url));

self.addEventListener('install', event => event.waitUntil(install()));
self.addEventListener('activate', event => event.waitUntil(clean()));
self.addEventListener('fetch', event => {
  if (event.request.method === 'GET') event.respondWith(answer(event.request));
});

// What the page has just loaded comes from the browser's own cache. Files whose names carry no hash are asked for anew.
async function install() {
  const cache = await caches.open(name);
  await cache.addAll(kept.map(asset => new Request(asset.url, {
    integrity: asset.hash,
    cache: asset.url.startsWith('_framework/') ? 'default' : 'no-cache',
  })));
  await self.skipWaiting();
}

async function clean() {
  const names = await caches.keys();
  await Promise.all(names.filter(other => other.startsWith(prefix) && other !== name).map(other => caches.delete(other)));
  await self.clients.claim();
}

async function answer(request) {
  const cache = await caches.open(name);
  const found = await cache.match(request.mode === 'navigate' ? 'index.html' : request, { ignoreSearch: request.mode === 'navigate' });
  return found || fetch(request);
}
