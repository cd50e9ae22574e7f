import { signal } from '@preact/signals';
import style from './extras.css?url';

type Extras = typeof import('./extras.ts');

/** Undefined until they are loaded; `failed` if they cannot be. */
export const extras = signal<Extras | 'failed' | undefined>();

/** Call it beside the first request to the API: no form waits for it. */
export async function loadExtras(): Promise<void> {
  try {
    const [loaded] = await Promise.all([import('./extras.ts'), loadStyle()]);
    extras.value = loaded;
  } catch {
    extras.value = 'failed';
  }
}

function loadStyle(): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = style;
    link.onload = () => resolve();
    link.onerror = () => reject(new Error('no style sheet'));
    document.head.append(link);
  });
}
