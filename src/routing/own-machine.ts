/** Names and addresses of this machine: a name of another site that resolves to it is none of them. */

/** As in a Host header, with or without a port. */
export function isOwnName(host: string): boolean {
  return /^(?:localhost|[\w-]+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i.test(host);
}

/** The address that a connection comes from. */
export function isLoopback(address: string): boolean {
  return /^(?:::ffff:)?127\.|^::1$/.test(address);
}
