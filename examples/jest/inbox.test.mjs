import { setupServer } from "msw/node";
import { createHandlers } from "superoffice-mock-kit/msw";

const handlers = createHandlers({ baseUrl: "https://crm.example.com/Cust12345" });
const server = setupServer(...handlers);

beforeAll(() => server.listen({ onUnhandledFrame: "error" })); // with MSW 2: onUnhandledRequest: "error"
afterEach(() => handlers.mock.reset());
afterAll(() => server.close());

test("the first in the queue is answered", async () => {
  const response = await fetch("https://crm.example.com/Cust12345/api/v1/Agents/Chat/PickUpFirstChatSession", {
    method: "POST",
    headers: { Authorization: "Basic dGplMDpUamUw" },
  });
  expect(await response.json()).toMatchObject({ Status: "CustomerLast", User: { Name: "TJE0" } });
});
