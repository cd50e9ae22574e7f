import { byId, element } from './element.js';

/** A pseudo-locale, to find overflowing and untranslatable texts. */
const pseudo = 'pseudo';

/** The view settings, kept in the fragment so that a link restores them. */
export function setUpSettings({ languages, themes }, onChange) {
  const form = byId('settings');
  const select = form.elements.locale;
  for (const { code, name } of languages) {
    select.append(element('option', { value: code, lang: code }, name));
  }
  select.append(element('option', { value: pseudo }, 'Pseudo-locale, 40 % longer'));
  for (const theme of themes) form.elements.theme.append(element('option', { value: theme }, theme));
  const read = () => {
    for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
      if (form.elements[name]) form.elements[name].value = value;
    }
    onChange(readSettings(form));
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    history.replaceState(null, '', `#${new URLSearchParams(new FormData(form))}`);
    onChange(readSettings(form));
  });
  addEventListener('hashchange', read);
  read();
}

function readSettings(form) {
  const { search, mode, width, surface, locale, theme } = Object.fromEntries(new FormData(form));
  return {
    searchText: search.trim().toLowerCase(),
    width: Number(width),
    modes: mode === 'both' ? ['light', 'dark'] : [mode],
    /** The query of each scene's URL. */
    query: { surface, ...(theme && { theme }), ...(locale === pseudo ? { pseudo: '1' } : { locale }) },
  };
}
