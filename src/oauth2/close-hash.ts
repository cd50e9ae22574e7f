/** Of our redirect page, where it closes itself: the provider's window is sent there when the dialog has to go. */
export const CLOSE_HASH = '#close';
