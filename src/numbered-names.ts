/**
 * Adds a number to names that are taken: `Boat2`, or `Boat_2`. A name continues where it stopped: many may become one.
 */
export function createNumbering(between = ""): (wanted: string, isTaken: (name: string) => boolean) => string {
  const last = new Map<string, number>();
  return (wanted, isTaken) => {
    let [name, number] = [wanted, last.get(wanted) ?? 1];
    while (isTaken(name)) name = `${wanted}${between}${++number}`;
    last.set(wanted, number);
    return name;
  };
}
