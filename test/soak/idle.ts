import { PATHS, TJE0 } from "../support/agents.ts";
import { openSocket, type Raw } from "../support/socket.ts";

const ASKED =
  `POST ${PATHS.pickUp} HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${TJE0.authorization}\r\n` +
  "Content-Length: 0\r\n\r\n";
/** As many are opened at once; a listening socket's backlog is not long. */
const BATCH = 200;

/** A connection, and since when nothing was sent on it. */
interface Idle extends Raw {
  readonly sinceMs: number;
}

/** Opens so many connections, asks once on each and keeps it. */
export async function keepIdle(url: string, connections: number): Promise<readonly Idle[]> {
  const idle: Idle[] = [];
  while (idle.length < connections) {
    const size = Math.min(BATCH, connections - idle.length);
    const batch = await Promise.all(Array.from({ length: size }, () => openSocket(url)));
    const sinceMs = performance.now();
    for (const raw of batch) raw.send(ASKED);
    await Promise.all(batch.map((raw) => raw.until(/\r\n\r\n[^]/)));
    idle.push(...batch.map((raw) => ({ ...raw, sinceMs })));
  }
  return idle;
}

/** How many files, and so connections, this process and those that it starts may hold; Infinity where there is no limit. */
export function fileLimit(): number {
  const { userLimits } = process.report.getReport() as {
    readonly userLimits?: { readonly open_files?: { readonly soft: number | string } };
  };
  const soft = Number(userLimits?.open_files?.soft);
  return Number.isFinite(soft) ? soft : Number.POSITIVE_INFINITY;
}
