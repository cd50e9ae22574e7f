import { deferredUi } from '../fields/deferred-ui.ts';
import style from './deferred.css?url';
import { lazyPart } from './lazy-part.ts';

const load = lazyPart(
  () => import('./deferred-ui.ts'),
  style,
  (part) => {
    const { Callout, CopyBox, FilePicker, Instructions, Markdown, PlainText } = part;
    part.catchDrops();
    part.precompileParser();
    part.watchTranslation(document.body);
    deferredUi.value = { Callout, CopyBox, FilePicker, Instructions, Markdown, PlainText };
  },
);

/** Call it beside the first API request: no form waits for it. Undefined if it cannot be loaded now. */
export function loadDeferredUi() {
  return load().catch(() => {
    deferredUi.value = {};
  });
}
