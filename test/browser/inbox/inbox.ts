import type { ChatSessionEntity } from "../../../src/index.ts";
import type { ChatApi } from "./api.ts";

/** A support agent's inbox: who waits, whom I talk to, and two buttons. Draws itself anew after each click. */
export async function startInbox(root: HTMLElement, api: ChatApi, me: string): Promise<void> {
  const status = element("p", { className: "status", role: "status" });
  const waiting = element("ul", { id: "waiting" });
  const mine = element("ul", { id: "mine" });
  const count = element("span", { id: "count" });

  const draw = async (): Promise<void> => {
    const sessions = await api.list();
    const queue = sessions.filter(({ Status }) => Status === "InQueue").sort(byTime);
    const own = sessions.filter((session) => session.User?.Name === me && !session.WhenEnded.startsWith("20"));
    count.textContent = String(queue.length);
    waiting.replaceChildren(...queue.map((session) => card(session)));
    mine.replaceChildren(...own.map((session) => card(session, () => handBack(session))));
  };
  const act = async (doing: () => Promise<string>): Promise<void> => {
    try {
      status.textContent = await doing();
      await draw();
    } catch (error) {
      status.textContent = `That did not work: ${error instanceof Error ? error.message : String(error)}`;
    }
  };
  const answerNext = (): Promise<void> =>
    act(async () => {
      const session = await api.answerNext();
      return session ? `You talk to ${nameOf(session)}.` : "Nobody is waiting.";
    });
  const handBack = (session: ChatSessionEntity): Promise<void> =>
    act(async () => `${nameOf(await api.handBack(session.ChatSessionId))} is back in the queue.`);

  const next = element("button", { id: "next", textContent: "Answer next" });
  next.addEventListener("click", () => void answerNext());
  root.replaceChildren(
    element("header", {}, element("h1", { textContent: "Inbox" }), next, status),
    element("section", {}, element("h2", { textContent: "Waiting " }, count), waiting),
    element("section", {}, element("h2", { textContent: "Mine" }), mine),
  );
  await draw();
}

function card(session: ChatSessionEntity, onHandBack?: () => Promise<void>): HTMLElement {
  const item = element("li", {});
  item.dataset["id"] = String(session.ChatSessionId);
  item.append(
    element("strong", { textContent: nameOf(session) }),
    element("small", { textContent: session.CustomerCompanyName ?? "" }),
    element("p", { textContent: session.LastMessage ?? session.FirstMessage ?? "" }),
  );
  if (onHandBack) {
    const button = element("button", { className: "back", textContent: "Hand back" });
    button.addEventListener("click", () => void onHandBack());
    item.append(button);
  }
  return item;
}

function nameOf({ CustomerName, CustomerAlias }: ChatSessionEntity): string {
  return CustomerName ?? CustomerAlias ?? "Somebody";
}

function byTime(one: ChatSessionEntity, other: ChatSessionEntity): number {
  return Date.parse(one.WhenRequested) - Date.parse(other.WhenRequested);
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: Node[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
