import type { StorybookConfig } from "@storybook/react-vite";

const config: StorybookConfig = {
  framework: "@storybook/react-vite",
  stories: ["../src/*.stories.tsx"],
  addons: ["msw-storybook-addon"],
  staticDirs: ["../public"],
};
export default config;
