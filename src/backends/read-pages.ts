/** Against a server whose cursors never end. */
const MAX_PAGES = 100;

/** The pages of a list, each read when the one before has been used. Without a cursor there is no next one. */
export async function* readPages<Page extends { next?: string | undefined }>(
  readPage: (cursor: string | undefined) => Promise<Page>,
): AsyncGenerator<Page> {
  let cursor: string | undefined;
  for (let count = 0; count < MAX_PAGES; count++) {
    const page = await readPage(cursor);
    yield page;
    cursor = page.next;
    if (!cursor) return;
  }
}
