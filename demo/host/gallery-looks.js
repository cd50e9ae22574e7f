import { byId, element } from './element.js';

const languages = [
  'en',
  'ar',
  'bg',
  'de',
  'es',
  'fr',
  'he',
  'hu',
  'id',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt',
  'ru',
  'tr',
  'uk',
  'vi',
  'zh',
  'zh-TW',
];

/** A language that nobody speaks, to find what bursts and what nobody could translate. */
const pseudo = 'pseudo';

/** How the scenes are looked at: kept in the address, so that a link shows the same. */
export function setUpLooks(themes, changed) {
  const form = byId('looks');
  const select = form.elements.locale;
  for (const language of languages) {
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(language);
    select.append(element('option', { value: language, lang: language }, name));
  }
  select.append(element('option', { value: pseudo }, 'Nobody’s, 40 % longer'));
  for (const theme of themes) form.elements.theme.append(element('option', { value: theme }, theme));
  const read = () => {
    for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
      if (form.elements[name]) form.elements[name].value = value;
    }
    changed(looksOf(form));
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    history.replaceState(null, '', `#${new URLSearchParams(new FormData(form))}`);
    changed(looksOf(form));
  });
  addEventListener('hashchange', read);
  read();
}

function looksOf(form) {
  const { search, mode, width, surface, locale, theme } = Object.fromEntries(new FormData(form));
  return {
    words: search.trim().toLowerCase(),
    width: Number(width),
    modes: mode === 'both' ? ['light', 'dark'] : [mode],
    /** What each scene's address says. */
    query: { surface, ...(theme && { theme }), ...(locale === pseudo ? { pseudo: '1' } : { locale }) },
  };
}
