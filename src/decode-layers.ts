/** The most layers of encoding that are removed; escapes that encode no character stay as they are. */
const MOST_ROUNDS = 3;

/** The text below its percent encoding. */
export function decoded(text: string): string {
  let plain = text.replaceAll("+", " ");
  for (let round = 0; round < MOST_ROUNDS && plain.includes("%"); round++) {
    plain = plain.replace(/(?:%[\da-f]{2})+/gi, decodedRun);
  }
  return plain;
}

function decodedRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}
