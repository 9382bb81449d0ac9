/** A secret to plant wherever a client may put one, so that it can be looked for in everything that comes out. */
export const PLANTED: string = "pl4nted-s3cret";
export const ENCODED: string = btoa(`kim:${PLANTED}`);

export const CREDENTIALS: readonly Readonly<Record<string, string>>[] = [
  { authorization: `Basic ${ENCODED}` },
  { authorization: `Bearer ${PLANTED}` },
  { authorization: `SoTicket ${PLANTED}`, "so-apptoken": PLANTED },
  { "x-xsrf-token": PLANTED, cookie: `XSRF-TOKEN=${PLANTED}; other=${PLANTED}` },
  // None of these can be read.
  { authorization: PLANTED },
  { authorization: `Basic ${PLANTED}` },
  { authorization: `Unheard-of ${PLANTED}`, "proxy-authorization": `Basic ${ENCODED}` },
];

/** Where it stands of everything that was said, by name. */
export function leaksIn(said: Readonly<Record<string, string>>, ...more: readonly string[]): readonly string[] {
  const pattern = new RegExp([PLANTED, ENCODED, ...more].join("|"));
  return Object.entries(said).flatMap(([what, text]) => (pattern.test(text) ? [what] : []));
}
