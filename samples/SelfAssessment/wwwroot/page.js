// What the page asks of the browser. No request is made here, and none anywhere else but for the page's own files.
(() => {
  const themes = ['auto', 'light', 'dark'];
  const root = document.documentElement;
  const prefix = 'ocop.';

  function kept(key) {
    try { return localStorage.getItem(prefix + key); } catch { return null; }
  }

  function keep(key, text) {
    try {
      if (text === null) localStorage.removeItem(prefix + key);
      else localStorage.setItem(prefix + key, text);
      return true;
    } catch { return false; }
  }

  function theme() { return themes.includes(kept('theme')) ? kept('theme') : 'auto'; }

  // Ticks that the page draws and takes back before the browser shows them: the first runs of each method are slow, and these nobody
  // waits for. Two come with the form, the others each time when the browser has nothing else to do, which not every browser tells.
  // None while something has the focus: it may be drawn anew.
  function rehearse(ticks, further) {
    const input = document.getElementById('rehearsal');
    for (let i = 0; input && document.activeElement === document.body && i < 2 * ticks; i++) input.dispatchEvent(new Event('change', { bubbles: true }));
    if (further > 0) (window.requestIdleCallback ?? setTimeout)(() => rehearse(1, further - 1));
  }

  // Before anything is shown, so that a dark page does not flash.
  root.dataset.theme = theme();
  root.lang = kept('language') === 'en' ? 'en' : 'vi';

  window.page = {
    kept, keep, theme,
    fragment: () => location.hash,
    address: () => location.href.split('#')[0],
    dropFragment: () => history.replaceState(null, '', location.href.split('#')[0]),
    today() {
      const now = new Date();
      return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-');
    },
    listen(page) {
      window.addEventListener('hashchange', () => page.invokeMethod('FragmentChanged'));
      window.addEventListener('storage', event => {
        if (event.key === prefix + 'card') page.invokeMethod('KeptChanged');
      });
      window.addEventListener('beforeprint', () => page.invokeMethod('Printing'));
    },
    rehearse: () => rehearse(2, 4),
    saveFile(name, type, text) {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type }));
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    },
    copy: text => navigator.clipboard ? navigator.clipboard.writeText(text).then(() => true, () => false) : false,
    goTo(id) {
      // After the page has drawn what the tap changed.
      requestAnimationFrame(() => {
        const target = document.getElementById(id);
        if (!target) return;
        for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
        target.scrollIntoView({ block: 'start' });
        (target.querySelector('input:checked') ?? target.querySelector('input') ?? target).focus({ preventScroll: true });
      });
    },
    print: () => setTimeout(() => window.print()),
    speak(language, title) {
      root.lang = language;
      document.title = title;
      keep('language', language);
    },
    nextTheme() {
      const next = themes[(themes.indexOf(theme()) + 1) % themes.length];
      keep('theme', next);
      root.dataset.theme = next;
      return next;
    },
  };

  if ('serviceWorker' in navigator) window.addEventListener('load', () => navigator.serviceWorker.register('service-worker.js', { updateViaCache: 'none' }).catch(() => { }));
})();
