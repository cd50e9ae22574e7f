import type { Plugin } from 'vite';

/** What src/fields/markdown/parse.ts extends. */
const used = ['Tokenizer', 'Lexer'];

/**
 * Only marked's lexer is used, and its single file cannot be tree-shaken: the default instance and the assignments to
 * `marked()` hold on to its parser, renderer and hooks. Being a bundle, it defines everything before the first use, so
 * that it can be cut behind the lexer. 2.8 kB less (brotli).
 */
export const markedLexer: Plugin = {
  name: 'marked-lexer',
  apply: 'build',
  transform: {
    filter: { id: /\/marked\.esm\.js$/ },
    handler(code) {
      const { body } = this.parse(code);
      const specifiers = body
        .flatMap((node) => (node.type === 'ExportNamedDeclaration' ? node.specifiers : []))
        .flatMap(({ exported, local }) =>
          'name' in exported && 'name' in local && used.includes(exported.name)
            ? [{ exported: exported.name, local: local.name }]
            : [],
        );
      const last = body.findLast(
        (node) =>
          node.type === 'VariableDeclaration' &&
          node.declarations.some(({ id }) => specifiers.some(({ local }) => 'name' in id && id.name === local)),
      );
      if (!last || specifiers.length < used.length)
        this.error('marked does not declare and export its lexer any more.');
      const names = specifiers.map(({ exported, local }) => `${local} as ${exported}`);
      // Without mappings: nothing before the cut has moved.
      return { code: `${code.slice(0, last.end)}\nexport { ${names.join(', ')} };\n`, map: null };
    },
  },
};
