/**
 * Turns dictionary keys into XML element names, the .NET way (XmlConvert): characters that a name cannot contain are
 * written as `_xHHHH_`, so `SuperOffice:1` becomes `SuperOffice_x003A_1`. Letters of every script stay; other valid
 * characters are escaped as well, which reads back the same.
 */

const FIRST = /^(?![ªµº])[\p{L}_]$/u;
const LATER = /^(?![ªµº])[\p{L}\p{Nd}._-]$/u;

export function encodeName(key: string): string {
  if (key === "") return "_x_";
  return key
    .split("")
    .map((unit, at) => {
      const lookalike = unit === "_" && /^_x(?:[0-9A-F]{4})?_/i.test(key.slice(at));
      const fits = (at === 0 ? FIRST : LATER).test(unit) && !lookalike;
      return fits ? unit : `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
    })
    .join("");
}

export function decodeName(name: string): string {
  if (name === "_x_") return "";
  return name.replace(/_x([0-9A-F]{4})_/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
