import type { Server } from "node:http";
import { KitError } from "../errors.ts";
import { withoutPrototype } from "../values.ts";

/** Rejects with KitError `port-in-use`, `port-refused`, `host-unknown`, `listen`. */
export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(listenError(error, `${host}:${port}`)));
    server.listen(port, host, resolve);
  });
}

interface KnownError {
  readonly code: string;
  readonly what: string;
  readonly todo: string;
}

const OWN_HOST = "give a --host of this machine, such as 127.0.0.1";

const KNOWN: Readonly<Record<string, KnownError>> = withoutPrototype({
  EADDRINUSE: {
    code: "port-in-use",
    what: "the port is in use",
    todo: "stop what listens there, or give another --port (0 takes a free one)",
  },
  EACCES: {
    code: "port-refused",
    what: "the system does not allow this port",
    todo: "give a --port above 1023",
  },
  ENOTFOUND: { code: "host-unknown", what: "the host has no address", todo: OWN_HOST },
  EADDRNOTAVAIL: { code: "host-unknown", what: "the host is not this machine", todo: OWN_HOST },
});

function listenError(error: NodeJS.ErrnoException, where: string): KitError {
  const known = KNOWN[error.code ?? ""];
  const other = { code: "listen", what: error.message, todo: "give another --host or --port" };
  return new KitError({ ...(known ?? other), where }, { cause: error });
}
