const loading = new Map<string, Promise<void>>();

/** Once per URL, since lazy chunks share a style sheet. After a failure the next call tries again. */
export function loadStyle(url: string): Promise<void> {
  const started = loading.get(url) ?? appendStylesheet(url);
  loading.set(url, started);
  return started;
}

function appendStylesheet(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = url;
    link.onload = () => resolve();
    link.onerror = (event) => {
      loading.delete(url);
      link.remove();
      reject(event);
    };
    document.head.append(link);
  });
}
