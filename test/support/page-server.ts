import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { ROOT } from "./root.ts";
import type { PageBundle } from "./page-bundle.ts";

/** A page with MSW's service worker beside it, on a loopback port, under a policy that forbids code made from text. */
export interface PageServer {
  readonly url: string;
  /** Requests for anything but the page's own files: what has slipped past the service worker. */
  readonly leaked: readonly string[];
  close(): Promise<void>;
}

/** `html` is the page's body; `connect` names other hosts that the page may ask, `worker` the file of another service worker. */
export async function servePage(
  bundle: PageBundle,
  html: string,
  {
    connect = "",
    style = "",
    worker = join(ROOT, "node_modules/msw/lib/mockServiceWorker.js"),
  }: { readonly connect?: string; readonly style?: string; readonly worker?: string } = {},
): Promise<PageServer> {
  const policy = `default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src data:; connect-src 'self' ${connect}`;
  const page = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Test</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css"></head><body>${html}<script type="module" src="/${bundle.entry}"></script></body></html>`;
  const files = new Map<string, readonly [type: string, text: string]>([
    ["/", ["text/html", page]],
    ["/page.css", ["text/css", style]],
    ["/mockServiceWorker.js", ["text/javascript", readFileSync(worker, "utf8")]],
    ...[...bundle.files].map(([name, text]) => [`/${name}`, ["text/javascript", text]] as const),
  ]);
  const leaked: string[] = [];
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? "");
    if (!file) leaked.push(`${request.method} ${request.url}`);
    const [type, text] = file ?? ["text/plain", "not here"];
    response.writeHead(file ? 200 : 404, {
      "content-type": `${type}; charset=utf-8`,
      "content-security-policy": policy,
    });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leaked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
