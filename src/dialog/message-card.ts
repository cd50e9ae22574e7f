import { focusFirst } from '../fields/focus-first.ts';

type Action = { label: string; primary?: boolean } & ({ onSelect(): void } | { href: string });

type Message = { title: string; text: string; detail?: string | undefined; actions: Action[] };

/** One second: the host page shows the frame with the next message. */
const MAX_FOCUS_FRAMES = 60;

/**
 * A card with a message, in place of a dialog. Without Preact: a chunk that shares it would move it out of the first
 * file (rolldown#10731).
 */
export function showMessageCard(root: HTMLElement, { title, text, detail, actions }: Message): void {
  const backdrop = element('div', 'backdrop');
  const card = element('div', 'card');
  const header = element('header', 'header');
  const heading = element('h1', 'title', title);
  const body = element('div', 'body');
  const footer = element('footer', 'footer');
  card.role = 'dialog';
  card.ariaModal = 'true';
  card.setAttribute('aria-labelledby', 'title');
  heading.id = 'title';
  heading.tabIndex = -1;
  document.title = title;
  body.append(element('p', '', text), ...(detail === undefined ? [] : [element('p', 'hint', detail)]));
  footer.append(...actions.map(toControl));
  header.append(heading);
  card.append(header, body, ...(actions.length > 0 ? [footer] : []));
  backdrop.append(card);
  root.replaceChildren(backdrop);
  focusWhenShown(heading, MAX_FOCUS_FRAMES);
}

/**
 * A frame that is not shown yet loses the focus again, and no event says when it is. In Firefox the element may keep it
 * within a document that has none.
 */
function focusWhenShown(element: HTMLElement, frames: number): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body || !document.hasFocus()) element.focus();
    if (frames > 0) focusWhenShown(element, frames - 1);
    else if (document.activeElement === document.body) focusFirst(element);
  });
}

function toControl(action: Action): HTMLElement {
  const className = action.primary ? 'button button-primary' : 'button';
  if ('href' in action) {
    const link = element('a', className, action.label);
    link.href = action.href;
    link.style.textDecoration = 'none';
    return link;
  }
  const button = element('button', className, action.label);
  button.type = 'button';
  button.addEventListener('click', action.onSelect);
  return button;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, text = '') {
  const created = document.createElement(name);
  created.className = className;
  created.textContent = text;
  return created;
}
