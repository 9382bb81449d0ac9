/** Names and addresses of this machine; a foreign name that resolves to it does not count. */

/** The host as in a Host header, with or without a port. */
export function isOwnName(host: string): boolean {
  return /^(?:localhost|[\w-]+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i.test(host);
}

/** The remote address of a connection. */
export function isLoopback(address: string): boolean {
  return /^(?:::ffff:)?127\.|^::1$/.test(address);
}
