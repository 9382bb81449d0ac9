import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { hostname, networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import type { CliIo } from "../shared/io.ts";

interface HttpsFlags {
  readonly https?: boolean;
  readonly cert?: string;
  readonly key?: string;
  readonly host: string;
}

/** The environment variable that passes the certificate's folder from the first process to its workers. */
export const HTTPS_FOLDER = "SO_MOCK_HTTPS_FOLDER";

/**
 * Serves with a certificate created on this machine, for `--https` without `--cert`. It is stored in a folder that only
 * this user can read, and deleted when the server ends.
 */
export async function withCertificate<Flags extends HttpsFlags>(
  flags: Flags,
  io: CliIo,
  serve: (flags: Flags & { readonly madeCert?: string }, io: CliIo) => Promise<void>,
): Promise<void> {
  if (!flags.https || flags.cert !== undefined || flags.key !== undefined) return serve(flags, io);
  const known = io.env[HTTPS_FOLDER];
  const folder = known ?? (await mkdtemp(join(tmpdir(), "so-mock-https-")));
  const [cert, key] = [join(folder, "localhost.pem"), join(folder, "key.pem")];
  try {
    if (known === undefined) {
      const { selfSigned } = await import("./self-signed.ts");
      const made = selfSigned(namesOf(flags.host), Date.now());
      await writeFile(cert, made.cert);
      await writeFile(key, made.key, { mode: 0o600 });
    }
    await serve({ ...flags, cert, key, madeCert: cert }, { ...io, env: { ...io.env, [HTTPS_FOLDER]: folder } });
  } finally {
    if (known === undefined) await rm(folder, { recursive: true, force: true });
  }
}

/** The names by which the server is reached; if it listens on all addresses, each of them. */
function namesOf(host: string): readonly string[] {
  const isAny = host === "0.0.0.0" || host === "::";
  const addresses = isAny ? Object.values(networkInterfaces()).flatMap((each) => each ?? []) : [];
  const own = isAny ? [hostname(), ...addresses.map(({ address }) => address)] : [host];
  return [...new Set(["localhost", "127.0.0.1", "::1", ...own.map((name) => name.split("%")[0] ?? "")])];
}
