import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type DefaultTheme, type MarkdownOptions, type UserConfig } from "vitepress";
import { NAVIGATION } from "./navigation.ts";

/** The pages of docs/ as a static site: `npm run docs:build`. DOCS_BASE is the path that it is put under. */

const docs = new URL("../../", import.meta.url);
const read = (file: string): string => readFileSync(fileURLToPath(new URL(file, docs)), "utf8");
const { repository, version } = JSON.parse(read("../package.json")) as {
  readonly version: string;
  readonly repository: { readonly url: string };
};
const address = repository.url.replace(/^git\+|\.git$/g, "");

/** A page's first heading. */
const titleOf = (page: string): string => /^# (.+)$/m.exec(read(`${page}.md`))?.[1] ?? page;

const sidebar: DefaultTheme.SidebarItem[] = NAVIGATION.map(({ title, pages }) => ({
  text: title,
  items: pages.map((page) => ({ text: titleOf(page), link: `/${page}` })),
}));

/** As the repository's host makes anchors, so that links between pages lead to the same place here and there. */
function slugify(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_\- ]/gu, "")
    .replaceAll(" ", "-");
}

/** What a page links to beside docs/ is in the repository. */
const leadOutside: NonNullable<MarkdownOptions["config"]> = (md) => {
  md.core.ruler.push("links-to-the-repository", ({ tokens, env }) => {
    const page = (env as { readonly relativePath: string }).relativePath;
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.attrGet("href");
      if (token.type !== "link_open" || href === null || /^(?:[a-z]+:|#)/.test(href)) continue;
      const target = posix.normalize(posix.join("docs", posix.dirname(page), href));
      if (!target.startsWith("docs/")) token.attrSet("href", `${address}/blob/HEAD/${target}`);
    }
  });
};

/** A table scrolls in a frame of its own, so that its columns need not share the width of a phone. */
const frameTables: NonNullable<MarkdownOptions["config"]> = (md) => {
  md.renderer.rules["table_open"] = () => '<div class="frame" tabindex="0"><table>\n';
  md.renderer.rules["table_close"] = () => "</table></div>\n";
  // An address or a file name may go on in the next line.
  const breakable = (html: string): string => html.replaceAll(/(?<!<)\/(?=[\w{])/g, "/<wbr>");
  const { text, code_inline: code } = md.renderer.rules;
  md.renderer.rules["text"] = (...given) => breakable(text?.(...given) ?? "");
  md.renderer.rules["code_inline"] = (...given) => breakable(code?.(...given) ?? "");
};

/** Code in a line that is not to be broken: at the hyphens of a flag, say. */
const keepTogether: NonNullable<MarkdownOptions["config"]> = (md) => {
  md.core.ruler.push("code-in-one-piece", ({ tokens }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? []))
      if (token.type === "code_inline" && token.content.length <= 24) token.attrJoin("class", "short");
  });
};

const ICON =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><path d='M4 5h24v17H14l-7 6v-6H4z' fill='#5672cd'/></svg>";

/** The pages stand outside the folder that has the packages. */
const packagesOfTheSite: NonNullable<NonNullable<UserConfig["vite"]>["plugins"]>[number] = {
  name: "packages-of-the-site",
  enforce: "pre",
  resolveId(id, importer, { ssr }) {
    if (!/^vue(?:\/|$)/.test(id) || importer === undefined || importer.includes("node_modules")) return null;
    return ssr ? { id, external: true } : this.resolve(id, fileURLToPath(import.meta.url), { skipSelf: true });
  },
};

export default defineConfig({
  srcDir: "..",
  srcExclude: ["site/node_modules/**"],
  rewrites: { "site/index.md": "index.md" },
  base: process.env["DOCS_BASE"] ?? "/",
  title: "superoffice-mock-kit",
  description: "A stub server, MSW handlers and a contract runner for the chat part of the SuperOffice CRM WebAPI.",
  cleanUrls: false,
  head: [["link", { rel: "icon", href: `data:image/svg+xml,${encodeURIComponent(ICON)}` }]],
  markdown: {
    anchor: { slugify },
    toc: { slugify },
    // A path ends with {id}; that is no attribute.
    attrs: { disable: true },
    config: (md) => [leadOutside, frameTables, keepTogether].forEach((add) => add(md)),
  },
  vite: { plugins: [packagesOfTheSite], ssr: { external: ["vue", "vue/server-renderer"] } },
  themeConfig: {
    sidebar,
    nav: NAVIGATION.map(({ title, pages }) => ({ text: title, link: `/${pages[0]}` })),
    outline: "deep",
    search: { provider: "local" },
    socialLinks: [{ icon: "github", link: address }],
    footer: { message: `${version}, under the MIT licence. Independent of SuperOffice AS.` },
  },
});
