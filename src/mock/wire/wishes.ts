import type { Dialect } from "../../model.ts";
import { findZone, OSLO } from "../../time/zone-code.ts";
import { readLanguage, type Language } from "../language.ts";
import type { Presentation } from "./present.ts";

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
}

const KEPT = 1000;
/** Headers longer than any sensible one are read every time. */
const LONGEST = 300;

/** A function from request headers to wishes. A request without any of these headers costs their look-up only. */
export function createWishes(dialect: Dialect): (headers: Headers) => Wishes {
  const known = new Map<string, Wishes>();
  const usual = readWishes(dialect, NOTHING);
  return (headers) => {
    const asked: Asked = {
      prefer: headers.get("prefer"),
      zone: headers.get("so-timezone"),
      soLanguage: headers.get("so-language"),
      acceptLanguage: headers.get("accept-language"),
    };
    if (asked.prefer === null && asked.zone === null && asked.soLanguage === null && asked.acceptLanguage === null) {
      return usual;
    }
    const key = `${asked.prefer}\n${asked.zone}\n${asked.soLanguage}\n${asked.acceptLanguage}`;
    const wishes = known.get(key) ?? readWishes(dialect, asked);
    if (known.size < KEPT && key.length < LONGEST) known.set(key, wishes);
    return wishes;
  };
}

interface Asked {
  readonly prefer: string | null;
  readonly zone: string | null;
  readonly soLanguage: string | null;
  readonly acceptLanguage: string | null;
}

const NOTHING: Asked = { prefer: null, zone: null, soLanguage: null, acceptLanguage: null };

function readWishes(usualDialect: Dialect, asked: Asked): Wishes {
  const preferred = /(?:^|[,;\s])dialect\s*=\s*"?(documented|observed)\b/i.exec(asked.prefer ?? "")?.[1];
  const dialect = (preferred?.toLowerCase() as Dialect | undefined) ?? usualDialect;
  const example = /(?:^|[,;\s])example\s*=\s*"?documented\b/i.test(asked.prefer ?? "");
  const { code, offsets } = readZone(asked.zone ?? "");
  const zone = code === "" ? OSLO : findZone(code);
  const language = readLanguage(asked.soLanguage, asked.acceptLanguage);
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
