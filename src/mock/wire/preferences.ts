import { DIALECTS } from "../../dialects.ts";
import type { Dialect } from "../../model.ts";
import { findZone, OSLO } from "../../time/zone-code.ts";
import { readLanguage, type Language } from "../language.ts";
import type { ResponseFormat } from "./present.ts";
import { memoize } from "./memoize.ts";

/** The options for an answer in the request headers: Prefer, SO-TimeZone and the languages. */
export interface Preferences {
  readonly format: ResponseFormat;
  /** For texts that the request itself creates, such as a welcome message. */
  readonly language: Language;
  /** `Prefer: example=documented`: the documented sample itself. */
  readonly example: boolean;
  /** The applied preferences; undefined if the request has none. */
  readonly headers: Readonly<Record<string, string>> | undefined;
  /** Why the time zone is refused. */
  readonly problem: string | undefined;
  /** Why the dialect in Prefer is refused. */
  readonly refused: string | undefined;
}

/** Reads the preferences from request headers. */
export function createPreferences(dialect: Dialect): (headers: Headers) => Preferences {
  const preferencesOf = memoize((asked) => readPreferences(dialect, asked.split("\n").map(given)));
  const usual = readPreferences(dialect, []);
  // Consecutive requests of a client usually have the same.
  let last: LastAsked | undefined;
  return (headers) => {
    const prefer = headers.get("prefer");
    const zone = headers.get("so-timezone");
    const soLanguage = headers.get("so-language");
    const acceptLanguage = headers.get("accept-language");
    if (prefer === null && zone === null && soLanguage === null && acceptLanguage === null) return usual;
    if (
      last?.prefer === prefer &&
      last.zone === zone &&
      last.soLanguage === soLanguage &&
      last.acceptLanguage === acceptLanguage
    ) {
      return last.preferences;
    }
    const preferences = preferencesOf(
      `${prefer ?? MISSING}\n${zone ?? MISSING}\n${soLanguage ?? MISSING}\n${acceptLanguage ?? MISSING}`,
    );
    last = { prefer, zone, soLanguage, acceptLanguage, preferences };
    return preferences;
  };
}

interface LastAsked {
  readonly prefer: string | null;
  readonly zone: string | null;
  readonly soLanguage: string | null;
  readonly acceptLanguage: string | null;
  readonly preferences: Preferences;
}

/** No header can have this value, whereas an empty header has a meaning. */
const MISSING = "\r";

function given(header: string): string | null {
  return header === MISSING ? null : header;
}

/** `asked`: Prefer, SO-TimeZone, SO-Language and Accept-Language. */
function readPreferences(usualDialect: Dialect, asked: readonly (string | null)[]): Preferences {
  const [prefer = null, wantedZone = null, soLanguage = null, acceptLanguage = null] = asked;
  const wanted = /(?:^|[,;\s])dialect\s*=\s*"?([^\s",;]*)/i.exec(prefer ?? "")?.[1];
  const preferred = DIALECTS.find((one) => one === wanted?.toLowerCase());
  const dialect = preferred ?? usualDialect;
  const example = /(?:^|[,;\s])example\s*=\s*"?documented\b/i.test(prefer ?? "");
  const { code, offsets } = readZone(wantedZone ?? "");
  const zone = code === "" ? OSLO : findZone(code);
  const language = readLanguage(soLanguage, acceptLanguage);
  const applied = [preferred && `dialect=${dialect}`, example && "example=documented"].filter(Boolean).join(", ");
  const headers = {
    ...(applied === "" ? {} : { "Preference-Applied": applied }),
    ...(zone && code !== "" ? { "SO-TimeZone": ASCII.test(code) ? code : zone.name } : {}),
  };
  return {
    format: {
      dialect,
      zone: zone ?? OSLO,
      offsets,
      // Only the observed dialect translates reasons; without a language, fewer formats are cached.
      language: dialect === "observed" ? language : undefined,
      linkBase: "",
    },
    language: language ?? "en",
    example,
    headers: Object.keys(headers).length > 0 ? headers : undefined,
    problem: zone ? undefined : `"${code.slice(0, 60)}" in SO-TimeZone is not a time zone. ${EXAMPLES}`,
    refused:
      wanted === undefined || preferred
        ? undefined
        : `Prefer: dialect=${wanted.slice(0, 60)} is not one of ${DIALECTS.join(", ")}.`,
  };
}

const ASCII = /^[\w/+-]+$/;
const EXAMPLES =
  "Send a code such as NO, DK, GB, UTC or US-NY, a number such as 261, or an IANA name such as Europe/Oslo; " +
  '", includeTZOffset" may follow.';

/** `NO, includeTZOffset`: a code, and whether observed dates have offsets; either may be missing. */
function readZone(header: string): { readonly code: string; readonly offsets: boolean } {
  const parts = header.split(",").map((part) => part.trim());
  const isOption = (part: string): boolean => part.toLowerCase() === "includetzoffset";
  const code = parts.filter((part) => part !== "" && !isOption(part)).join(",");
  return { code, offsets: parts.some(isOption) };
}
