import { findCheck } from "../checks/index.ts";

/** Where the documentation in the package explains a check; undefined for a check of the runner itself, such as `clean-up`. */
export function checkPage(name: string): string | undefined {
  return findCheck(name) && `docs/reference/checks.md#${name}`;
}
