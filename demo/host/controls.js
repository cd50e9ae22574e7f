import { byId } from './element.js';

/** The demo's form controls. `onChange` receives the name of the changed one. */
export function setUpControls(onChange) {
  const form = byId('controls');
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', (event) => {
    showMode(readControls().mode);
    onChange(event.target.name);
  });
  userField()?.addEventListener('change', () => onChange('user'));
  showMode(readControls().mode);
}

/** Reads the form, because browsers restore its values after a reload. */
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

/** Exists only on the Activepieces page. */
function userField() {
  return document.getElementById('user');
}

/** The page uses the same colour mode as the dialog. */
function showMode(mode) {
  document.documentElement.dataset.mode = mode;
}
