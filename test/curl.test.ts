import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { curlOf, shellWord, type CurlRequest } from "../src/curl.ts";
import { describeUnless, noPosix } from "./support/unless.ts";

/** What a shell makes of a line: its words. */
function words(line: string): readonly string[] {
  const out = execFileSync("sh", ["-c", `printf '%s\\0' ${line}`], { encoding: "utf8", env: { TOKEN: "Basic x'y" } });
  return out.split("\0").slice(0, -1);
}

describeUnless(noPosix, "shellWord", () => {
  it.each([
    "plain",
    "",
    "it's",
    "''",
    `"$HOME" \`id\` $(id) \\ !`,
    "two\nlines\n",
    "\n",
    "tab\tand\rreturn",
    "\u001b[31mred\u0007\u007f",
    "\u0085\u009b next",
    "Åse – 你好 😀",
    "-X",
    "a b*?[c]{d}~#&;|<>",
    "::error::x",
    "a\u202eb\u2028c\ufeff",
    "x ##[error]y '##vso[a]",
    "\n::error::\n'\n\n🙂\t\n",
  ])("is one word with just that text: %j", (text) => {
    expect(words(shellWord(text))).toEqual([text]);
    // oxlint-disable-next-line no-control-regex
    expect(shellWord(text)).not.toMatch(/[\u0001-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\uFEFF]|::|##/);
    expect(shellWord(text).replace(/\n+'$/, "")).not.toContain("\n");
  });

  it("leaves out what no shell can pass on", () => expect(words(shellWord("a\0b"))).toEqual(["ab"]));
});

describeUnless(noPosix, "curlOf", () => {
  const asked: CurlRequest = { method: "PUT", url: "https://host/a?b=c&$select=d", headers: {} };
  it.each<[Partial<CurlRequest>, readonly string[]]>([
    [{}, ["-X", "PUT", asked.url]],
    [{ method: "GET" }, [asked.url]],
    [{ method: "GET", body: "a" }, ["-X", "GET", "--data-raw", "a", asked.url]],
    [{ body: '{"a":"it\'s"}' }, ["-X", "PUT", "--data-raw", '{"a":"it\'s"}', asked.url]],
    [{ body: "a", dataOption: "-d" }, ["-X", "PUT", "-d", "a", asked.url]],
    [{ body: "@file", dataOption: "-d" }, ["-X", "PUT", "--data-raw", "@file", asked.url]],
    [{ body: "" }, ["-X", "PUT", "--data-raw", "", asked.url]],
    [{ url: "https://host/{a}" }, ["-X", "PUT", "-g", "https://host/{a}"]],
    [{ options: ["-i"] }, ["-i", "-X", "PUT", asked.url]],
    [{ headers: { "X-A": "it's", "X-Empty": "" } }, ["-X", "PUT", "-H", "X-A: it's", "-H", "X-Empty;", asked.url]],
    [{ headers: { host: "h", "content-length": "1", accept: "*/*" } }, ["-X", "PUT", asked.url]],
    [
      { headers: { Authorization: "‹secret›" }, variables: { authorization: "TOKEN" } },
      ["-X", "PUT", "-H", "Authorization: Basic x'y", asked.url],
    ],
  ])("%j", (more, wanted) => {
    expect(words(curlOf({ ...asked, ...more }))).toEqual(["curl", ...wanted]);
  });
});
