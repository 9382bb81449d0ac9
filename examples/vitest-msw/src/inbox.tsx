import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { JSX } from "react";
import { listSessions, pickUpFirst } from "./chat-api.ts";

/** Your own component: who is waiting, and a button to answer the next. */
export function Inbox(): JSX.Element {
  const client = useQueryClient();
  const sessions = useQuery({ queryKey: ["sessions"], queryFn: listSessions });
  const pickUp = useMutation({
    mutationFn: pickUpFirst,
    onSuccess: () => client.invalidateQueries({ queryKey: ["sessions"] }),
  });
  const error = sessions.error ?? pickUp.error;
  const waiting = sessions.data?.filter(({ Status }) => Status === "InQueue") ?? [];
  if (sessions.isPending) return <p>Loading…</p>;
  return (
    <main>
      {error && <p role="alert">{error.message}</p>}
      <h1>{waiting.length} waiting</h1>
      <ul>
        {waiting.map(({ ChatSessionId, CustomerName }) => (
          <li key={ChatSessionId}>{CustomerName}</li>
        ))}
      </ul>
      <button onClick={() => pickUp.mutate()}>Answer next</button>
      {pickUp.isSuccess && <p>{pickUp.data ? `You talk to ${pickUp.data.CustomerName}` : "Nobody is waiting"}</p>}
    </main>
  );
}
