import type { Report } from "../../src/verify/model.ts";
import { sampleReport } from "./sample-report.ts";

/** Words that the report itself gives. */
const OWN = new Set(["error", "warning", "passed", "failed", "skipped", "sandbox", sampleReport.startedAt]);

/** The report with a text from elsewhere in every place where one can be, keys included; two that were alike stay so. */
export function withText(text: string, report: Report = sampleReport): Report {
  const known = new Map<string, string>();
  const nameOf = (own: string): string => {
    const name = known.get(own) ?? `a${text}${known.size}`;
    known.set(own, name);
    return name;
  };
  const put = (value: unknown, depth: number): unknown => {
    if (typeof value === "string") return OWN.has(value) ? value : nameOf(value);
    if (Array.isArray(value)) return value.map((one) => put(one, depth + 1));
    if (typeof value !== "object" || value === null) return value;
    const isMap = Object.keys(value).some((key) => /^[A-Z]|-/.test(key));
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [isMap ? nameOf(key) : key, put(inner, depth + 1)]),
    );
  };
  return put(report, 0) as Report;
}
