import { isOwnName } from "../../routing/own-machine.ts";
import { otherTransferEncoding, valueOf, type RawHeaders } from "./headers.ts";

/**
 * Why a request is not forwarded; undefined if it is. Only programs and pages on this machine may use the recorder; if
 * it listens for other machines, their programs too, but never a page of another site.
 */
export function refusedUse(
  url: string,
  raw: RawHeaders,
  { origin, isOpen }: { readonly origin: string; readonly isOpen: boolean },
): readonly [status: 400 | 403 | 501, detail: string] | undefined {
  if (!url.startsWith("/")) {
    return [400, `This is a recorder of one server, not a forward proxy. Send requests to ${origin} instead.`];
  }
  const encoding = otherTransferEncoding(raw);
  if (encoding !== undefined) return [501, `Transfer-Encoding "${encoding}" is not passed on, only "chunked".`];
  const host = valueOf(raw, "host") ?? "";
  // With a host name that resolves to this machine, another site could let its own pages in (DNS rebinding).
  if (!isOpen && !isOwnName(host)) return [403, "The Host is not this machine. Other machines need --host."];
  const isKnown = (url: string): boolean => {
    const from = URL.parse(url)?.host.toLowerCase() ?? "";
    return isOwnName(from) || (from !== "" && from === host.toLowerCase());
  };
  const from = valueOf(raw, "origin");
  const site = valueOf(raw, "sec-fetch-site");
  const isElsewhere =
    from === undefined
      ? (site === "cross-site" || site === "same-site") && !isKnown(valueOf(raw, "referer") ?? "") && !isLink(raw)
      : !isKnown(from);
  return isElsewhere ? [403, "Pages of other sites may not use the recorder."] : undefined;
}

/** A link from another site is harmless, since that site cannot read the answer. */
function isLink(raw: RawHeaders): boolean {
  return valueOf(raw, "sec-fetch-mode") === "navigate" && valueOf(raw, "sec-fetch-dest") === "document";
}
