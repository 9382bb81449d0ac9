import { problem } from "./problem.ts";

/** A number in a path; undefined for any other text. */
export function readId(text: string): number | undefined {
  return /^-?\d{1,10}$/.test(text) ? Number(text) : undefined;
}

export function wrongPath(text: string): Response {
  const detail = `"${text}" in the path is not an id.`;
  return problem(400, "The id is invalid.", detail, [{ pointer: "id", message: detail }]);
}
