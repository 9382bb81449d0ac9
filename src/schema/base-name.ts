/** What a carrier is about: `Contact`, `ContactEntity` and `ContactEntityWithLinks` are views of one thing. */
export function baseOf(typeName: string): string {
  const whole = (typeName.split("_", 1)[0] ?? "").replace(/WithLinks$/, "");
  return whole.replace(/Entity$/, "") || whole;
}
