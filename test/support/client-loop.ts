import { Agent, request } from "node:http";

/** What came of one request: a status and the whole body, or the code of what went wrong. */
export interface Outcome {
  readonly status?: number;
  readonly body?: string;
  readonly error?: string;
  /** Was the request sent on a connection that an earlier one had used? */
  readonly reused: boolean;
}

export interface LoopCall {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One request over an agent's connection; whole only when as much came as was announced. */
export function callOnce(url: string, agent: Agent, { method, path, headers, body }: LoopCall): Promise<Outcome> {
  return new Promise((resolve) => {
    const asked = request(url + path, { method, agent, headers: { ...headers } });
    asked.once("error", (error: NodeJS.ErrnoException) =>
      resolve({ error: error.code ?? error.message, reused: asked.reusedSocket }),
    );
    asked.once("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("error", (error: NodeJS.ErrnoException) =>
        resolve({ error: error.code ?? error.message, reused: asked.reusedSocket }),
      );
      response.once("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(chunks).toString("utf8"),
          reused: asked.reusedSocket,
        }),
      );
    });
    asked.end(body);
  });
}

/** Asks again and again on a connection of its own until `until` says so; every outcome is told. */
export async function askInLoop(
  url: string,
  next: () => LoopCall,
  { until, tell }: { readonly until: (outcome: Outcome) => boolean; readonly tell: (outcome: Outcome) => void },
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (;;) {
    const outcome = await callOnce(url, agent, next());
    tell(outcome);
    if (until(outcome)) break;
  }
  agent.destroy();
}
