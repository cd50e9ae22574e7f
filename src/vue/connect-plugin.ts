import { type ConfigureOptions, configure } from 'activepieces-connect';
import { type App, effectScope, type MaybeRefOrGetter, toValue, watch } from 'vue';

/**
 * Calls `configure()` now, and again whenever reactive options change. On a server it does nothing. Invalid options are
 * reported to the app's `errorHandler`; without one the browser reports an unhandled rejection.
 *
 * @param options those of `configure()`: an object, a reactive one, a ref or a getter
 * @example
 * app.use(connectPlugin, { instanceUrl: 'https://cloud.activepieces.com', jwtToken: fetchToken });
 */
export function connectPlugin(app: App, options: MaybeRefOrGetter<ConfigureOptions>): void {
  if (typeof document === 'undefined') return;
  const report = (error: unknown) => {
    const { errorHandler } = app.config;
    if (!errorHandler) throw error;
    errorHandler(error, null, 'activepieces-connect');
  };
  // Detached from any component that installs the plugin, and ended with the app.
  const scope = effectScope(true);
  scope.run(() =>
    watch(
      () => toValue(options),
      (given) => void configure(given).catch(report),
      { immediate: true, deep: true },
    ),
  );
  // app.onUnmount() came with Vue 3.5.
  const { unmount } = app;
  app.unmount = () => {
    scope.stop();
    unmount();
  };
}
