/**
 * oidc-provider is written for Node 22 and warns about any other. Node 20 lacks one thing that it needs, and
 * has it from here; the warning would be the first that a newcomer sees of the demo.
 */
URL.parse ??= (url, base) => (URL.canParse(url, base) ? new URL(url, base) : null);

const { warn } = console;
console.warn = () => {};
export const { default: Provider, errors } = await import('oidc-provider').finally(() => {
  console.warn = warn;
});
