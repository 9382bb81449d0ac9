/** How the calls of webhooks are signed; what the mock sends and what receivers are tested with. */

/** base64 of HMAC-SHA256 over the bytes of the body, with the bytes of the secret as key. */
export async function signatureOf(secret: string, body: Uint8Array<ArrayBuffer>): Promise<string> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, ["sign"]);
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.sign("HMAC", key, body))));
}
