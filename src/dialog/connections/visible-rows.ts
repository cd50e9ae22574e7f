/** All rows have this height, so that the visible ones follow from the scroll offset. As in list.css. */
export const ROW_HEIGHT_PX = 68;

/** Rows rendered beyond both edges, so that quick scrolling shows no gaps. */
const OVERSCAN_ROWS = 6;

/** `first` to `last` (exclusive), and the height of the rows before them in px. */
export type VisibleRows = { first: number; last: number; offsetPx: number };

export function visibleRows(count: number, scrollTop: number, height: number): VisibleRows {
  const first = Math.max(0, Math.min(count, Math.floor(scrollTop / ROW_HEIGHT_PX)) - OVERSCAN_ROWS);
  const last = Math.min(count, Math.ceil((scrollTop + height) / ROW_HEIGHT_PX) + OVERSCAN_ROWS);
  return { first, last, offsetPx: first * ROW_HEIGHT_PX };
}

/** The smallest change of the scroll offset that makes the whole row visible. */
export function scrollTopToReveal(index: number, scrollTop: number, height: number): number {
  const top = index * ROW_HEIGHT_PX;
  if (top < scrollTop) return top;
  return Math.max(scrollTop, top + ROW_HEIGHT_PX - height);
}
