/** Your own code: the conversations of the agent, with what was said last. */
export async function showInbox(list: Element, baseUrl: string): Promise<void> {
  const response = await fetch(`${baseUrl}/api/v1/Agents/Chat/ChatSessionsForUser`, {
    method: "POST",
    headers: { Authorization: "Basic dGplMDpUamUw" },
  });
  if (!response.ok) {
    list.textContent = "Please sign in again.";
    return;
  }
  const sessions: { Status: string; CustomerName: string; LastMessage: string }[] = await response.json();
  const items = sessions.map(({ Status, CustomerName, LastMessage }) => {
    const item = document.createElement("li");
    item.textContent = `${CustomerName}: ${LastMessage}`;
    item.className = Status === "CustomerLast" ? "my-turn" : "";
    return item;
  });
  list.replaceChildren(...items);
}
