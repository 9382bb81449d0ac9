import { isRecord, ownValue, withoutPrototype } from "../values.ts";
import type { Contract } from "../model.ts";
import type { Replay, ReplayExchange, RecordedState } from "../replay-model.ts";
import { createAddressBook } from "./address.ts";
import type { Content, Recorded } from "./recordings/format.ts";
import { isCreation, recordedStatesOf } from "./recorded-state.ts";

/**
 * A recording in the form that a mock can start from: the world before the first exchange, and the exchanges to replay.
 */
export function replayOf(recorded: readonly Recorded[], contract: Contract): Replay {
  const book = createAddressBook(contract);
  const read = recorded.flatMap((each) => {
    const address = book.find(each.request.method, each.request.path);
    if (!address) return [];
    return [{ each, state: recordedStatesOf(each, address), isNew: isCreation(each, address.operation, contract) }];
  });
  const start = createInitialState();
  for (const { state, isNew } of read) start.add(state, isNew);
  return { initialState: start.shown(), exchanges: read.map(({ each, state }) => toReplay(each, state)) };
}

/** The initial state: everything that the recording shows, unless one of its requests created it. */
function createInitialState(): {
  readonly add: (state: readonly RecordedState[], creates: boolean) => void;
  readonly shown: () => readonly RecordedState[];
} {
  const seen = new Set<string>();
  const listed = new Set<number>();
  const start: RecordedState[] = [];
  return {
    add(state, creates) {
      for (const { type, carriers, textual = false, partial, complete } of state) {
        if (partial) continue;
        const fresh = carriers.filter((carrier) => !seen.has(identityOf(type, carrier)));
        for (const carrier of carriers) seen.add(identityOf(type, carrier));
        // Messages that appear only in a later list were added in the meantime.
        const isLater = type === "ChatMessage" && (!complete || complete.after > 0 || listed.has(complete.of));
        if (type === "ChatMessage" && complete) listed.add(complete.of);
        if (!creates && !isLater && (fresh.length > 0 || complete)) {
          start.push({ type, carriers: fresh, textual, ...(complete && { complete }) });
        }
      }
    },
    shown: () => start,
  };
}

const KEYS: Readonly<Record<string, string>> = withoutPrototype({
  ChatMessage: "ChatMessageId",
  ChatTopicEntity: "ChatTopicId",
  ChatTopicAgent: "TopicId",
  ChatPresence: "UserId",
});

/** Identifies the same carrier across answers. */
function identityOf(type: string, carrier: object): string {
  const values = carrier as Readonly<Record<string, unknown>>;
  const key = KEYS[type] ?? "ChatSessionId";
  const user = values["User"];
  const agent = type === "ChatTopicAgent" && isRecord(user) ? ` ${String(user["AssociateId"])}` : "";
  return `${key} ${String(ownValue(values, key))}${agent}`;
}

function toReplay({ operation, request, answer }: Recorded, state: readonly RecordedState[]): ReplayExchange {
  const { path, credentials, headers } = request;
  const [asked, answered] = [textOf(request.body), textOf(answer.body)];
  return {
    operation,
    request: {
      path,
      headers,
      ...(credentials !== undefined && { credentials }),
      ...(asked !== undefined && { body: asked }),
    },
    answer: {
      status: answer.status,
      reason: answer.reason,
      headers: labelled(answer.headers),
      ...(answered !== undefined && { body: answered ?? placeholder(answer.headers) }),
    },
    state,
  };
}

/** Null for a body withheld by the recording. */
function textOf(content: Content | undefined): string | null | undefined {
  if (content === undefined) return undefined;
  if ("json" in content) return JSON.stringify(content.json);
  return "text" in content ? content.text : null;
}

/** Recordings do not keep the charset of texts; they are sent as UTF-8. */
function labelled(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { "content-type": label, ...rest } = headers;
  if (label === undefined) return headers;
  return { ...rest, "content-type": label.replace(/(;\s*charset\s*=\s*)("[^"]*"|[^;\s]+)/i, "$1utf-8") };
}

/** Replaces an HTML page or a broken body; like those, it is neither JSON nor XML. */
function placeholder(headers: Readonly<Record<string, string>>): string {
  return /html/i.test(headers["content-type"] ?? "") ? "<!doctype html><title>not kept</title>" : "not kept";
}
