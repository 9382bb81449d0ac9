/** The base name of a carrier: `Contact`, `ContactEntity` and `ContactEntityWithLinks` are views of the same thing. */
export function baseOf(typeName: string): string {
  const whole = (typeName.split("_", 1)[0] ?? "").replace(/WithLinks$/, "");
  return whole.replace(/Entity$/, "") || whole;
}
