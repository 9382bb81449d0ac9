/** Your own code. */
export async function showQueue(list: Element, baseUrl: string): Promise<void> {
  const response = await fetch(`${baseUrl}/api/v1/Agents/Chat/ChatSessionsForUser`, {
    method: "POST",
    headers: { Authorization: "Basic dGplMDpUamUw" },
  });
  if (!response.ok) {
    list.textContent = "Please sign in again.";
    return;
  }
  const sessions: { Status: string; CustomerName: string }[] = await response.json();
  const waiting = sessions.filter(({ Status }) => Status === "InQueue");
  list.innerHTML = waiting.map(({ CustomerName }) => `<li>${CustomerName}</li>`).join("");
}
