import type { Carrier } from "../../../data/reference.ts";
import type { Call } from "../../reply.ts";
import type { World } from "../../world/world.ts";

/** The caller, as User/currentPrincipal returns it: consistent with the Associate of the same number. */
export function principalOf({ caller, linkBase }: Call, world: World): Carrier {
  const { AssociateId, PersonId, FullName, EjUserId } = world.associate(caller);
  return {
    ...world.blank("SoPrincipalCarrier"),
    UserType: "InternalAssociate",
    Associate: caller.login,
    AssociateId,
    IsPerson: true,
    PersonId,
    CountryId: 578,
    HomeCountryId: 578,
    ContactId: 1,
    GroupId: caller.team === "own" ? 1 : 2,
    RoleId: 1,
    RoleName: "User level 0",
    RoleType: "Employee",
    FullName,
    EMailAddress: `${caller.login.toLowerCase()}@example.com`,
    EjUserId,
    EjUserStatus: "StatusNormal",
    DatabaseContextIdentifier: /\/(Cust\d+)$/i.exec(linkBase())?.[1] ?? "Cust12345",
    UserName: caller.login,
    Licenses: [],
    FunctionRights: [],
    ProvidedCredentials: [],
    SecondaryGroups: [],
  };
}
