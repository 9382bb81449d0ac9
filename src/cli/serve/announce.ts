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
  /** Where the server listens. */
  readonly url: string;
  /** What the control API requires, if anything. */
  readonly token: string | undefined;
}

/** Prints what a server that has just started offers, and opens the console if that was asked for. */
export function announce({ options, live, url, token }: Started, io: CliIo): void {
  // With several workers, the first one has printed it for all.
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

/** The clock of a stored world goes on as it was, whatever the flags say. */
function storeFacts(
  { store }: ServeOptions,
  live: LiveWorlds,
): { store: string | undefined; clock?: string | undefined } {
  if (store === "memory") return { store: undefined };
  const { clock } = live.worlds().main.mock;
  return { store: shownStore(store), clock: clock.frozen ? clock.now() : undefined };
}

/** A server that listens on every address is reached from this machine by the loopback address. */
export function localUrl(url: string): string {
  return url.replace("//0.0.0.0:", "//127.0.0.1:").replace("//[::]:", "//[::1]:");
}
