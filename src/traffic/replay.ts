import type { Contract } from "../model.ts";
import type { Replay, ReplayExchange, Shown } from "../replay-model.ts";
import { isRecord } from "../verify/entity/session.ts";
import { createAddressBook } from "./address.ts";
import type { Content, Recorded } from "./recordings/format.ts";
import { isCreation, recordedStatesOf } from "./recorded-state.ts";

/** A recording as a mock can start from it: the world before its first exchange, and what can be answered again. */
export function replayOf(recorded: readonly Recorded[], contract: Contract): Replay {
  const book = createAddressBook(contract);
  const read = recorded.flatMap((each) => {
    const address = book.find(each.request.method, each.request.path);
    if (!address) return [];
    return [{ each, shows: recordedStatesOf(each, address), isNew: isCreation(each, address.operation, contract) }];
  });
  const start = createInitialState();
  for (const { shows, isNew } of read) start.add(shows, isNew);
  return { start: start.shown(), exchanges: read.map(({ each, shows }) => toReplay(each, shows)) };
}

/** What was there at first: whatever is seen for the first time, unless it is made in the course of the recording. */
function createInitialState(): {
  readonly add: (shows: readonly Shown[], creates: boolean) => void;
  readonly shown: () => readonly Shown[];
} {
  const seen = new Set<string>();
  const listed = new Set<number>();
  const start: Shown[] = [];
  return {
    add(shows, creates) {
      for (const { type, carriers, textual = false, partial, all } of shows) {
        if (partial) continue;
        const fresh = carriers.filter((carrier) => !seen.has(identityOf(type, carrier)));
        for (const carrier of carriers) seen.add(identityOf(type, carrier));
        // What a later list of messages has more was said in between.
        const isLater = type === "ChatMessage" && (!all || all.after > 0 || listed.has(all.of));
        if (type === "ChatMessage" && all) listed.add(all.of);
        if (!creates && !isLater && (fresh.length > 0 || all)) {
          start.push({ type, carriers: fresh, textual, ...(all && { all }) });
        }
      }
    },
    shown: () => start,
  };
}

const KEYS: Readonly<Record<string, string>> = {
  ChatMessage: "ChatMessageId",
  ChatTopicEntity: "ChatTopicId",
  ChatTopicAgent: "TopicId",
  ChatPresence: "UserId",
};

/** One name for a carrier, however often it is shown. */
function identityOf(type: string, carrier: object): string {
  const values = carrier as Readonly<Record<string, unknown>>;
  const key = KEYS[type] ?? "ChatSessionId";
  const user = values["User"];
  const agent = type === "ChatTopicAgent" && isRecord(user) ? ` ${String(user["AssociateId"])}` : "";
  return `${key} ${String(values[key])}${agent}`;
}

function toReplay({ operation, request, answer }: Recorded, shows: readonly Shown[]): ReplayExchange {
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
    shows,
  };
}

/** Null for a body that is not kept. */
function textOf(content: Content | undefined): string | null | undefined {
  if (content === undefined) return undefined;
  if ("json" in content) return JSON.stringify(content.json);
  return "text" in content ? content.text : null;
}

/** Texts are kept without their charset, and written as UTF-8. */
function labelled(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { "content-type": label, ...rest } = headers;
  if (label === undefined) return headers;
  return { ...rest, "content-type": label.replace(/(;\s*charset\s*=\s*)("[^"]*"|[^;\s]+)/i, "$1utf-8") };
}

/** What stands for a page or a broken body: as little JSON or XML as that was. */
function placeholder(headers: Readonly<Record<string, string>>): string {
  return /html/i.test(headers["content-type"] ?? "") ? "<!doctype html><title>not kept</title>" : "not kept";
}
