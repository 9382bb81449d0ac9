/** The release that the tables describe. */
export const RELEASED = {
  number: "12.2.2072.0",
  date: "2026-07-09",
  label: "Release_12.2_2026.07.09-01",
} as const;
