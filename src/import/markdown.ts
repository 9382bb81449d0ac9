import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";

/** The only file that uses the Markdown parser: splits lines without blank ones into headings, tables and text. */

type Piece =
  | { readonly kind: "heading"; readonly text: string; readonly line: number }
  | { readonly kind: "text"; readonly text: string; readonly line: number }
  | { readonly kind: "table"; readonly rows: readonly PieceRow[]; readonly line: number; readonly end: number };

/** The first row holds the column titles. Cells are as in the source, with their markup and entities. */
interface PieceRow {
  readonly cells: readonly string[];
  /** Relative to the first of the given lines, from 0. */
  readonly line: number;
}

const known = new Map<string, readonly Piece[]>();
/** Pages share most of their tables, so parsed ones are cached. */
const KEPT = 20_000;

export function piecesOf(markdown: string): readonly Piece[] {
  const pieces = known.get(markdown) ?? parse(markdown);
  if (known.size >= KEPT) known.clear();
  known.set(markdown, pieces);
  return pieces;
}

function parse(markdown: string): Piece[] {
  const tree = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const slice = (node: Positioned): string => markdown.slice(node.position?.start.offset, node.position?.end.offset);
  const lineOf = (node: Positioned): number => (node.position?.start.line ?? 1) - 1;
  return tree.children.map((node): Piece => {
    const line = lineOf(node);
    if (node.type === "heading") return { kind: "heading", text: within(node.children, markdown), line };
    if (node.type !== "table") return { kind: "text", text: slice(node), line };
    const rows = node.children.map((row) => ({
      cells: row.children.map((cell) => within(cell.children, markdown)),
      line: lineOf(row),
    }));
    return { kind: "table", rows, line, end: (node.position?.end.line ?? 1) - 1 };
  });
}

interface Positioned {
  readonly position?:
    | {
        readonly start: { readonly line: number; readonly offset?: number | undefined };
        readonly end: { readonly line: number; readonly offset?: number | undefined };
      }
    | undefined;
}

/** The source text from the first child to the last; empty without children. */
function within(children: readonly Positioned[], markdown: string): string {
  const [first] = children;
  return first ? markdown.slice(first.position?.start.offset, children.at(-1)?.position?.end.offset) : "";
}
