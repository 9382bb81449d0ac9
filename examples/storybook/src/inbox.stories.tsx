import type { Meta, StoryObj } from "@storybook/react-vite";
import { Inbox } from "./inbox.tsx";
import { baseUrl, mock } from "./mock-api.ts";

const meta: Meta<typeof Inbox> = { title: "Inbox", component: Inbox, args: { baseUrl } };
export default meta;

type Story = StoryObj<typeof Inbox>;

export const NobodyWaiting: Story = {};

export const MondayMorning: Story = {
  beforeEach: () => {
    for (let nth = 1; nth <= 40; nth++) mock.sessions.add({ CustomerName: `Customer ${nth}` });
  },
};

export const TicketExpired: Story = {
  beforeEach: () => mock.fail("ChatSessionsForUser", { fault: "expired-ticket" }),
};

export const ServerDown: Story = {
  beforeEach: () => mock.fail("ChatSessionsForUser", { status: 503 }),
};

export const SlowAnswer: Story = {
  beforeEach: () => mock.fail("ChatSessionsForUser", { delay: "1m" }),
};
