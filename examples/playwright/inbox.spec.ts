import { expect } from "@playwright/test";
import { test } from "./world.ts";

/** Stands for your app: a page that answers the next customer. */
const app = (baseUrl: string): string => `<button>Answer next</button><p></p><script>
  document.querySelector("button").onclick = async () => {
    const headers = { Authorization: "Basic dGplMDpUamUw" };
    const response = await fetch("${baseUrl}/api/v1/Agents/Chat/PickUpFirstChatSession", { method: "POST", headers });
    const session = response.ok ? await response.json() : undefined;
    document.querySelector("p").textContent = !response.ok
      ? "Please sign in again"
      : session ? "You talk to " + session.CustomerName : "Nobody is waiting";
  };
</script>`;

test.beforeEach(async ({ page, world, mockUrl }) => {
  await world.scenarios.play("empty-queue");
  await page.route("**/inbox", (route) => route.fulfill({ contentType: "text/html", body: app(mockUrl) }));
  await page.goto(`${mockUrl}/inbox`);
});

test("answers until the queue is empty", async ({ page, world }) => {
  await world.customers.arrive({ CustomerName: "Ada Lovelace" });
  await page.getByRole("button").click();
  await expect(page.getByText("You talk to Ada Lovelace")).toBeVisible();
  await page.getByRole("button").click();
  await expect(page.getByText("Nobody is waiting")).toBeVisible();
});

test("sees nothing of the other tests", async ({ page }) => {
  await page.getByRole("button").click();
  await expect(page.getByText("Nobody is waiting")).toBeVisible();
});

test("asks to sign in again when the ticket has expired", async ({ page, world }) => {
  await world.fail("PickUpFirstChatSession", { fault: "expired-ticket", times: 1 });
  await page.getByRole("button").click();
  await expect(page.getByText("Please sign in again")).toBeVisible();
  expect(await world.requests.count()).toBe(1);
});
