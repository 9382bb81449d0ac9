import { DIALECTS } from "../../dialects.ts";
import type { Dialect } from "../../model.ts";
import { findZone, OSLO } from "../../time/zone-code.ts";
import { readLanguage, type Language } from "../language.ts";
import type { Presentation } from "./present.ts";
import { remembered } from "./remembered.ts";

/** What a request's headers ask of its answer: Prefer, SO-TimeZone and the languages. */
export interface Wishes {
  readonly how: Presentation;
  /** Of texts that the request itself brings about, such as a welcome. */
  readonly language: Language;
  /** `Prefer: example=documented`: the documented sample itself. */
  readonly example: boolean;
  /** Tells which of the wishes were met; absent where nothing was asked. */
  readonly headers: Readonly<Record<string, string>> | undefined;
  /** A time zone that is none; the request is refused with this. */
  readonly problem: string | undefined;
  /** A dialect in Prefer that is none; the request is refused with this. */
  readonly refused: string | undefined;
}

/** A function from request headers to wishes. */
export function createWishes(dialect: Dialect): (headers: Headers) => Wishes {
  const wishesOf = remembered((asked) => readWishes(dialect, asked.split("\n").map(given)));
  const usual = readWishes(dialect, []);
  return (headers) => {
    const prefer = headers.get("prefer");
    const zone = headers.get("so-timezone");
    const soLanguage = headers.get("so-language");
    const acceptLanguage = headers.get("accept-language");
    if (prefer === null && zone === null && soLanguage === null && acceptLanguage === null) return usual;
    return wishesOf(`${prefer ?? MISSING}\n${zone ?? MISSING}\n${soLanguage ?? MISSING}\n${acceptLanguage ?? MISSING}`);
  };
}

/** No header holds it, while an empty one says something. */
const MISSING = "\r";

function given(header: string): string | null {
  return header === MISSING ? null : header;
}

/** `asked`: Prefer, SO-TimeZone, SO-Language and Accept-Language. */
function readWishes(usualDialect: Dialect, asked: readonly (string | null)[]): Wishes {
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
    how: {
      dialect,
      zone: zone ?? OSLO,
      offsets,
      // Only the observed dialect has reasons to translate; one way of writing less to keep.
      language: dialect === "observed" ? language : undefined,
    },
    language: language ?? "en",
    example,
    headers: Object.keys(headers).length > 0 ? headers : undefined,
    problem: zone ? undefined : `"${code.slice(0, 60)}" in SO-TimeZone is no time zone. ${EXAMPLES}`,
    refused:
      wanted === undefined || preferred
        ? undefined
        : `Prefer: dialect=${wanted.slice(0, 60)} is none of ${DIALECTS.join(", ")}.`,
  };
}

const ASCII = /^[\w/+-]+$/;
const EXAMPLES =
  "Send a code such as NO, DK, GB, UTC or US-NY, a number such as 261, or an IANA name such as Europe/Oslo; " +
  '", includeTZOffset" may follow.';

/** `NO, includeTZOffset`: a code, and whether observed dates carry offsets; either may be missing. */
function readZone(header: string): { readonly code: string; readonly offsets: boolean } {
  const parts = header.split(",").map((part) => part.trim());
  const isOption = (part: string): boolean => part.toLowerCase() === "includetzoffset";
  const code = parts.filter((part) => part !== "" && !isOption(part)).join(",");
  return { code, offsets: parts.some(isOption) };
}
