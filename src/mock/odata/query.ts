/** The options of a list as a request gives them, bound to their documented types. */

export interface ListQuery {
  readonly filter: string;
  readonly select: readonly string[];
  readonly orderBy: string;
  readonly skip: number;
  readonly top: number;
  readonly isFull: boolean;
  /** Are names made of what JSON names should hold only? */
  readonly isSafe: boolean;
  /** The row type that rows say they are of: `all` where that was asked for. */
  readonly entities: string | undefined;
}

/** How many rows a page has where the request does not say so, as documented. */
const PAGE = 1000;
/** Longer pages than this are cut; their last row has a link to the next. */
const LONGEST_PAGE = 10_000;

type Parameters = Readonly<Record<string, unknown>>;

/** Names in any case: the vendor's own examples vary. */
export function readQuery(parameters: Parameters): ListQuery | { readonly problem: string } {
  const { $skip: skip = 0, $top: top = PAGE, $jsonSafe: safe } = parameters;
  if (typeof skip !== "number" || typeof top !== "number" || skip < 0 || top < 0) {
    return { problem: "$top and $skip must not be below 0." };
  }
  return {
    filter: textIn(parameters, "$filter"),
    select: namesIn(textIn(parameters, "$select")),
    orderBy: textIn(parameters, "$orderBy"),
    skip,
    top: Math.min(top, LONGEST_PAGE),
    isFull: textIn(parameters, "$mode").trim().toLowerCase() === "full",
    isSafe: safe === true,
    entities: textIn(parameters, "$entities").trim().toLowerCase() === "all" ? "all" : undefined,
  };
}

function textIn(parameters: Parameters, name: string): string {
  const value = parameters[name];
  return typeof value === "string" ? value : "";
}

/** A name that is given twice is one column. */
function namesIn(select: string): readonly string[] {
  return [...new Set(select.split(",").map((name) => name.trim()))].filter((name) => name !== "");
}

/** The same request for the rows from `skip` on. */
export function nextLink(address: string, query: string, skip: number): string {
  const pairs = [...new URLSearchParams(query)].filter(([name]) => name.toLowerCase() !== "$skip");
  const parts = [...pairs, ["$skip", String(skip)] as const].map(
    ([name, value]) => `${encodeURIComponent(name).replace(/^%24/, "$")}=${encodeURIComponent(value)}`,
  );
  return `${address}?${parts.join("&")}`;
}
