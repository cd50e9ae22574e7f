let isPressed = false;
const waiting: (() => void)[] = [];

// Not `:active`, which Firefox sets after the focus has moved.
addEventListener('pointerdown', () => setPressed(true), true);
addEventListener('pointerup', () => setPressed(false), true);
addEventListener('pointercancel', () => setPressed(false), true);

/**
 * Runs the callback when no pointer is pressed. A blur by mouse happens on pointerdown: a layout shift at that time would
 * move the button away before its click.
 */
export function afterPointerUp(callback: () => void): void {
  waiting.push(callback);
  if (!isPressed) runWaiting();
}

function setPressed(pressed: boolean): void {
  isPressed = pressed;
  if (!pressed) runWaiting();
}

function runWaiting(): void {
  for (const callback of waiting.splice(0)) setTimeout(callback);
}
