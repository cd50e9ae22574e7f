import { readFontFaces } from './font-faces.ts';

const ALIAS = 'Host page font';

export type FontSettings = {
  url?: string | undefined;
  family?: string | undefined;
  /** Letters of the dialog's texts: only the parts of the font that have one of them are loaded. */
  sample: string;
};

let current: FontFace[] = [];
let requestedKey = '';

/**
 * https only. The previous font stays until the new one is loaded, or for good if that fails. All of its files are
 * loaded before it is used, so that no request depends on which characters are shown, e.g. because they were typed.
 */
export async function applyFont({ url = '', family = '', sample }: FontSettings): Promise<void> {
  const key = JSON.stringify([url, family, sample]);
  if (key === requestedKey) return;
  requestedKey = key;
  const isWanted = family && URL.canParse(url) && new URL(url).protocol === 'https:';
  const faces = isWanted ? await loadFaces(url, family, sample) : [];
  // Another font was requested meanwhile.
  if (key !== requestedKey) return;
  if (isWanted && faces.length === 0) {
    console.warn(
      `Activepieces: embedding.styling.fontUrl is ignored: no font named ${JSON.stringify(family)} could be loaded from ${url}. It has to be an https style sheet with @font-face rules, and the style sheet and its fonts have to allow other origins (Access-Control-Allow-Origin).`,
    );
    return;
  }
  for (const face of current) document.fonts.delete(face);
  for (const face of faces) document.fonts.add(face);
  current = faces;
  const { style } = document.documentElement;
  if (faces.length > 0) style.setProperty('--ap-font', `${JSON.stringify(ALIAS)}, var(--ap-font-system)`);
  else style.removeProperty('--ap-font');
}

/** Those that could be loaded. */
async function loadFaces(url: string, family: string, sample: string): Promise<FontFace[]> {
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!response.ok) return [];
    const faces = readFontFaces(await response.text(), { family, alias: ALIAS, baseUrl: response.url, sample });
    const loads = await Promise.allSettled(faces.map((face) => face.load()));
    return faces.filter((_, index) => loads[index]?.status === 'fulfilled');
  } catch {
    return [];
  }
}
