import { fakerFor } from "./faker.ts";
import { pick } from "./hash.ts";
import { landOf, moneyOf } from "./lands.ts";
import { GENERAL, NAMES, type Rule, TEXTS } from "./text-rules.ts";

/** The first rule that matches a word. There are few words: names of properties and of carriers. */
function ruleIn(rules: readonly Rule[]): (word: string) => Rule | undefined {
  const known = new Map<string, Rule | undefined>();
  return (word) => {
    if (known.has(word)) return known.get(word);
    if (known.size >= MOST_WORDS) known.clear();
    const rule = rules.find(([pattern]) => pattern.test(word));
    known.set(word, rule);
    return rule;
  };
}

const MOST_WORDS = 10_000;
const inNames = ruleIn(NAMES);
const inTexts = ruleIn(TEXTS);
const inGeneral = ruleIn(GENERAL);

/** `owner` is the carrier or the list that the property belongs to. */
export function textOf(owner: string, name: string, seed: number, id: number): string {
  const known = /^(?:countr(?:y|ies)(?:$|entity|@)|time_?zone)|\/countr(?:y|ies)\//i.test(owner)
    ? ofLand(name, id)
    : /currenc/i.test(owner)
      ? ofMoney(name, id)
      : undefined;
  if (known !== undefined) return known;
  const isName = /^(?:name|fullname|value|displayvalue|displayname|title|heading|header|subject)$/i.test(name);
  const part = /^(\w+?)_?(?:full)?name$/i.exec(name)?.[1] ?? name;
  const rule =
    (isPersonsTitle(owner, name) ? inTexts("JobTitle") : undefined) ??
    (isName ? inNames(owner) : undefined) ??
    (isCondition(owner, name) ? undefined : inTexts(name)) ??
    inNames(part) ??
    inGeneral(name);
  const faker = fakerFor(seed, id, name);
  return rule ? rule[1](faker, { seed, id, name }) : pick(seed, id, name, ["Alpha", "Bravo", "Delta", "Sierra"]);
}

function isPersonsTitle(owner: string, name: string): boolean {
  return name === "Title" && /^person$/i.test(owner);
}

/** Only addresses are in a state of a country. */
function isCondition(owner: string, name: string): boolean {
  return name === "State" && !/address|contact|person|location/i.test(owner);
}

function ofLand(name: string, id: number): string | undefined {
  const { name: called, iso2, iso3, dialIn, capital, currency } = landOf(id);
  if (/^(?:english|full|display)?name$|^value$|image/i.test(name)) return called;
  if (/iso3|threeletter/i.test(name)) return iso3;
  if (/iso|code|twoletter|zipprefix/i.test(name)) return iso2;
  if (/dialin|phone/i.test(name)) return dialIn;
  if (/interarea/i.test(name)) return "0";
  if (/domain/i.test(name)) return iso2 === "GB" ? "uk" : iso2.toLowerCase();
  if (/currency/i.test(name)) return currency;
  if (/capital|cit(?:y|ies)$/i.test(name)) return capital;
  return /orgnr/i.test(name) ? "Org. no." : undefined;
}

function ofMoney(name: string, id: number): string | undefined {
  const { code, name: called } = moneyOf(id);
  if (/^(?:name|value|symbol|displayvalue)$|code|iso/i.test(name)) return code;
  return /english|long|full|description|tooltip/i.test(name) ? called : undefined;
}
