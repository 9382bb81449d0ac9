import { printable, printableJson } from "../../printable.ts";
import { shownStore } from "../../store/open-store.ts";
import type { CliIo } from "../shared/io.ts";
import { banner, hostWarning } from "./banner.ts";
import type { LiveWorlds } from "./live-worlds.ts";
import type { ServeOptions } from "./options.ts";
import { QUIET } from "./workers.ts";

interface Started {
  readonly options: ServeOptions;
  readonly live: LiveWorlds;
  /** The address the server listens on. */
  readonly url: string;
  /** The token that the control API requires, if any. */
  readonly token: string | undefined;
}

/** Prints what a newly started server offers, and opens the console if requested. */
export function announce({ options, live, url, token }: Started, io: CliIo): void {
  // With several workers, the first one printed it for all.
  if (io.env[QUIET] !== undefined) return;
  const consoleUrl = options.control ? `${localUrl(url)}/_mock/` : undefined;
  if (options.log === "json") {
    const line = (event: string, fields: object): void => io.stdout(`${printableJson({ event, ...fields })}\n`);
    const warning = hostWarning(options.host);
    if (warning !== undefined) line("warning", { message: warning });
    const { cors = true } = options;
    line("listening", {
      url,
      cors: cors === true ? "any" : cors,
      certificate: options.madeCert,
      message: `listening on ${url}`,
    });
  } else {
    const facts = { ...options, ...storeFacts(options, live), url: url + options.basePath, origin: url };
    io.stdout(printable(banner(live.shown(), consoleUrl === undefined ? facts : { ...facts, console: consoleUrl })));
  }
  if (options.open && consoleUrl !== undefined) {
    io.openPage(token === undefined ? consoleUrl : `${consoleUrl}?token=${encodeURIComponent(token)}`);
  }
}

/** A stored world keeps its clock, whatever the flags say. */
function storeFacts(
  { store }: ServeOptions,
  live: LiveWorlds,
): { store: string | undefined; clock?: string | undefined } {
  if (store === "memory") return { store: undefined };
  const { clock } = live.worlds().main.mock;
  return { store: shownStore(store), clock: clock.frozen ? clock.now() : undefined };
}

/** From this machine, a server that listens on all addresses is reached at the loopback address. */
export function localUrl(url: string): string {
  return url.replace("//0.0.0.0:", "//127.0.0.1:").replace("//[::]:", "//[::1]:");
}
