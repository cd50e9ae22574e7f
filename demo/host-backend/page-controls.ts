import { html } from 'hono/html';
import { languages } from '../pages/languages.ts';
import type { Html } from '../pages/render-page.ts';

/** Radio buttons; the first one is checked. */
export function segments(legend: string, name: string, labels: { [value: string]: string }): Html {
  const radio = ([value, label]: [string, string], index: number) =>
    html`<label><input type="radio" name="${name}" value="${value}" ${index === 0 ? 'checked' : ''} /> <span>${label}</span></label>`;
  return html`<fieldset class="segments"><legend>${legend}</legend>${Object.entries(labels).map(radio)}</fieldset>`;
}

export function checkbox(name: string, label: string, hint: string, checked = true): Html {
  return html`<label class="row">
              <span>${label} <small>${hint}</small></span>
              <input type="checkbox" name="${name}" ${checked ? 'checked' : ''} />
            </label>`;
}

/** The form whose values configure the dialog. */
export function demoSettings(scope: Html, redirect: Html, setUpLater: Html, fixedName: string): Html {
  return html`<form id="controls" class="panel controls">
            <h2>How the dialog opens</h2>
            ${segments('Place', 'surface', { iframe: 'In the page', window: 'Window' })}
            ${scope}
            ${segments('Colours', 'mode', { system: 'System', light: 'Light', dark: 'Dark' })}
            ${redirect}
            <label class="row"><span>Language</span> <select name="locale">${languages.map(({ code, name }) => html`<option value="${code}" lang="${code}">${name}</option>`)}</select></label>
            ${checkbox('named', 'Fixed name', fixedName)}
            ${setUpLater}
            ${checkbox('preload', 'Preload', 'Gets the files when the page is idle')}
          </form>`;
}
