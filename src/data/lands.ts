/** Countries and currencies as they are, so that the parts of one agree. */

interface Land {
  /** ISO 3166, as recorded answers have it. */
  readonly id: number;
  readonly name: string;
  readonly iso2: string;
  readonly iso3: string;
  readonly dialIn: string;
  readonly capital: string;
  readonly currency: string;
}

interface Money {
  readonly code: string;
  readonly name: string;
  /** In Norwegian kroner. */
  readonly rate: number;
}

const LANDS: readonly Land[] = [
  land("578 Norway NO NOR 47 Oslo NOK"),
  land("208 Denmark DK DNK 45 Copenhagen DKK"),
  land("752 Sweden SE SWE 46 Stockholm SEK"),
  land("276 Germany DE DEU 49 Berlin EUR"),
  land("826 United_Kingdom GB GBR 44 London GBP"),
  land("528 Netherlands NL NLD 31 Amsterdam EUR"),
  land("56 Belgium BE BEL 32 Brussels EUR"),
  land("756 Switzerland CH CHE 41 Bern CHF"),
  land("246 Finland FI FIN 358 Helsinki EUR"),
  land("250 France FR FRA 33 Paris EUR"),
  land("40 Austria AT AUT 43 Vienna EUR"),
  land("840 United_States US USA 1 Washington USD"),
];

const MONEY: readonly Money[] = [
  { code: "NOK", name: "Norwegian krone", rate: 1 },
  { code: "EUR", name: "Euro", rate: 11.5 },
  { code: "SEK", name: "Swedish krona", rate: 1.02 },
  { code: "DKK", name: "Danish krone", rate: 1.54 },
  { code: "GBP", name: "Pound sterling", rate: 13.4 },
  { code: "USD", name: "US dollar", rate: 10.6 },
  { code: "CHF", name: "Swiss franc", rate: 11.9 },
];

function land(row: string): Land {
  const [id, name = "", iso2 = "", iso3 = "", dialIn = "", capital = "", currency = ""] = row.split(" ");
  return { id: Number(id), name: name.replace("_", " "), iso2, iso3, dialIn, capital, currency };
}

/** The country of an ISO number; for another number, one of those that there are. */
export function landOf(id: number): Land {
  return LANDS.find((one) => one.id === id) ?? at(LANDS, id);
}

export function moneyOf(id: number): Money {
  return at(MONEY, id);
}

function at<Item>(items: readonly Item[], id: number): Item {
  return items[Math.abs(id - 1) % items.length] as Item;
}
