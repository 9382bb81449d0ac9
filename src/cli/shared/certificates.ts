import { X509Certificate, createPrivateKey } from "node:crypto";
import { createSecureContext } from "node:tls";
import { KitError } from "../../errors.ts";
import type { NetworkSettings } from "../../verify/setting-values.ts";
import { readText } from "./files.ts";

/** A certificate and its key, as PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** Their files, and the code of an error about them. */
interface Files extends Certificate {
  readonly code: string;
  readonly signal?: AbortSignal | undefined;
}

/** Throws a KitError for a certificate and a key that TLS could not use. */
export async function readPair({ code, cert, key, signal }: Files): Promise<Certificate> {
  const todo = "name a PEM file";
  const texts = {
    cert: await readText(cert, code, "--cert", todo, signal),
    key: await readText(key, code, "--key", todo, signal),
  };
  const certificate = parsed(() => new X509Certificate(texts.cert), { code, where: cert, wanted: "a certificate" });
  const wanted = "a private key without a passphrase";
  const own = parsed(() => createPrivateKey(texts.key), { code, where: key, wanted });
  if (!certificate.checkPrivateKey(own)) {
    const what = `it is not the key of ${cert}`;
    throw new KitError({ code, what, where: key, todo: "give the key of the certificate" });
  }
  // Weak keys and old algorithms are valid files, but the runtime does not use them.
  const strong = "a certificate and a key that are strong enough, such as RSA with 2048 bits";
  parsed(() => createSecureContext(texts), { code, where: cert, wanted: strong });
  return texts;
}

const CODE = "verify-network";
const BLOCK = /-----BEGIN ((?:TRUSTED |X509 )?CERTIFICATE)-----[^-]*-----END \1-----/g;

/** What TLS takes from `--cacert`, `--cert` and `--key`: a file that it ignored would look like a fault of the server. */
export async function readCertificates(
  files: Pick<NetworkSettings, "cacert" | "cert" | "key">,
  signal: AbortSignal,
): Promise<Partial<Certificate> & { readonly ca?: readonly string[] }> {
  const { cacert, cert, key = cert } = files;
  const pair = cert === undefined || key === undefined ? {} : await readPair({ code: CODE, cert, key, signal });
  if (cacert === undefined) return pair;
  const text = await readText(cacert, CODE, "--cacert", "give an existing PEM file", signal);
  const ca = text.match(BLOCK) ?? [""];
  for (const each of ca)
    parsed(() => new X509Certificate(each), { code: CODE, where: cacert, wanted: "a certificate" });
  return { ...pair, ca };
}

interface Wanted {
  readonly code: string;
  readonly where: string;
  readonly wanted: string;
}

function parsed<Value>(parse: () => Value, { code, where, wanted }: Wanted): Value {
  try {
    return parse();
  } catch (cause) {
    const todo = `give a PEM file with ${wanted}`;
    throw new KitError({ code, what: `it does not hold ${wanted}`, where, todo }, { cause });
  }
}
