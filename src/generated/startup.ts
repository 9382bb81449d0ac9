// Made by `npm run contracts` from spec/. Do not edit.

import type { AssociateType, FieldProperty, TableRight } from "./entities.ts";

/** Kinds of roles. (Swagger-v1-User, SuperOffice.CRM.Services.SoPrincipalCarrier, property RoleType) */
export type RoleType = "Employee" | "ExternalUser" | "Anonymous" | "System";

/** States of a user in requests and chat. (Swagger-v1-User, SuperOffice.CRM.Services.SoPrincipalCarrier, property EjUserStatus) */
export type EjUserStatus = "StatusNone" | "StatusNormal" | "StatusNotAvailable" | "StatusDeleted" | "StatusReadOnly" | "StatusSpm" | "StatusSystem";

/** An entry of a list, with those below it. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.MDOListItem) */
export interface MDOListItem {
  /** Number of the entry. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.MDOListItem, row 1) */
  Id: number;
  /** What the entry is called. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.MDOListItem, row 2) */
  Name: string | null;
  /** Hint shown next to it. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.MDOListItem, row 3) */
  ToolTip: string | null;
  /** Has it been taken out of use? (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.MDOListItem, row 4) */
  Deleted: boolean;
  /** Place in the list. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.MDOListItem, row 5) */
  Rank: number;
  /** Kind of entry; free text. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.MDOListItem, row 6) */
  Type: string | null;
  /** Entries below this one. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.MDOListItem, row 7) */
  ChildItems: MDOListItem[] | null;
  /** Which icon fits; free text. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.MDOListItem, row 8) */
  IconHint: string | null;
  /** Number of its colour. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.MDOListItem, row 9) */
  ColorBlock: number;
  /** Whatever else the list knows; free text. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.MDOListItem, row 10) */
  ExtraInfo: string | null;
  /** How to show it; free text. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.MDOListItem, row 11) */
  StyleHint: string | null;
  /** Name together with those of the entries above. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.MDOListItem, row 12) */
  FullName: string | null;
  /** What the caller may do with the record. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.MDOListItem, row 13) */
  TableRight: TableRight | null;
  /** Rights, type and length of single fields, by the field's name. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.MDOListItem, row 14) */
  FieldProperties: Record<string, FieldProperty> | null;
}

/** The user who calls. (Swagger-v1-User, SuperOffice.CRM.Services.SoPrincipalCarrier) */
export interface SoPrincipalCarrier {
  /** Kind of user. (Swagger-v1-User, SuperOffice.CRM.Services.SoPrincipalCarrier, row 1) */
  UserType: AssociateType | null;
  /** Initials. (Swagger-v1-User, SuperOffice.CRM.Services.SoPrincipalCarrier, row 2) */
  Associate: string | null;
  /** Number of the user. (Swagger-v1-User, SuperOffice.CRM.Services.SoPrincipalCarrier, row 3) */
  AssociateId: number;
  /** True for a user who is a person. (Swagger-v1-User, SuperOffice.CRM.Services.SoPrincipalCarrier, row 4) */
  IsPerson: boolean;
  /** Number of the person. (Swagger-v1-User, SuperOffice.CRM.Services.SoPrincipalCarrier, row 5) */
  PersonId: number;
  /** Country of the user. (Swagger-v1-User, SuperOffice.CRM.Services.SoPrincipalCarrier, row 6) */
  CountryId: number;
  /** Country of the installation. (Swagger-v1-User, SuperOffice.CRM.Services.SoPrincipalCarrier, row 7) */
  HomeCountryId: number;
  /** Company of the user. (Swagger-v1-User, SuperOffice.CRM.Services.SoPrincipalCarrier, row 8) */
  ContactId: number;
  /** Main group. (Swagger-v1-User, SuperOffice.CRM.Services.SoPrincipalCarrier, row 9) */
  GroupId: number;
  /** Business of the company. (Swagger-v1-User, SuperOffice.CRM.Services.SoPrincipalCarrier, row 10) */
  BusinessId: number;
  /** Category of the company. (Swagger-v1-User, SuperOffice.CRM.Services.SoPrincipalCarrier, row 11) */
  CategoryId: number;
  /** Who owns the company. (Swagger-v1-User, SuperOffice.CRM.Services.SoPrincipalCarrier, row 12) */
  ContactOwner: number;
  /** Number of the role. (Swagger-v1-User, SuperOffice.CRM.Services.SoPrincipalCarrier, row 13) */
  RoleId: number;
  /** Name of the role. (Swagger-v1-User, SuperOffice.CRM.Services.SoPrincipalCarrier, row 14) */
  RoleName: string | null;
  /** What the role is for. (Swagger-v1-User, SuperOffice.CRM.Services.SoPrincipalCarrier, row 15) */
  RoleDescription: string | null;
  /** Kind of role. (Swagger-v1-User, SuperOffice.CRM.Services.SoPrincipalCarrier, row 16) */
  RoleType: RoleType | null;
  /** Modules that are licensed. (Swagger-v1-User, SuperOffice.CRM.Services.SoPrincipalCarrier, row 17) */
  Licenses: unknown[] | null;
  /** Name of the person. (Swagger-v1-User, SuperOffice.CRM.Services.SoPrincipalCarrier, row 18) */
  FullName: string | null;
  /** Mail address of the person. (Swagger-v1-User, SuperOffice.CRM.Services.SoPrincipalCarrier, row 19) */
  EMailAddress: string | null;
  /** Names of what the user may do. (Swagger-v1-User, SuperOffice.CRM.Services.SoPrincipalCarrier, row 20) */
  FunctionRights: string[] | null;
  /** Number of the user in requests and chat. (Swagger-v1-User, SuperOffice.CRM.Services.SoPrincipalCarrier, row 21) */
  EjUserId: number;
  /** Access level there. (Swagger-v1-User, SuperOffice.CRM.Services.SoPrincipalCarrier, row 22) */
  EjAccessLevel: number;
  /** State of the user there. (Swagger-v1-User, SuperOffice.CRM.Services.SoPrincipalCarrier, row 23) */
  EjUserStatus: EjUserStatus | null;
  /** Credentials that the user has given. (Swagger-v1-User, SuperOffice.CRM.Services.SoPrincipalCarrier, row 24) */
  ProvidedCredentials: unknown[] | null;
  /** Numbers of further groups. (Swagger-v1-User, SuperOffice.CRM.Services.SoPrincipalCarrier, row 25) */
  SecondaryGroups: number[] | null;
  /** The tenant. (Swagger-v1-User, SuperOffice.CRM.Services.SoPrincipalCarrier, row 26) */
  DatabaseContextIdentifier: string | null;
  /** Login name. (Swagger-v1-User, SuperOffice.CRM.Services.SoPrincipalCarrier, row 27) */
  UserName: string | null;
}
