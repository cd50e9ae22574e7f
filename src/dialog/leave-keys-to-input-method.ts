/**
 * Keys that an input method consumes, e.g. Enter to accept a Japanese word, reach no handler of the dialog. Safari ends
 * the composition before the keydown event, so that only the key code tells (WebKit bug 165004).
 */
export function leaveKeysToInputMethod(): void {
  const INPUT_METHOD_KEY_CODE = 229;
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || event.keyCode === INPUT_METHOD_KEY_CODE) event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
