export type Manifest = {
  version: string;
  exports: { [subpath: string]: string | { [condition: string]: string } };
};

/** What is wrong with the files that npm would publish, as sentences. */
export function packedFilesProblems(files: readonly string[], { exports }: Manifest): string[] {
  const entries = Object.entries(exports).flatMap(([subpath, target]) =>
    (typeof target === 'string' ? [target] : Object.values(target)).map((file) => ({ subpath, file: file.slice(2) })),
  );
  const needed = [
    'dist/integrity.json',
    'dist/embed/index.html',
    'dist/embed/redirect.html',
    'CHANGELOG.md',
    'LICENSE',
  ];
  return [
    ...entries
      .filter(({ file }) => !files.includes(file))
      .map(({ subpath, file }) => `The package has no ${file}, which "exports" names for "${subpath}".`),
    ...needed.filter((file) => !files.includes(file)).map((file) => `The package has no ${file}.`),
    ...files
      .filter((file) => /\.test\.|\.spec\.|(^|\/)testing\//.test(file))
      .map((file) => `The package contains ${file}, which is for tests.`),
  ];
}
