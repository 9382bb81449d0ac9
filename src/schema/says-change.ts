import { withoutPrototype, ownValue } from "../values.ts";
/**
 * Does a description say that its operation changes something? Errs towards yes, so that the operation is not called.
 */

const VERBS =
  "accept acknowledge acquire activate add adjust allocate anonymise anonymize append apply approve archive assign " +
  "attach begin block book bump cancel capture change charge claim clean clear close commit complete confirm " +
  "consume convert copy create deactivate decline decrease decrement deduct delete deliver deny dequeue destroy " +
  "detach disable discard disconnect dismiss dispatch drop edit empty enable end enqueue erase establish execute " +
  "expire finish flag flush forward generate grant import increase increment initialise initialize initiate insert " +
  "install invalidate invite invoke issue join launch lock log mark merge modify move notify open overwrite pause " +
  "pay perform persist pick pin pop post prolong promote provision publish purge push put queue reassign rebuild " +
  "recalculate record recreate redeem refresh refund regenerate register reindex reject release remove rename " +
  "renew reopen replace reschedule reserve reset restart restore resume revoke rotate run save schedule send set " +
  "sign signal start stop store submit subscribe suspend swap switch sync synchronise synchronize take terminate " +
  "toggle touch transfer trigger truncate unassign unblock undelete undo unlink unlock unregister unsubscribe " +
  "update upgrade upload wipe write";

const DOUBLED = new Set([
  "begin",
  "commit",
  "drop",
  "flag",
  "log",
  "pin",
  "pop",
  "put",
  "reset",
  "run",
  "set",
  "stop",
  "submit",
  "swap",
  "transfer",
]);
const IRREGULAR: Readonly<Record<string, string>> = withoutPrototype({
  begin: "begun",
  overwrite: "overwritten",
  pay: "paid",
  put: "put",
  rebuild: "rebuilt",
  reset: "reset",
  run: "run",
  send: "sent",
  set: "set",
  take: "taken",
  undo: "undone",
  write: "written",
});

/** What precedes a verb, for words that could be nouns: the start of a clause, or one of these words. */
const BEFORE = String.raw`(?:^|[.,;:!?(–—-]\s*|\b(?:and|or|then|also|which|that|it|this|will|may|by|to be|while|automatically|implicitly)\s+)`;

const forms = VERBS.split(" ").flatMap((verb) => [verb, third(verb), gerund(verb)]);
const ACTIVE = new RegExp(`${BEFORE}(${forms.join("|")})\\b`, "i");
const participles = VERBS.split(" ").flatMap(participlesOf);
const FUTURE = new RegExp(String.raw`\b(?:will be|becomes|is then|are then)\s+(${participles.join("|")})\b`, "i");
/** A sentence that begins with reading describes existing state: "Gets the mails that are sent". */
const READING =
  /^(?:gets?|returns?|lists?|finds?|counts?|checks?|whether|is|are|has|can|retrieves?|fetch(?:es)?|loads?|loading|reads?|validates?|shows?|calculates?|computes?|searches|search|looks? up)\b/i;
const PASSIVE = new RegExp(String.raw`\b(?:is|are|being|be)\s+(?:\w+ly\s+)?(${participles.join("|")})\b`, "i");

/** The word that indicates a change; undefined if there is none. */
export function saysChange(text: string): string | undefined {
  for (const sentence of text.split(/(?<=[.!?])\s+/)) {
    const found = ACTIVE.exec(sentence) ?? FUTURE.exec(sentence);
    if (found?.[1] !== undefined) return found[1].toLowerCase();
    const passive = READING.test(sentence.trim()) ? undefined : PASSIVE.exec(sentence)?.[1];
    if (passive !== undefined) return passive.toLowerCase();
  }
  return undefined;
}

function third(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function gerund(verb: string): string {
  if (DOUBLED.has(verb)) return `${verb}${verb.at(-1)}ing`;
  return /[^e]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

function participlesOf(verb: string): readonly string[] {
  const irregular = ownValue(IRREGULAR, verb);
  if (irregular !== undefined) return [irregular];
  if (verb.endsWith("e")) return [`${verb}d`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`];
  if (verb === "cancel" || verb === "signal") return [`${verb}ed`, `${verb}led`];
  return [DOUBLED.has(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`];
}
