import type { Decoded } from "./decoded.ts";
import { addTo, branchAt, newBranch, plainOf } from "../../wire/tree.ts";

/** More names are refused, as in ASP.NET: nothing documented has a tenth as many. */
export const MOST_NAMES = 1000;
/** `User.AssociateId` has two steps, `Contact.Address.LocalizedAddress[0][0].Name` six. */
const MOST_STEPS = 16;

/**
 * Converts form bodies to nested objects of text: `User.AssociateId=5` or `User[AssociateId]=5`; the last value of a
 * name wins.
 */
export function readForm(text: string): Decoded {
  if (/^\s*[{[]/.test(text)) return refuse(LOOKS_LIKE_JSON);
  if (namesIn(text) > MOST_NAMES) return refuse(`The form has more than ${MOST_NAMES} names.`);
  if (!isWellCoded(text)) return refuse("The form's percent coding is broken: % and two digits each, UTF-8 inside.");
  return readFields(new URLSearchParams(text));
}

/** The fields of a form by their names. */
export function readFields(fields: Iterable<readonly [name: string, value: string]>): Decoded {
  const root = newBranch();
  for (const [name, value] of fields) {
    const steps = name.split(/[.[\]]+/).filter((step) => step !== "");
    if (steps.length > MOST_STEPS) return refuse(`A name in the form has more than ${MOST_STEPS} steps.`);
    const last = steps.pop();
    if (last === undefined) continue;
    let branch = root;
    for (const step of steps) branch = branchAt(branch, step);
    addTo(branch, last, value);
  }
  return { ok: true, value: plainOf(root) };
}

/** curl sends this for `-d '{…}'` alone: every property would be ignored as unknown. */
const LOOKS_LIKE_JSON = "The body looks like JSON, but is labelled as a form; send Content-Type: application/json.";

function namesIn(text: string): number {
  let count = 1;
  for (let at = text.indexOf("&"); at >= 0 && count <= MOST_NAMES; at = text.indexOf("&", at + 1)) count++;
  return count;
}

/** The platform's own form reader accepts anything; this one detects invalid hexadecimal digits and invalid UTF-8. */
function isWellCoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

function refuse(detail: string): Decoded {
  return { ok: false, detail };
}
