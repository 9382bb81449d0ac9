import { isSecretName } from "./redact.ts";

/** Headers about format, connection or time; their values may look like keys. */
const FORMAT_HEADER =
  /^(?:accept.*|access-control-.*|age|allow|cache-control|connection|content-.*|date|dnt|etag|expect|expires|host|if-.*|keep-alive|last-modified|origin|pragma|prefer.*|range|retry-after|sec-(?:ch|fetch)-.*|server|so-(?:language|culture|timezone)|te|traceparent|trailer|transfer-encoding|upgrade.*|user-agent|vary|via|x-(?:correlation|request)-id|x-mock-.*|x-powered-by|x-requested-with|x-superoffice-(?:event|eventid|retry))$/i;

/** Is the header about a message's format, and its value therefore never a secret? */
export function isFormatHeader(name: string): boolean {
  return FORMAT_HEADER.test(name);
}

/** Headers that carry credentials, by the vendor's or a gateway's convention or by name. */
export function isSecretHeader(name: string): boolean {
  return !isFormatHeader(name) && (isSecretName(name) || SECRET_HEADER.test(name));
}

const SECRET_HEADER =
  /key|auth|sess|bearer|dpop|hmac|cert|cred|principal|(?:^|[-_])(?:basic|otp|pin|sid|nonce|refresh|2fa)(?:$|[-_])|hash$/i;
