import type { Plugin } from 'vite';

/**
 * Leaves modules like `deferred.css?url` out of the source maps: Vite writes them, with the path of this folder in them,
 * so that builds of the same sources would differ by where they were made.
 */
export const unmappedUrls: Plugin = {
  name: 'unmapped-urls',
  enforce: 'post',
  transform(code, id) {
    return id.endsWith('?url') ? { code, map: { mappings: '' } } : undefined;
  },
};
