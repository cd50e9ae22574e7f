import type { ConnectElement } from '../src/element/index.ts';
import { attributes, pageHtml, recordEvents, recordedEvents, serveElementPage } from './support/element-page.ts';
import { secretInput, typeAndSave } from './support/journey.ts';
import { secretPiece } from './support/pieces.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(async ({ page, stage }) => {
  stage.instance.pieces = [secretPiece];
  await recordEvents(page);
});

test('a form sends the name of the connection, once there is one', async ({ page, stage, dialog }) => {
  const html = `<form action="/saved"><activepieces-connect name="connection" ${attributes(stage)} label="Connect"></activepieces-connect>
<button name="submit" value="1">Save</button></form>`;
  serveElementPage(stage, pageHtml(stage, html), { '/saved': 'Saved' });
  await page.goto(stage.url('host', '/'));
  const entries = () =>
    page
      .locator('form')
      .evaluate((form) => [...new FormData(form as HTMLFormElement)].map(([name, value]) => [name, value]));
  await expect(page.getByRole('button', { name: 'Connect' })).toBeVisible();
  expect(await entries()).toEqual([]);
  await page.getByRole('button', { name: 'Connect' }).click();
  await typeAndSave(dialog);
  await expect.poll(() => recordedEvents(page)).toHaveLength(1);
  expect(await entries()).toEqual([['connection', 'acme-1']]);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL(stage.url('host', '/saved?connection=acme-1&submit=1'));
});

test('its value is that of an input: an attribute, a property, a reset', async ({ host, page, stage }) => {
  const html = `<form><activepieces-connect name="connection" value="old" ${attributes(stage)} label="Connect"></activepieces-connect></form>`;
  serveElementPage(stage, pageHtml(stage, html));
  await page.goto(stage.url('host', '/'));
  await expect(page.getByRole('button')).toBeVisible();
  const values = await page.locator('activepieces-connect').evaluate((element: ConnectElement) => {
    const { form } = element;
    if (!form) return [];
    const value = () => `${element.value} ${new FormData(form).get(element.name)}`;
    const steps = [value()];
    element.setAttribute('value', 'older');
    steps.push(value());
    element.value = 'new';
    steps.push(value());
    element.setAttribute('value', 'oldest');
    steps.push(value());
    form.reset();
    steps.push(value());
    element.value = '';
    steps.push(value());
    return steps;
  });
  expect(values).toEqual(['old old', 'older older', 'new new', 'new new', 'oldest oldest', ' null']);
  expect((await host.leftovers()).frames).toBe(0);
});

test('without a button it renders one: its label, or around what is in it', async ({ host, page, stage }) => {
  serveElementPage(stage, pageHtml(stage, '<main></main>'));
  await page.goto(stage.url('host', '/'));
  const main = page.locator('main');
  const render = async (content: string, change = '') => {
    await main.evaluate(
      async (element, [html, script]) => {
        await customElements.whenDefined('activepieces-connect');
        element.innerHTML = `<activepieces-connect${html}</activepieces-connect>`;
        const steps: Record<string, (connect: Element) => void> = {
          '': () => {},
          relabel: (connect) => connect.setAttribute('label', 'New'),
          'set text': (connect) => {
            connect.textContent = 'New';
          },
          'add button': (connect) => connect.insertAdjacentHTML('beforeend', '<button>Own</button>'),
        };
        steps[script]?.(element.firstElementChild as Element);
      },
      [content, change] as const,
    );
    return () => main.locator('activepieces-connect').evaluate((element) => element.innerHTML);
  };
  const own = (content: string) => `<button type="button" aria-haspopup="dialog">${content}</button>`;
  const cases: [html: string, change: string, rendered: string][] = [
    [' label="Connect">', '', own('Connect')],
    ['>Connect', '', own('Connect')],
    ['><b>Connect</b> Acme', '', own('<b>Connect</b> Acme')],
    ['><p><button>Mine</button></p>', '', '<p><button>Mine</button></p>'],
    ['><i role="button">Mine</i>', '', '<i role="button">Mine</i>'],
    ['><x-button>Mine</x-button>', '', '<x-button>Mine</x-button>'],
    ['>', '', ''],
    ['>', 'set text', own('New')],
    ['>Old', 'set text', own('New')],
    [' label="Old">', 'relabel', own('New')],
    ['>', 'relabel', own('New')],
    ['>Old', 'add button', 'Old<button>Own</button>'],
    [' label="Old">', 'add button', '<button>Own</button>'],
  ];
  for (const [html, change, rendered] of cases) {
    await expect.poll(await render(html, change), { message: `${html} ${change}` }).toBe(rendered);
  }
  expect((await host.leftovers()).frames).toBe(0);
});

test('a click that is prevented, or beside the button, opens nothing', async ({ host, page, stage, dialog }) => {
  const html = `<activepieces-connect ${attributes(stage)}><p>Beside</p><x-button><b>Connect</b></x-button></activepieces-connect>`;
  serveElementPage(stage, pageHtml(stage, html));
  await page.goto(stage.url('host', '/'));
  await page.getByText('Beside').click();
  await page.evaluate(() => {
    const prevent = (event: Event) => event.preventDefault();
    document.querySelector('x-button')?.addEventListener('click', prevent, { once: true });
  });
  await page.getByText('Connect').click();
  expect((await host.leftovers()).frames).toBe(0);
  await page.getByText('Connect').click();
  await expect(secretInput(dialog)).toBeVisible();
  await page.locator('activepieces-connect').evaluate((element: ConnectElement) => element.close());
  await expect.poll(() => recordedEvents(page)).toEqual([['closed', null]]);
});
