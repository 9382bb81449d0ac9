import { beginningOf } from "../../values.ts";
import type { Transaction } from "../persistence/persistence.ts";
import type { World } from "../world/world.ts";
import type { Attempt, Delivery, Hook } from "./hook.ts";
import { type Caller, type CallOutcome, sendCall } from "./send-call.ts";
import { bodyOf } from "./payload.ts";
import type { WebhookStore } from "./webhook-store-model.ts";

/** Sends due deliveries. One for each process and world; loaded when there is something to send. */
export interface Dispatcher {
  /** Sends everything that is due; returns at once. */
  pump(): void;
  /** Resolves when nothing is due or being sent. */
  settled(): Promise<void>;
  stop(): void;
}

interface DispatcherOptions {
  readonly world: () => World;
  readonly store: () => WebhookStore | undefined;
  readonly transaction: Transaction;
  readonly caller: Caller;
  /** A unique name for this process. */
  readonly host: string;
  readonly onError: (error: unknown) => void;
  /** Called after each call. */
  readonly onCalled: () => void;
}

/** The most simultaneous calls, to all receivers together. */
const MOST_CALLS = 8;
/** How much longer than the slowest call a claim lasts before another process takes over. */
const CLAIM_GRACE_MS = 20_000;
/** The shortest wait, even with a fast clock. */
const LEAST_WAIT_MS = 5;
/** The longest wait, also for what another process has claimed: that process may have been killed. */
const MOST_WAIT_MS = 1000;

export function createDispatcher(options: DispatcherOptions): Dispatcher {
  const { world, store, transaction, caller, host, onError, onCalled } = options;
  const underWay = new Set<Promise<void>>();
  let pumping: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  let claims = 0;
  /** The world's time of the last claim: whatever was due by then and is still pending waits for a call in progress. */
  let claimedMs = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const claim = (): readonly { readonly delivery: Delivery; readonly hook: Hook }[] | Promise<readonly never[]> => {
    const most = MOST_CALLS - underWay.size;
    const own = store();
    claimedMs = world().clock.nowMs();
    if (most <= 0 || !own || stopped) return [];
    const by = { token: `${host}/${++claims}`, realMs: Date.now(), forMs: caller.timeoutMs + CLAIM_GRACE_MS, most };
    return transaction(() =>
      (store()?.claim(by) ?? []).flatMap((delivery) => {
        const hook = store()?.get(delivery.hookId);
        return hook ? [{ delivery, hook }] : [];
      }),
    ) as never;
  };
  const deliver = async (delivery: Delivery, hook: Hook): Promise<void> => {
    const { event, eventId, tried: retry, fault, hops = 0 } = delivery;
    const outcome = await sendCall(
      {
        hook,
        event,
        eventId,
        retry,
        hops: hops + 1,
        body: bodyOf(delivery),
        isTest: event === "test",
        isForged: fault === "webhook-wrong-signature",
      },
      caller,
    );
    const attempt = attemptOf(outcome, { at: `${world().clock.now()}Z`, eventId, retry });
    await transaction(() => {
      const verdict = outcome.status === 200 ? "taken" : outcome.status === 410 ? "gone" : "failed";
      store()?.settle(delivery, attempt, verdict);
    });
  };
  const work = async (): Promise<void> => {
    do {
      again = false;
      for (let claimed = await claim(); claimed.length > 0; claimed = await claim()) {
        for (const { delivery, hook } of claimed) {
          const call = deliver(delivery, hook)
            .catch(onError)
            .finally(() => {
              underWay.delete(call);
              onCalled();
              pump();
            });
          underWay.add(call);
        }
      }
    } while (again);
  };
  const schedule = (): void => {
    clearTimeout(timer);
    const { clock } = world();
    const own = store();
    const due = own?.nextDueMs();
    if (due === undefined || stopped || clock.frozen) return;
    const wait =
      due <= claimedMs
        ? MOST_WAIT_MS
        : Math.min(MOST_WAIT_MS, Math.max(LEAST_WAIT_MS, (due - clock.nowMs()) / clock.speed));
    timer = setTimeout(pump, wait);
    (timer as { unref?: () => void }).unref?.();
  };
  const pump = (): void => {
    if (stopped) return;
    again = true;
    // Not before the end of the step on the world that raised the event.
    pumping ??= Promise.resolve()
      .then(work)
      .catch(onError)
      .finally(() => {
        pumping = undefined;
        if (again) pump();
        else schedule();
      });
  };
  return {
    pump,
    settled: async () => {
      pump();
      for (;;) {
        const busy = [...underWay, ...(pumping ? [pumping] : [])];
        if (busy.length === 0) return;
        await Promise.race(busy);
      }
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/** How much of an error is kept; there may be nine for each of many webhooks. */
const MOST_ERROR = 4000;
const MOST_ANSWER = 2000;

function attemptOf(
  { status, text, answer, durationMs }: CallOutcome,
  { at, eventId, retry }: Pick<Attempt, "at" | "eventId" | "retry">,
): Attempt {
  const error = status === 200 ? undefined : beginningOf(text, MOST_ERROR);
  return { at, eventId, retry, status, error, answer: beginningOf(answer, MOST_ANSWER), durationMs };
}
