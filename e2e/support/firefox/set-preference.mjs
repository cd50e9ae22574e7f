// Media features for which Firefox has no command, by its preferences, which are the whole browser's: a worker runs one
// test at a time in it.

/** Values of the preference. */
const DARK = 0;
const LIGHT = 1;

/** Whether the user's colours override those of pages. */
const NEVER = 1;
const ALWAYS = 2;

export const setPreference = {
  colorScheme: (request, scheme) =>
    set(request, 'layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? DARK : LIGHT),
  reducedMotion: (request, value) => set(request, 'ui.prefersReducedMotion', value === 'reduce' ? 1 : 0),
  forcedColors: (request, value) =>
    set(request, 'browser.display.document_color_use', value === 'active' ? ALWAYS : NEVER),
};

async function set(request, name, value) {
  const { result } = await request('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  await request('script.evaluate', {
    expression: `Services.prefs.setIntPref('${name}', ${value})`,
    target: { context: result.contexts[0].context },
    awaitPromise: false,
  });
}
