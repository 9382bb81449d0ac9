/**
 * Parts of received texts that are too long to be quoted. A text in quotes is closed where it is cut, since a reader,
 * and what hides values, would take all that follows for part of it.
 */

/** At most `longest` characters from the start, and a sign that there are more. */
export function startOf(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest).replace(/[\ud800-\udbff]$/, "");
  if (!endsInQuotes(cut)) return `${cut}…`;
  const whole = cut.replace(/(?<!\\)((?:\\\\)*)\\(?:u[\da-fA-F]{0,3})?$/, "$1");
  return `${whole}…"`;
}

/** The same from the end, without the rest of a text that begins before: nothing could tell whose it is. */
export function endOf(text: string, longest: number): string {
  if (text.length <= longest) return closed(text);
  const at = text.length - longest;
  const tail = text.slice(at).replace(/^[\udc00-\udfff]/, "");
  return closed(`…${endsInQuotes(text.slice(0, at)) ? tail.replace(/^(?:[^"\\]|\\.)*"?/s, "") : tail}`);
}

function closed(text: string): string {
  return endsInQuotes(text) ? `${text.replace(/(?<!\\)((?:\\\\)*)\\$/, "$1")}"` : text;
}

function endsInQuotes(text: string): boolean {
  let isOpen = false;
  for (let at = text.indexOf('"'); at >= 0 && at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === "\\" && isOpen) at++;
    else if (sign === '"') isOpen = !isOpen;
  }
  return isOpen;
}
