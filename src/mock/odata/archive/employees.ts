import { textOf } from "../../../values.ts";
import type { Carrier } from "../../../data/reference.ts";
import type { SessionState } from "../../store/session.ts";
import { OWN_COMPANY } from "../../world/references/customers.ts";
import type { World } from "../../world/world.ts";
import type { ColumnSource } from "./list-column.ts";

/** The source of a session column. */
export type Source = ColumnSource<SessionState>;

/** Users of the installation: columns below `associate/`, and all others that name a user. */

interface Employee {
  readonly associate: Readonly<Carrier>;
  readonly person: Readonly<Carrier>;
  readonly contact: Readonly<Carrier>;
}

const MOST = 1000;

/** The user with an AssociateId, or from a carrier; null for number 0. Each is created once. */
export function createEmployees(world: World): (associate: number | Readonly<Carrier> | null) => Employee | null {
  const known = new Map<number, Employee>();
  return (given) => {
    const id = typeof given === "number" ? given : Number(given?.["AssociateId"] ?? 0);
    if (id === 0) return null;
    const found = known.get(id);
    // Only the carrier knows the name of an agent with another credential.
    if (found && (typeof given === "number" || found.associate["Name"] === given?.["Name"])) return found;
    const associate = typeof given === "number" ? world.reference("Associate", { AssociateId: id }) : given;
    const made: Employee = {
      associate: associate ?? {},
      person: world.reference("Person", { PersonId: associate?.["PersonId"] ?? 0 }),
      contact: world.reference("Contact", { ContactId: OWN_COMPANY }),
    };
    if (known.size >= MOST) known.clear();
    known.set(id, made);
    return made;
  };
}

type EmployeeOf = (session: SessionState) => Employee | null;

/** By the part of the name after `associate/`; the vendor's user columns are the same everywhere. */
export function employeeSources(of: EmployeeOf): Readonly<Record<string, Source>> {
  const field = (part: keyof Employee, name: string): Source => ({
    read: (session) => of(session)?.[part][name] ?? null,
  });
  const fixed = (value: unknown): Source => ({ read: (session) => (of(session) ? value : null) });
  const isActive: Source = {
    read: (session) => {
      const employee = of(session);
      return employee ? employee.associate["Deleted"] !== true : null;
    },
  };
  return {
    firstName: field("person", "Firstname"),
    lastName: field("person", "Lastname"),
    middleName: field("person", "MiddleName"),
    fullName: field("associate", "FullName"),
    contactId: field("contact", "ContactId"),
    personId: field("associate", "PersonId"),
    mrMrs: field("person", "Mrmrs"),
    title: field("person", "Title"),
    associateDbId: initials(of),
    contactName: field("contact", "Name"),
    contactDepartment: field("contact", "Department"),
    contactFullName: field("contact", "FullName"),
    contactCategory: field("contact", "CategoryName"),
    usergroup: field("associate", "GroupIdx"),
    usergroupId: field("associate", "GroupIdx"),
    assocName: initials(of),
    assocTooltip: field("associate", "Tooltip"),
    assocType: field("associate", "Type"),
    ejUserId: field("associate", "EjUserId"),
    ejDisplayName: field("associate", "FullName"),
    isActive,
    isActiveText: isActive,
    userName: field("associate", "UserName"),
    personEmail: field("person", "Email"),
    isLocation: fixed(false),
  };
}

/** Compared by id, displayed by login. */
export function initials(of: EmployeeOf, key: "AssociateId" | "EjUserId" = "AssociateId"): Source {
  return {
    read: (session) => of(session)?.associate[key] ?? null,
    textOf: (session) => textOf(of(session)?.associate["Name"]),
  };
}

/** The full name, compared by id. */
export function fullName(of: EmployeeOf): Source {
  return { ...initials(of), textOf: (session) => textOf(of(session)?.associate["FullName"]) };
}
