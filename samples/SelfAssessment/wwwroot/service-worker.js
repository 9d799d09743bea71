// While the page is developed nothing is kept: every change is seen at the next load.
self.addEventListener('fetch', () => { });
