export function base64Of(bytes: ArrayBuffer | Uint8Array): string {
  const all = new Uint8Array(bytes);
  const pieces: string[] = [];
  for (let at = 0; at < all.length; at += PIECE) pieces.push(String.fromCharCode(...all.subarray(at, at + PIECE)));
  return btoa(pieces.join(""));
}

/** As many arguments as any engine takes. */
const PIECE = 8192;
