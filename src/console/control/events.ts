import type { MockEvent } from "../../mock/events.ts";
import { redactEntry } from "../../redact-body.ts";
import { isLongerThan } from "../../values.ts";
import type { ControlCall } from "./call.ts";
import { instantFromMs } from "../../time/instant.ts";

/** Events are batched for this long, so that a load test does not flood the page. */
const GATHER_MS = 100;
const MOST = 50;
/** The maximum number of bytes queued for a reader. */
const QUEUED = 262_144;
/** A longer body is left out of the event; the journal has it. */
const LONGEST_BODY = 4096;
const KEEP_ALIVE_MS = 15_000;
const ENCODER = new TextEncoder();

/** Live events as server-sent events, in short form: the page requests details. */
export function eventStream({ liveState, request }: ControlCall): Response {
  const headers = { "Content-Type": "text/event-stream; charset=utf-8", "X-Accel-Buffering": "no" };
  // Nothing would read the stream of a HEAD request, so it would never end.
  if (request.method === "HEAD") return new Response(null, { headers });
  let waiting: MockEvent[] = [];
  let left = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop = (): void => {};
  const body = new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        const send = (text: string): void => controller.enqueue(ENCODER.encode(text));
        const flush = (): void => {
          timer = undefined;
          // A slow reader gets a count instead of events.
          if ((controller.desiredSize ?? 0) <= 0) {
            left += waiting.length;
            waiting = [];
            return;
          }
          for (const event of waiting) controller.enqueue(bytesOf(event));
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
        // Unless the stream ends, the reader would wait for events of a deleted world and never ask for the new one.
        const end = liveState.listen((event) => {
          if (waiting.length < MOST) waiting.push(event);
          else left++;
          timer ??= setTimeout(flush, GATHER_MS);
        }, close);
        const alive = setInterval(() => {
          if ((controller.desiredSize ?? 0) <= 0) return;
          send(": here\n\n");
          if (left > 0) timer ??= setTimeout(flush, GATHER_MS);
        }, KEEP_ALIVE_MS);
        stop = () => {
          end();
          clearInterval(alive);
          clearTimeout(timer);
        };
        request.signal.addEventListener("abort", close);
        send(`retry: 1000\n\nevent: hello\ndata: ${JSON.stringify({ world: liveState.name ?? null })}\n\n`);
      },
      cancel: () => stop(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: QUEUED }),
  );
  return new Response(body, { headers });
}

/** Serialised once for all readers. */
const written = new WeakMap<MockEvent, Uint8Array>();

function bytesOf(event: MockEvent): Uint8Array {
  const known = written.get(event);
  if (known) return known;
  const bytes = ENCODER.encode(`event: ${event.kind}\ndata: ${JSON.stringify(brief(event))}\n\n`);
  written.set(event, bytes);
  return bytes;
}

function brief(event: MockEvent): object {
  if (event.kind === "request") {
    const { body } = event.entry;
    return redactEntry(isLongerThan(LONGEST_BODY, body) ? { ...event.entry, body: undefined } : event.entry);
  }
  if (event.kind !== "session") return {};
  const { after, before, atMs } = event;
  return {
    id: (after ?? before)?.ChatSessionId,
    status: after?.Status ?? null,
    before: before?.Status ?? null,
    at: instantFromMs(atMs),
  };
}
