import { ARCHIVES } from "../../generated/columns.ts";
import type { Contract } from "../../model.ts";
import { columnsIn } from "../../releases.ts";
import { familyOf } from "./filter/filter-column.ts";

interface Described {
  readonly name: string;
  readonly restriction?: string | undefined;
  readonly order: boolean;
  readonly label: string;
}

/** The `$metadata` of the columns of the session list, by name. */
export function describeSessionColumns(contract: Pick<Contract, "release">): Readonly<Record<string, object>> {
  return describeColumns(columnsIn(ARCHIVES.ChatSession.columns, contract));
}

/** The same for any list. */
export function describeColumns(columns: readonly Described[]): Readonly<Record<string, object>> {
  const described = columns.map(({ name, restriction = "", order, label }) => [
    name,
    {
      DisplayName: label,
      DisplayTooltip: "",
      DisplayType: displayTypeOf(restriction),
      CanOrderBy: order,
      Name: name,
      CanRestrictBy: restriction !== "",
      RestrictionType: restriction,
      RestrictionListName: name === "status" ? "chatsessionstatus" : null,
      IsVisible: !["getAllRows", "getNoRows"].includes(name),
      ExtraInfo: "",
      Width: "10%",
      IconHint: "",
      HeadingIconHint: "",
    },
  ]);
  return Object.fromEntries(described) as Readonly<Record<string, object>>;
}

/** The page shows `int` and `checkbox`; the others are inferred. */
function displayTypeOf(restriction: string): string {
  switch (familyOf(restriction)) {
    case "flag":
      return "checkbox";
    case "number":
      return restriction;
    case "moment":
      return restriction === "datetime" ? "datetime" : "date";
    default:
      return "string";
  }
}
