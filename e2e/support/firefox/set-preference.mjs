// Media features for which Firefox has no command, by its preferences, which are the whole browser's: a worker runs one
// test at a time in it.

/** Values of the preference. */
const DARK = 0;
const LIGHT = 1;

export const setPreference = {
  colorScheme: (request, scheme) =>
    set(request, 'layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? DARK : LIGHT),
  reducedMotion: (request, isReduced) => set(request, 'ui.prefersReducedMotion', isReduced ? 1 : 0),
};

async function set(request, name, value) {
  const { result } = await request('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  await request('script.evaluate', {
    expression: `Services.prefs.setIntPref('${name}', ${value})`,
    target: { context: result.contexts[0].context },
    awaitPromise: false,
  });
}
