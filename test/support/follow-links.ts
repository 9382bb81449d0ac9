import { TJE0 } from "./agents.ts";

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

export interface Page {
  readonly "odata.metadata": string;
  readonly "odata.nextLink": string | null;
  readonly value: readonly { readonly PrimaryKey: string }[];
}

/** A paging client: asks for pages until there is no next one. */
export async function follow(
  fetchIt: Fetch,
  first: string,
): Promise<{ readonly keys: string[]; readonly asked: string[] }> {
  const keys: string[] = [];
  const asked: string[] = [];
  for (let url: string | null = first; url !== null;) {
    asked.push(url);
    const response = await fetchIt(url, { headers: TJE0 });
    const page = (await response.json()) as Page;
    keys.push(...page.value.map(({ PrimaryKey }) => PrimaryKey));
    asked.push(page["odata.metadata"]);
    url = page["odata.nextLink"];
  }
  return { keys, asked };
}

/** Eleven sessions in pages of four. */
export const QUERY = "api/v1/ChatSession?$orderBy=chatSessionId&$top=4&$skip=0&$select=status";
export const ALL: readonly string[] = Array.from({ length: 11 }, (_, at) => String(at + 1));
