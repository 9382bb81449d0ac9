/** The options of a list in a request, bound to their documented types. */

export interface ListQuery {
  readonly filter: string;
  readonly select: readonly string[];
  readonly orderBy: string;
  readonly skip: number;
  readonly top: number;
  readonly isFull: boolean;
  /** Whether names are reduced to characters that are safe in JSON names. */
  readonly isSafe: boolean;
  /** The row type that rows report: `all` if requested. */
  readonly entities: string | undefined;
}

/** The rows of a page by default, as documented. */
const PAGE = 1000;
/** Longer pages are cut; their last row links to the next page. */
const LONGEST_PAGE = 10_000;

type Parameters = Readonly<Record<string, unknown>>;

/** Names are read in any case: the vendor's own examples vary. */
export function readQuery(parameters: Parameters): ListQuery | { readonly problem: string } {
  const { $jsonSafe: safe } = parameters;
  const [skip, top] = [countIn(parameters["$skip"] ?? 0), countIn(parameters["$top"] ?? PAGE)];
  if (skip === undefined || top === undefined) {
    return { problem: "$top and $skip must be whole numbers, 0 or more." };
  }
  return {
    filter: textIn(parameters, "$filter"),
    select: namesIn(textIn(parameters, "$select")),
    orderBy: textIn(parameters, "$orderBy"),
    skip,
    top: Math.min(top, LONGEST_PAGE),
    isFull: textIn(parameters, "$mode").trim().toLowerCase() === "full",
    isSafe: safe === true || safe === "true",
    entities: textIn(parameters, "$entities").trim().toLowerCase() === "all" ? "all" : undefined,
  };
}

/** Not every description says that it is a number. */
function countIn(value: unknown): number | undefined {
  const count = typeof value === "string" && /^ *\d{1,15} *$/.test(value) ? Number(value) : value;
  return typeof count === "number" && count >= 0 ? count : undefined;
}

function textIn(parameters: Parameters, name: string): string {
  const value = parameters[name];
  return typeof value === "string" ? value : "";
}

/** A repeated name is one column. */
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
