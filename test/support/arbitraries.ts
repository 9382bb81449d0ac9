import * as fc from "fast-check";
import { contract } from "../../src/contract.ts";
import { PATHS, PARTNER, TICKET, TJE0 } from "./agents.ts";

/** Malformed requests, mixed with parts of proper ones, so that many get far. */

const properties = contract.types["ChatSessionEntity"]?.properties ?? [];
const names = properties.map(({ name }) => name);

/** As it is written, in another case, or something else. */
const spelled = (text: string): fc.Arbitrary<string> =>
  fc.constantFrom(text, text.toLowerCase(), text.toUpperCase(), `${text[0]?.toLowerCase()}${text.slice(1)}`);

export const propertyName: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...names).chain(spelled) },
  { weight: 1, arbitrary: fc.constantFrom("__proto__", "constructor", "toString", "", "TableRight", "_Links") },
  { weight: 1, arbitrary: fc.string() },
);

export const dateText: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 0, max: 9999 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
    fc.integer({ min: 0, max: 24 }),
    fc.integer({ min: 0, max: 60 }),
    fc.constantFrom("", ".1", ".1234567", ".12345678"),
    fc.constantFrom("", "Z", "+01:00", "-14:00", "+14:01", "+99:99"),
  )
  .map(([year, month, day, hour, minute, fraction, offset]) => {
    const two = (value: number): string => String(value).padStart(2, "0");
    return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00${fraction}${offset}`;
  });

const enumText = fc
  .constantFrom(...Object.values(contract.enums).flatMap(({ values }) => values.map(({ name }) => name)))
  .chain(spelled);

export const propertyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.integer(),
  fc.integer({ min: -0x80000001, max: 0x80000000 }),
  fc.boolean(),
  fc.constant(null),
  fc.string({ unit: "binary" }),
  dateText,
  enumText,
  fc.dictionary(fc.string(), fc.jsonValue()),
  fc.record({ AssociateId: fc.oneof(fc.integer(), fc.jsonValue()) }, { requiredKeys: [] }),
  fc.record({ PersonId: fc.integer(), ContactId: fc.integer(), FullName: fc.string() }, { requiredKeys: [] }),
  fc.jsonValue(),
);

export const entity: fc.Arbitrary<Record<string, unknown>> = fc.dictionary(propertyName, propertyValue, {
  maxKeys: 6,
  noNullPrototype: true,
});

/** Text with pieces cut out, doubled or put in. */
function damaged(whole: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(whole, fc.nat(), fc.nat(4), fc.oneof(fc.constant(""), fc.string({ unit: "binary", maxLength: 4 })))
    .map(([text, at, length, put]) => {
      const place = text.length === 0 ? 0 : at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + length);
    });
}

const sometimesDamaged = (whole: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 3, arbitrary: whole }, { weight: 1, arbitrary: damaged(whole) });

const escaped = (value: unknown): string =>
  (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).replace(
    /[&<>"]/g,
    (char) => `&#${char.charCodeAt(0)};`,
  );

export const jsonText: fc.Arbitrary<string> = sometimesDamaged(
  fc.oneof(
    entity.map((value) => JSON.stringify(value)),
    fc.json(),
  ),
);

export const xmlText: fc.Arbitrary<string> = sometimesDamaged(
  entity.map((value) => {
    const inside = Object.entries(value).map(([name, item]) => `<${name}>${escaped(item)}</${name}>`);
    return `<?xml version="1.0"?><ChatSessionEntity xmlns:a="urn:a">${inside.join("")}</ChatSessionEntity>`;
  }),
);

export const formText: fc.Arbitrary<string> = sometimesDamaged(
  entity.map((value) =>
    Object.entries(value)
      .map(
        ([name, item]) =>
          `${encodeURIComponent(name.toWellFormed())}=${encodeURIComponent(escaped(item).toWellFormed())}`,
      )
      .join("&"),
  ),
);

const pointer = fc.array(propertyName, { maxLength: 3 }).map((steps) => steps.map((step) => `/${step}`).join(""));

export const patchText: fc.Arbitrary<string> = sometimesDamaged(
  fc
    .array(
      fc.record(
        {
          op: fc.oneof(fc.constantFrom("add", "replace", "remove", "test", "move", "copy"), fc.string()),
          path: fc.oneof(pointer, fc.string()),
          from: pointer,
          value: propertyValue,
        },
        { requiredKeys: [] },
      ),
      { maxLength: 4 },
    )
    .map((patch) => JSON.stringify(patch)),
);

export interface AnyRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer> | undefined;
}

/** Header values are Latin-1 without line ends. */
const headerText = fc
  .string({ unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)), maxLength: 30 })
  .map((text) => text.replace(/[\u007f-\u009f]/g, "").trim());

const mostly = <T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 3, arbitrary: usual }, { weight: 1, arbitrary: odd });

export const idText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 14 }).map(String) },
  { weight: 1, arbitrary: fc.integer({ min: -0x80000001, max: 0x80000000 }).map(String) },
  { weight: 1, arbitrary: fc.oneof(fc.double().map(String), fc.string().map(encodeText)) },
);

export const selectText: fc.Arbitrary<string> = fc
  .array(fc.oneof(propertyName, pointer, fc.constantFrom("User/Name", "person/*", "*", "/", ",")), { maxLength: 5 })
  .map((items) => items.join(","));

export const zoneText: fc.Arbitrary<string> = mostly(
  fc.constantFrom("NO", "UTC", "US-NY, includeTZOffset", "261", "Europe/Oslo", "includeTZOffset", "dk,INCLUDETZOFFSET"),
  headerText,
);

const mediaType = fc.constantFrom(
  "application/json",
  "text/json; charset=utf-8",
  "application/json; charset=utf-16",
  "application/xml",
  "text/xml; charset=iso-8859-1",
  "application/x-www-form-urlencoded",
  "application/json-patch+json",
  "application/merge-patch+json",
);

export const acceptText: fc.Arbitrary<string> = mostly(
  fc
    .array(fc.tuple(mediaType, fc.constantFrom("", ";q=0", ";q=0.5", ";q=1", ";q=x", ";q=-1")), { maxLength: 3 })
    .map((ranges) => ranges.map((range) => range.join("")).join(", ")),
  headerText,
);

function encodeText(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

const path = fc
  .tuple(
    mostly(
      fc.oneof(
        fc.constantFrom(PATHS.list, PATHS.pickUp, PATHS.save),
        idText.map((id) => PATHS.session(id)),
        idText.map((id) => PATHS.reset(id)),
      ),
      fc.array(fc.string().map(encodeText)).map((steps) => `/${steps.join("/")}`),
    ),
    fc.option(
      selectText.map((text) => `?$select=${encodeText(text)}`),
      { nil: "" },
    ),
    fc.option(
      fc.string().map((text) => `&${encodeText(text)}=%`),
      { nil: "" },
    ),
  )
  .map((parts) => parts.join(""));

const prefer = fc.constantFrom("example=documented", "dialect=observed", "dialect=documented, example=documented");

const headers = fc
  .record(
    {
      authorization: mostly(
        fc.constantFrom(TJE0, TICKET, PARTNER).map((one) => one.authorization),
        headerText,
      ),
      "content-type": mostly(mediaType, headerText),
      accept: acceptText,
      "so-timezone": zoneText,
      "so-language": headerText,
      "accept-language": mostly(fc.constantFrom("fr,de", "nb-NO", "*"), headerText),
      "content-encoding": mostly(fc.constantFrom("identity"), fc.constantFrom("gzip", "br", "x, y")),
      "x-xsrf-token": headerText,
      cookie: headerText.map((value) => `XSRF-TOKEN=${value}`),
      prefer,
    },
    { requiredKeys: ["authorization"] },
  )
  .map((all) => ({ ...all }));

const body = fc.oneof(
  jsonText,
  xmlText,
  formText,
  patchText,
  fc.uint8Array({ maxLength: 60 }).map((bytes) => new Uint8Array(bytes)),
  fc.constant(undefined),
);

export const anyRequest: fc.Arbitrary<AnyRequest> = fc.record({
  method: mostly(fc.constantFrom("PUT", "POST"), fc.constantFrom("GET", "HEAD", "DELETE", "PATCH", "OPTIONS", "QUERY")),
  path,
  headers,
  body,
});

/** Undefined for what fetch itself refuses to send. */
export function requestOf({ method, path, headers, body }: AnyRequest): Request | undefined {
  try {
    const withBody = body !== undefined && method !== "GET" && method !== "HEAD";
    return new Request(`http://127.0.0.1${path}`, { method, headers, ...(withBody ? { body } : {}) });
  } catch {
    return undefined;
  }
}
