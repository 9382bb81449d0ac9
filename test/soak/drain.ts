import { Agent } from "node:http";
import { PATHS } from "../support/agents.ts";
import { callOnce } from "../support/client-loop.ts";

export interface Drained {
  /** Ids in the order in which they were made, and in which each agent was handed them. */
  readonly made: readonly number[];
  readonly handed: readonly (readonly number[])[];
}

/** Puts so many sessions on the queue, then lets so many agents pick up at once, each over its own connection, until none waits. */
export async function drain(url: string, sessions: number, agents: number): Promise<Drained> {
  const made: number[] = [];
  let left = sessions;
  const connections = Array.from({ length: agents }, (_, at) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const call = async (path: string, body?: string): Promise<number | undefined> => {
      const headers = {
        authorization: `SoTicket drain-${at}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      };
      const outcome = await callOnce(url, agent, {
        method: "POST",
        path,
        headers,
        ...(body === undefined ? {} : { body }),
      });
      if (outcome.status !== 200) throw new Error(`${path}: ${outcome.error ?? outcome.status}`);
      return (JSON.parse(outcome.body ?? "") as { readonly ChatSessionId: number } | null)?.ChatSessionId;
    };
    return { agent, call };
  });
  await Promise.all(
    connections.map(async ({ call }) => {
      while (left-- > 0) made.push((await call(PATHS.save, '{"ChatSessionId":0}')) ?? 0);
    }),
  );
  const handed = await Promise.all(
    connections.map(async ({ call }) => {
      const own: number[] = [];
      for (let id = await call(PATHS.pickUp); id !== undefined; id = await call(PATHS.pickUp)) own.push(id);
      return own;
    }),
  );
  for (const { agent } of connections) agent.destroy();
  return { made, handed };
}
