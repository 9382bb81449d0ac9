import { ARCHIVES } from "../../../generated/columns.ts";
import { columnsIn } from "../../../releases.ts";
import type { ArchiveColumn } from "../../../type-model.ts";
import type { SessionState } from "../../store/session.ts";
import type { World } from "../../world/world.ts";
import { propertyColumn } from "../property-column.ts";
import { type Columns, listColumn, NO_SOURCE, type ListColumn } from "./list-column.ts";
import { sessionSources } from "./session-sources.ts";

/** The columns of the session list: the vendor's, and the entity's properties under their own names. */

type SessionColumn = ListColumn<SessionState>;

const compiled = new WeakMap<World, Columns<SessionState>>();

/** Compiled once per world; a request pays only for the columns that it names. */
export function columnsOf(world: World): Columns<SessionState> {
  const known = compiled.get(world) ?? compileColumns(world);
  compiled.set(world, known);
  return known;
}

/** They select rows and have no value of their own. */
const PSEUDO: readonly string[] = ["getAllRows", "getNoRows"];

function compileColumns(world: World): Columns<SessionState> {
  const sources = sessionSources(world);
  const own = columnsIn(ARCHIVES.ChatSession.columns, world.contract).map((row): SessionColumn => {
    const { name, restriction = "", order } = row;
    const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
    return listColumn(
      { name, restriction, isSortable: order, note: source ? undefined : noteOf(row) },
      source ?? NO_SOURCE,
    );
  });
  const byName = new Map(own.map((column) => [column.name.toLowerCase(), column]));
  const find = (name: string): SessionColumn | undefined => {
    const key = name.toLowerCase().replaceAll(".", "/");
    const found =
      byName.get(key) ?? KEYS.get(key) ?? propertyColumn(world.contract, "ChatSessionEntity", name, entityNote(name));
    if (found && byName.size < MOST) byName.set(key, found);
    return found;
  };
  return { find, usual: own.filter(({ name }) => !name.includes("/") && !PSEUDO.includes(name)) };
}

const entityNote = (name: string): string =>
  `${name} is a property of the entity; the vendor's list has no such column.`;

/** Property names may have any case; each spelling is cached once. */
const MOST = 2000;

function noteOf({ name, installation }: ArchiveColumn): string {
  return installation
    ? `${name} belongs to the vendor's test installation: another one has columns of its own.`
    : `${name} is always null here: the mock holds nothing that fills it.`;
}

/** The two columns of every row. */
const KEYS: ReadonlyMap<string, SessionColumn> = new Map([
  [
    "primarykey",
    listColumn(
      { name: "PrimaryKey", restriction: "string", isSortable: true },
      { read: ({ ChatSessionId }) => String(ChatSessionId) },
    ),
  ],
  ["entityname", listColumn({ name: "EntityName", restriction: "string", isSortable: true }, { read: () => "chat" })],
]);
