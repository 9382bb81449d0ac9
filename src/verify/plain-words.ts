import { entityChecks } from "./checks/entities.ts";
import { checks } from "./checks/index.ts";

/** Words of the runner's sentences that no check's title or explanation has. */
const FURTHER =
  "Answers Cleaning Closed Contract Session Sessions Looking POST Please Refuses Removing There TimeZone This Throttles accept activates again alone around asks attributed base because becomes begins behind blanks bound broke budget busy came carries check checks chat cleaning close closes comes concerned connections converted coverage baseline declaration declares differ drops elements elsewhere emptying entered expected find findings finished finds found hides ignored ignores inside interrupted join judged just knows lacks later leads left length licence links made malformed marks member merge merges messages minutes mode mock most named newly objects offset operations others outer passes patience perhaps picks points progress published queued reached redirects refusing regard remove removes replaces report requested requests required rounded runner saves scenario seen send sends showed since some start started starts together took touches unchanged undefined undocumented used verified verify very whatever while wrote xmlns";

/**
 * The words that the runner itself uses. A text of nothing but these is not redacted in a sentence unless it is quoted
 * there, or a customer who writes "list" would take that word out of every finding.
 */
export function plainWords(): ReadonlySet<string> {
  const texts = [...checks, ...entityChecks].flatMap(({ title, explanation }) => [title, explanation]);
  return new Set([FURTHER, ...texts].flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []));
}
