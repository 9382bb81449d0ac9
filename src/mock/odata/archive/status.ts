/** The MDO list `chatsessionstatus`: how lists show a status, by its name in the entity. */

interface StatusItem {
  readonly id: number;
  /** The name in the enum. */
  readonly name: string;
  readonly text: string;
}

/** [doc: en/api/mdo-providers/reference/chatsessionstatus.md] */
export const STATUSES: readonly StatusItem[] = [
  { id: 0, name: "Invalid", text: "Invalid" },
  { id: 1, name: "PreChatForm", text: "Pre-chat form" },
  { id: 2, name: "Faq", text: "FAQ link" },
  { id: 3, name: "OfflineForm", text: "Offline form" },
  { id: 4, name: "InQueue", text: "Waiting" },
  { id: 5, name: "CustomerLast", text: "Waiting for agent" },
  { id: 6, name: "UserLast", text: "Waiting for customer" },
  { id: 7, name: "Finished", text: "Finished" },
  { id: 8, name: "Deleted", text: "Deleted" },
  { id: 9, name: "Closed", text: "Closed" },
  { id: 10, name: "RequestPosted", text: "Request posted" },
  { id: 11, name: "ClosedFromQueue", text: "Closed in queue" },
];

/** By either name, in lower case. */
export const statusIds: ReadonlyMap<string, number> = new Map(
  STATUSES.flatMap(({ id, name, text }) => [
    [name.toLowerCase(), id],
    [text.toLowerCase(), id],
  ]),
);

const texts: ReadonlyMap<string, string> = new Map(STATUSES.map(({ name, text }) => [name, text]));

export function statusText(name: string | null): string {
  return texts.get(name ?? "") ?? name ?? "";
}
