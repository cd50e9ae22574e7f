/**
 * Rides on CLIENT_INIT and VENDOR_INIT, where the official SDK and dialog ignore it. Its absence therefore
 * means that the other side is the official one. Raise it when an extra of ours changes its meaning.
 */
export const protocolVersion = 1;
