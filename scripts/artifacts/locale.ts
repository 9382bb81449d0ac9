import { faker } from "@faker-js/faker/locale/en";

/** What is used of faker's English locale, so that a page does not load the rest: animals, songs, 4,000 first names. */
const USED = {
  commerce: ["department", "product_name"],
  company: ["adjective", "descriptor", "legal_entity_type", "name_pattern", "noun"],
  location: [
    "building_number",
    "city_name",
    "city_pattern",
    "city_prefix",
    "city_suffix",
    "country",
    "postcode",
    "state",
    "street_address",
    "street_name",
    "street_pattern",
    "street_suffix",
  ],
  person: [
    "first_name",
    "job_area",
    "job_descriptor",
    "job_title_pattern",
    "job_type",
    "last_name",
    "last_name_pattern",
    "name",
    "prefix",
    "suffix",
  ],
  phone_number: ["format"],
  word: ["adjective", "noun"],
} as const;

/** Of a longer list, every second, third … entry is taken. Last names are seen most, beside each other in lists. */
const LONGEST = 32;
const LONGER: Readonly<Record<string, number>> = { first_name: 64, last_name: 100 };

/** The part of faker's English words that generated values are made of, as a module. */
export function localeModule(): string {
  const words = faker.rawDefinitions as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const parts = Object.entries(USED).map(([part, names]) => {
    const rows = names.map((name) => `    ${name}: ${written(shorten(words[part]?.[name], LONGER[name]))},\n`);
    return `  ${part}: {\n${rows.join("")}  },\n`;
  });
  return `// Made by \`npm run contracts\`: entries of the English locale of @faker-js/faker (MIT). Do not edit.

const w = (words: string): string[] => words.split("|");

export const locale: object = {
${parts.join("")}};
`;
}

function shorten(value: unknown, longest = LONGEST): unknown {
  if (Array.isArray(value)) {
    const step = Math.ceil(value.length / longest);
    return value.filter((_, at) => at % step === 0);
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shorten(inner, longest)]));
}

/** As code: a list of words as one text, which is shorter in a page than as many. */
function written(value: unknown): string {
  if (Array.isArray(value)) {
    const isPlain = value.length > 3 && value.every((word) => typeof word === "string" && !word.includes("|"));
    return isPlain ? `w(${JSON.stringify(value.join("|"))})` : `[${value.map(written).join(",")}]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}:${written(inner)}`);
  return `{${entries.join(",")}}`;
}
