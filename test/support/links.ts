/** The targets of links and pictures of a page, outside code, but for addresses elsewhere. */
export function linksOf(page: string): readonly string[] {
  const prose = page.replaceAll(/```[^]*?```|`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = ""]) => (/^https?:/.test(link) ? [] : [link]));
}
