import { X509Certificate, createPrivateKey } from "node:crypto";
import { createSecureContext } from "node:tls";
import { KitError } from "../../errors.ts";
import { readText } from "../shared/files.ts";

/** A certificate and its key, as PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

interface CertificateFlags {
  readonly cert?: string;
  readonly key?: string;
}

const CODE = "serve-certificate";

/** Reads the files of `--cert` and `--key`, which belong together. Throws KitError `serve-certificate`. */
export async function readCertificate({ cert, key }: CertificateFlags): Promise<Certificate> {
  if (cert === undefined || key === undefined) {
    const [given, missing] = cert === undefined ? ["--key", "--cert"] : ["--cert", "--key"];
    const what = `${missing} is missing: a certificate and its key belong together`;
    throw new KitError({ code: CODE, what, where: given, todo: `give ${missing} FILE as well` });
  }
  const todo = "name a PEM file";
  const texts = { cert: await readText(cert, CODE, "--cert", todo), key: await readText(key, CODE, "--key", todo) };
  const certificate = parsed(() => new X509Certificate(texts.cert), cert, "a certificate");
  const own = parsed(() => createPrivateKey(texts.key), key, "a private key without a passphrase");
  if (certificate.checkPrivateKey(own)) {
    // Weak keys and old algorithms are valid files, but the runtime does not serve with them.
    parsed(() => createSecureContext(texts), cert, "a certificate and a key of today, such as RSA with 2048 bits");
    return texts;
  }
  throw new KitError({
    code: CODE,
    what: `it is not the key of ${cert}`,
    where: key,
    todo: "give the key of the certificate",
  });
}

function parsed<Value>(parse: () => Value, where: string, wanted: string): Value {
  try {
    return parse();
  } catch (cause) {
    const todo = `give a PEM file with ${wanted}`;
    throw new KitError({ code: CODE, what: `it does not hold ${wanted}`, where, todo }, { cause });
  }
}
