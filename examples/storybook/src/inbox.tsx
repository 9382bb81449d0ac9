import { useEffect, useState, type JSX } from "react";

interface ChatSession {
  readonly ChatSessionId: number;
  readonly CustomerName: string;
  readonly Status: string;
}

async function listSessions(baseUrl: string): Promise<readonly ChatSession[]> {
  const response = await fetch(`${baseUrl}/api/v1/Agents/Chat/ChatSessionsForUser`, {
    method: "POST",
    headers: { Authorization: "Basic dGplMDpUamUw", Accept: "application/json" },
  });
  if (response.status === 401) throw new Error("Please sign in again.");
  if (!response.ok) throw new Error(`The server answered with ${response.status}.`);
  return (await response.json()) as readonly ChatSession[];
}

/** Your own component. */
export function Inbox({ baseUrl }: { readonly baseUrl: string }): JSX.Element {
  const [sessions, setSessions] = useState<readonly ChatSession[]>();
  const [error, setError] = useState<string>();
  useEffect(() => {
    listSessions(baseUrl).then(setSessions, (reason: Error) => setError(reason.message));
  }, [baseUrl]);
  if (error !== undefined) return <p role="alert">{error}</p>;
  if (!sessions) return <p>Loading…</p>;
  const waiting = sessions.filter(({ Status }) => Status === "InQueue");
  if (waiting.length === 0) return <p>Nobody is waiting.</p>;
  return (
    <ol>
      {waiting.map(({ ChatSessionId, CustomerName }) => (
        <li key={ChatSessionId}>{CustomerName}</li>
      ))}
    </ol>
  );
}
