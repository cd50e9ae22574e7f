/**
 * Sent with CLIENT_INIT and VENDOR_INIT, where the official SDK and dialog ignore it. If it is missing, the other side
 * is the official one. Raise it when something that we added to the official messages changes its meaning.
 */
export const protocolVersion = 1;
