import { repository, version } from "../../version.ts";
import { findCheck } from "../checks/index.ts";

/** The page that explains a check: its path in the package, and its address. */
interface CheckPage {
  readonly file: string;
  readonly url: string;
}

/** Undefined for a check of the runner itself, such as `clean-up`. */
export function checkPage(name: string): CheckPage | undefined {
  if (!findCheck(name)) return undefined;
  const file = `docs/reference/checks.md#${name}`;
  return { file, url: `${repository}/blob/v${version}/${file}` };
}
