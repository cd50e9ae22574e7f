/** With it our redirect page closes itself: Chromium drops close() on a window that is loading. */
export const CLOSE_HASH = '#close';
