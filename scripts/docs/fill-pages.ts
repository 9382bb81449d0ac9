/** A generated section of a page: its name in the markers, and its Markdown. */
export type Sections = ReadonlyMap<string, string>;

const PLACE = /<!-- generated: (.+?) -->\n[^]*?<!-- \/generated -->/g;

/**
 * Fills every place between `<!-- generated: NAME -->` and `<!-- /generated -->` with the section of that name; the rest of
 * a page stays as it is. Pages by file name. Throws for a name without a section, and for a section without a place.
 */
export function fillPages(pages: ReadonlyMap<string, string>, sections: Sections): ReadonlyMap<string, string> {
  const placed = new Set<string>();
  const filled = new Map(
    Array.from(pages, ([file, page]) => [
      file,
      page.replaceAll(PLACE, (_, name: string) => {
        const section = sections.get(name);
        if (section === undefined) throw new Error(`${file}: there is no generated section "${name}"`);
        placed.add(name);
        return `<!-- generated: ${name} -->\n\n${section.trim()}\n\n<!-- /generated -->`;
      }),
    ]),
  );
  const missing = [...sections.keys()].filter((name) => !placed.has(name));
  if (missing.length > 0) throw new Error(`no page of docs/ has a place for the sections ${missing.join(", ")}`);
  return filled;
}
