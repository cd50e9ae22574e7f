const TRIGGERS = 'button, [role=button], input[type=button], input[type=submit]';

/** Also those of design systems, whose button is in a shadow tree: `<sl-button>`, `<ion-button>`. */
const isTrigger = (element: Element) => element.matches(TRIGGERS) || element.localName.endsWith('-button');

/** Whether a button in the element was clicked. */
export function isTriggered({ target }: Event, element: Element): boolean {
  let clicked = target instanceof Element ? target : null;
  while (clicked && clicked !== element && !isTrigger(clicked)) clicked = clicked.parentElement;
  return !!clicked && clicked !== element;
}

/**
 * An element without a button gets one: with its label as text, or else around what is in it. Children may come later,
 * from the parser or a framework, and replace the button or add one of their own.
 *
 * @param own the button that the last call has returned
 */
export function renderTrigger(element: Element, own: Element | undefined): Element | undefined {
  const current = own?.parentNode === element ? own : undefined;
  if ([...element.querySelectorAll('*')].some((descendant) => descendant !== current && isTrigger(descendant))) {
    // Back to where it was, unless it is the label.
    if (element.hasAttribute('label')) current?.remove();
    else current?.replaceWith(...current.childNodes);
    return undefined;
  }
  const label = element.getAttribute('label');
  const children = [...element.childNodes].filter((node) => node !== current && !isBlank(node));
  if (!current && !label && !children.length) return undefined;
  const button = current ?? createButton(element);
  if (!label) button.append(...children);
  else if (button.textContent !== label) button.textContent = label;
  return button;
}

function createButton(element: Element): Element {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-haspopup', 'dialog');
  element.append(button);
  return button;
}

function isBlank(node: Node): boolean {
  return node.nodeType === Node.COMMENT_NODE || (node.nodeType === Node.TEXT_NODE && !node.nodeValue?.trim());
}
