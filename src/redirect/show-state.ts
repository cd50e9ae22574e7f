import { type RedirectText, tRedirect as t } from '../i18n/redirect.ts';

type PageState = 'sending' | 'sent' | 'manual-copy' | 'no-response' | 'sign-in' | 'sign-in-waiting';

export function showState(state: PageState, ...more: HTMLElement[]): void {
  const title = element('h1', 'title', `${state}.title`);
  title.tabIndex = -1;
  document.title = t(`${state}.title`);
  document.getElementById('redirect')?.replaceChildren(title, element('p', 'text', `${state}.text`), ...more);
  title.focus();
}

/** The dialog cannot be reached from here: the user copies the address over. */
export function showManualCopy(): void {
  const label = element('label', 'label', 'manual-copy.label');
  const address = document.createElement('textarea');
  const copy = element('button', 'button button-primary', 'manual-copy.copy');
  const result = document.createElement('p');
  label.htmlFor = 'address';
  address.id = 'address';
  address.className = 'input address';
  address.readOnly = true;
  address.rows = 3;
  address.value = location.href;
  address.addEventListener('focus', () => address.select());
  result.className = 'text';
  result.role = 'status';
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(address.value);
      result.textContent = t('manual-copy.copied');
    } catch {
      address.focus();
      result.textContent = t('manual-copy.press');
    }
  });
  showState('manual-copy', label, address, copy, result);
}

/** The provider's window opens in a click only. */
export function showHelperTask(onContinue: () => void): void {
  const button = element('button', 'button button-primary', 'sign-in.continue');
  button.addEventListener('click', onContinue);
  showState('sign-in', button);
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, text: RedirectText) {
  const created = document.createElement(name);
  created.className = className;
  created.textContent = t(text);
  return created;
}
