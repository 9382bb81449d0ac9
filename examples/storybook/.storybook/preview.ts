import type { Preview } from "@storybook/react-vite";
import { setupWorker } from "msw/browser";
import { mswLoader } from "msw-storybook-addon/csf3";
import { unhandled } from "superoffice-mock-kit/msw";
import { baseUrl, handlers } from "../src/mock-api.ts";

const preview: Preview = {
  loaders: [
    mswLoader(async () => {
      const worker = setupWorker(...handlers);
      await worker.start({ ...unhandled({ baseUrl, others: "bypass" }), quiet: true });
      return worker;
    }),
  ],
  // Every story begins in a fresh world.
  beforeEach: () => handlers.mock.reset(),
};
export default preview;
