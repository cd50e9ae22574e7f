import { byId } from './element.js';
import { offerLanguages } from './languages.js';

/** The demo's switches. `changed` is told which one moved. */
export function setUpControls(changed) {
  const form = byId('controls');
  offerLanguages(form.elements.locale);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', (event) => {
    showMode(readControls().mode);
    changed(event.target.name);
  });
  userField()?.addEventListener('change', () => changed('user'));
  showMode(readControls().mode);
}

/** A browser keeps what was chosen over a reload, so this is read from the form and never assumed. */
export function readControls() {
  const values = new FormData(byId('controls'));
  return {
    user: userField()?.value,
    newWindow: values.get('surface') === 'window' ? { width: 560, height: 720 } : undefined,
    mode: values.get('mode'),
    scope: values.get('scope'),
    ownRedirect: values.get('redirect') === 'dialog',
    locale: values.get('locale'),
    named: values.has('named'),
    later: values.has('later'),
    preload: values.has('preload'),
  };
}

/** On the page where it makes a difference who is signed in. */
function userField() {
  return document.getElementById('user');
}

/** The page takes the colours that it asks of the dialog. */
function showMode(mode) {
  document.documentElement.dataset.mode = mode;
}
