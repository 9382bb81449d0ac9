import type { Contract } from "../../model.ts";
import { knownOf, wordsOf } from "../../personal/known.ts";
import { isIdentifier } from "./kinds.ts";
import { looksPersonal } from "./leftovers.ts";
import type { Registry } from "./registry.ts";
import { spellingsOf } from "./replacements.ts";

/**
 * Names of unknown properties. They stay, so that misspelt and new ones are found, but where they tell a text that was
 * replaced as a value: then they tell its pseudonym.
 */
interface Names {
  /** The name after everything replaced so far; unchanged if it is already a replacement. */
  readonly rename: (name: string) => string;
  /** The same for a name that must not stay as it is. */
  readonly hide: (name: string) => string;
  /** Would a name that was written be replaced by now? */
  readonly haveChanged: () => boolean;
  /** The same names in a sentence. */
  readonly scrub: (text: string) => string;
}

/** Parts of the name of a form field. A number in brackets is a place in a list; in an address or a date it is not. */
export const FORM_NAMES: RegExp = /\[\d{1,4}\]|[^.[\]]+/g;
/** Fields specific to an installation, by program and number; relations of links, such as `Self.Simple`. */
const CUSTOM_FIELD = /^(?:SuperOffice:\d{1,4}|[A-Z][A-Za-z]{0,30}\.[A-Z][A-Za-z]{0,30})$/;
/** Names of errors, OData, patches and webhooks, which no table has. */
const OWN =
  /^(?:SuperOffice:\d{1,4}|_Links|Self|Archive|errors?|(?:error|exception)?(?:message|type|source)(?:detail)?|stacktrace|innerexception|modelstate|string|int|value|op|path|from|EventId|Timestamp|Event|Entity|ContextIdentifier|WebhookName|PrimaryKey|ChangedByAssociateId|Changes|FieldValues|Values|test|created|changed|deleted|started|stopped|webhook\d*|chatsession|chatmessage)$/i;
const WORD = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+|\p{N}+/gu;
const MOST_WORDS = 8;
/** A server may send any number of names; beyond this number every file is read again at the end. */
const MOST_NAMED = 20_000;
/** Shorter words of texts that are not sensitive occur in any name. */
const SHORTEST_WORD = 3;

export function createNames(contract: Contract, registry: Registry): Names {
  const known = knownOf(contract);
  const words = wordsOf(contract);
  const vocabulary = new Set([...words].flatMap((word) => word.match(WORD) ?? []).map((word) => word.toLowerCase()));
  const isKnown = (name: string): boolean =>
    known.property(name) || known.step(name) || words.has(name) || OWN.test(name);

  function isPlain(name: string): boolean {
    if (CUSTOM_FIELD.test(name)) return true;
    return isIdentifier(name) && !/[.:]|\d{6}/.test(name) && looksPersonal(name) === undefined;
  }

  /** The pseudonym of the text with this spelling. */
  function replacementOf(spelling: string, isWhole: boolean): string | undefined {
    const found = spelling.length > 1 ? registry.replacement(spelling) : undefined;
    if (!found || isWhole || found.isSensitive) return found?.value;
    return spelling.length < SHORTEST_WORD || vocabulary.has(spelling) ? undefined : found.value;
  }

  const whole = (name: string): string | undefined => {
    const value = replacementOf(spellingsOf(name)[0] ?? "", true);
    // No name of code or XML has spaces, so no other form of the text is needed.
    return value === undefined || /\s/.test(name) ? value : inLetters(value, name);
  };

  /** A name of code has letters without marks only, so its words are spelt as they are. */
  function inWords(name: string): string {
    const parts = [...name.matchAll(WORD)];
    const lower = parts.map(([word]) => word.toLowerCase());
    let [shown, from] = ["", 0];
    for (let at = 0; at < parts.length; at++) {
      for (let to = Math.min(parts.length, at + MOST_WORDS); to > at; to--) {
        const value = replacementOf(lower.slice(at, to).join(""), at === 0 && to === parts.length);
        if (value === undefined) continue;
        const start = parts[at]?.index ?? 0;
        const end = (parts[to - 1]?.index ?? 0) + (lower[to - 1]?.length ?? 0);
        shown += name.slice(from, start) + inLetters(value, name.slice(start, end));
        from = end;
        at = to - 1;
        break;
      }
    }
    return shown + name.slice(from);
  }

  function named(result: string, name: string, isHidden: boolean): string {
    if (registry.named.size < MOST_NAMED) registry.named.set(result, { name, isHidden });
    return result;
  }
  const hide = (name: string): string => named(whole(name) ?? registry.name("key", name), name, true);

  function rename(given: string): string {
    if (isKnown(given)) return given;
    const { name, isHidden } = registry.named.get(given) ?? { name: given, isHidden: !isPlain(given) };
    if (isHidden && name !== given) return whole(name) ?? given;
    const renamed = isHidden ? (whole(name) ?? inLetters(registry.name("text", name), name)) : inWords(name);
    return named(renamed !== name && isKnown(renamed) ? `${renamed}_` : renamed, name, isHidden);
  }
  return {
    rename,
    hide,
    haveChanged: () =>
      registry.named.size >= MOST_NAMED || [...registry.named.keys()].some((name) => rename(name) !== name),
    scrub: (text) => text.replaceAll(/[\w.-]+/g, (name) => (registry.named.has(name) ? rename(name) : name)),
  };
}

/** A pseudonym as a name of code, in the case of the letters that it replaces. */
function inLetters(value: string, original: string): string {
  const parts = value.normalize("NFKD").match(/[A-Za-z0-9]+/g) ?? ["Name"];
  const joined = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join("");
  const name = (/^\d/.test(joined) ? `N${joined}` : joined).slice(0, 60);
  if (original === original.toLowerCase()) return name.toLowerCase();
  if (original === original.toUpperCase()) return name.toUpperCase();
  return /^\p{Ll}/u.test(original) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** An object with replaced names; two names that become the same stay apart. */
export function withNames<Value>(entries: readonly (readonly [string, Value])[]): Readonly<Record<string, Value>> {
  const taken = new Map<string, number>();
  const unique = (name: string): string => {
    const same = (taken.get(name) ?? 0) + 1;
    taken.set(name, same);
    return same === 1 ? name : unique(`${name}_${same}`);
  };
  return Object.fromEntries(entries.map(([name, value]) => [unique(name), value]));
}
