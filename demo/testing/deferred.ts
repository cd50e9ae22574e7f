/** A promise that a test resolves. Node 20 has no `Promise.withResolvers()`. */
export function deferred(): { promise: Promise<undefined>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<undefined>((resolvePromise) => {
    resolve = () => resolvePromise(undefined);
  });
  return { promise, resolve };
}
