import { KitError } from "../../errors.ts";
import { type Certificate, readPair } from "../shared/certificates.ts";

const CODE = "serve-certificate";

/** Reads the files of `--cert` and `--key`, which belong together. Throws KitError `serve-certificate`. */
export async function readCertificate({ cert, key }: Partial<Certificate>): Promise<Certificate> {
  if (cert !== undefined && key !== undefined) return readPair({ code: CODE, cert, key });
  const [given, missing] = cert === undefined ? ["--key", "--cert"] : ["--cert", "--key"];
  const what = `${missing} is missing: a certificate and its key belong together`;
  throw new KitError({ code: CODE, what, where: given, todo: `give ${missing} FILE as well` });
}
