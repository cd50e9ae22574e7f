/** Rows of one height, of which only those in sight are in the document. In px. */
export const rowHeight = 68;

/** More on both sides, so that quick scrolling shows rows and not gaps. */
const margin = 6;

export type Slice = { first: number; last: number; before: number };

/** Which rows to draw, and how much room those above take. */
export function sliceOf(count: number, scrollTop: number, height: number): Slice {
  const first = Math.max(0, Math.min(count, Math.floor(scrollTop / rowHeight)) - margin);
  const last = Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + margin);
  return { first, last, before: first * rowHeight };
}

/** Where to scroll to so that a row is whole in sight; where it is already if it is. */
export function scrollFor(index: number, scrollTop: number, height: number): number {
  const top = index * rowHeight;
  if (top < scrollTop) return top;
  return Math.max(scrollTop, top + rowHeight - height);
}
