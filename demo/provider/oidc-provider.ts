/** oidc-provider supports Node 22 and newer, and warns on others. On Node 20 it only needs a polyfill of URL.parse(). */
URL.parse ??= (url, base) => (URL.canParse(url, base) ? new URL(url, base) : null);

const { warn } = console;
console.warn = () => {};
export const { default: Provider, errors } = await import('oidc-provider').finally(() => {
  console.warn = warn;
});
