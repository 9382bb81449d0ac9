/** A fetch that notes what passes through it. */

export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly authorization: string | null;
}

export interface Recorder {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly requests: readonly Recorded[];
}

export function record(fetch: (request: Request) => Promise<Response>): Recorder {
  const requests: Recorded[] = [];
  return {
    requests,
    async fetch(request) {
      const { pathname } = new URL(request.url);
      const body = await request.clone().text();
      requests.push({
        method: request.method,
        path: pathname,
        body,
        authorization: request.headers.get("authorization"),
      });
      return fetch(request);
    },
  };
}

export function isWrite({ path }: Recorded): boolean {
  return !path.endsWith("/ChatSessionsForUser");
}
