import type { Preview } from "@storybook/react-vite";
import { setupWorker } from "msw/browser";
import { mswLoader } from "msw-storybook-addon/csf3";
import { unhandled } from "superoffice-mock-kit/msw";
import { baseUrl, handlers } from "../src/mock-api.ts";

const preview: Preview = {
  loaders: [
    mswLoader(async () => {
      const worker = setupWorker(...handlers);
      const serviceWorker = { url: "./mockServiceWorker.js" }; // beside the stories, whatever path they have
      await worker.start({ ...unhandled({ baseUrl, others: "bypass" }), quiet: true, serviceWorker });
      return worker;
    }),
  ],
  beforeEach: () => handlers.mock.reset(), // every story begins in a fresh world
};
export default preview;
