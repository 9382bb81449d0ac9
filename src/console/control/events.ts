import type { MockEvent } from "../../mock/events.ts";
import { redactValue } from "../../redact-body.ts";
import type { ControlCall } from "./call.ts";
import { instantFromMs } from "../../time/instant.ts";

/** Events are gathered for so long before they are sent, so that a load test does not flood the page. */
const GATHER_MS = 100;
const MOST = 50;
const KEEP_ALIVE_MS = 15_000;

/** Live events as server-sent events, brief: the page asks for details. */
export function eventStream({ liveState, request }: ControlCall): Response {
  let waiting: MockEvent[] = [];
  let left = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop = (): void => {};
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const send = (text: string): void => controller.enqueue(encoder.encode(text));
      const flush = (): void => {
        timer = undefined;
        for (const event of waiting) send(`event: ${event.kind}\ndata: ${JSON.stringify(brief(event))}\n\n`);
        if (left > 0) send(`event: more\ndata: ${JSON.stringify({ left })}\n\n`);
        waiting = [];
        left = 0;
      };
      const close = (): void => {
        stop();
        try {
          controller.close();
        } catch {
          // The reader is already gone.
        }
      };
      // Without an end the reader would wait for events of a world that is gone, and not ask for the new one.
      const end = liveState.listen((event) => {
        if (waiting.length < MOST) waiting.push(event);
        else left++;
        timer ??= setTimeout(flush, GATHER_MS);
      }, close);
      const alive = setInterval(() => send(": here\n\n"), KEEP_ALIVE_MS);
      stop = () => {
        end();
        clearInterval(alive);
        clearTimeout(timer);
      };
      request.signal.addEventListener("abort", close);
      send(`retry: 1000\n\nevent: hello\ndata: ${JSON.stringify({ world: liveState.name ?? null })}\n\n`);
    },
    cancel: () => stop(),
  });
  return new Response(body, {
    headers: { "Content-Type": "text/event-stream; charset=utf-8", "X-Accel-Buffering": "no" },
  });
}

function brief(event: MockEvent): object {
  if (event.kind === "request") return { ...event.entry, body: redactValue(event.entry.body) };
  if (event.kind !== "session") return {};
  const { after, before, atMs } = event;
  return {
    id: (after ?? before)?.ChatSessionId,
    status: after?.Status ?? null,
    before: before?.Status ?? null,
    at: instantFromMs(atMs),
  };
}
