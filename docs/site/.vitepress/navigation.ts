/** The order of the pages in the site's menu; every page of docs/ is in it. */
export const NAVIGATION: readonly { readonly title: string; readonly pages: readonly string[] }[] = [
  {
    title: "Guides",
    pages: [
      "guides/serve",
      "guides/world-file",
      "guides/console",
      "guides/webhooks",
      "guides/first-test",
      "guides/testing",
      "guides/components",
      "guides/same-origin",
      "guides/playwright",
      "guides/verify",
      "guides/recorded-traffic",
      "guides/compare",
      "guides/imported-operations",
      "guides/stores",
    ],
  },
  {
    title: "Reference",
    pages: [
      "reference/operations",
      "reference/cli",
      "reference/cli-checks",
      "reference/api",
      "reference/levers",
      "reference/checks",
      "reference/faults",
      "reference/control-api",
      "reference/report",
    ],
  },
  { title: "Background", pages: ["behaviour", "performance", "security"] },
];
