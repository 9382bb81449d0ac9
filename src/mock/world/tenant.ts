import type { PartKey } from "./parts.ts";
import type { WorldPart } from "./world-part.ts";
import type { World } from "./world.ts";

/** The states of the tenant, with their numbers, from the vendor's page. */
export const TENANT_STATES = [
  "Unknown",
  "Provisioning",
  "Running",
  "Deleted",
  "Suspended",
  "OnlineMaintenance",
  "OfflineMaintenance",
  "ProvisioningFailed",
  "Deleting",
  "DeleteFailed",
  "MigrationPending",
] as const;
export type TenantState = (typeof TENANT_STATES)[number];

interface Tenant extends WorldPart {
  readonly state: () => TenantState;
  readonly change: (state: TenantState) => void;
}

export const TENANT: PartKey<Tenant> = { name: "tenant", make: createTenant };

const USUAL: TenantState = "Running";

/** The tenant runs in these two states. */
export function isRunning(state: TenantState): boolean {
  return state === "Running" || state === "OnlineMaintenance";
}

/** Whether the API is closed: if suspended or in offline maintenance; the page does not mention other states. */
export function isClosed({ parts }: World): boolean {
  const tenant = parts.get(TENANT.name) as Tenant | undefined;
  if (!tenant) return false;
  const state = tenant.state();
  return state === "Suspended" || state === "OfflineMaintenance";
}

function createTenant(): Tenant {
  let state: TenantState = USUAL;
  let isChanged = false;
  const restore = (captured: unknown): void => {
    state = TENANT_STATES.find((known) => known === captured) ?? USUAL;
    isChanged = true;
  };
  return {
    state: () => state,
    change: restore,
    capture: () => state,
    restore,
    entries: {
      keys: () => (state === USUAL ? [] : [KEY]),
      changed: () => {
        const keys = isChanged ? [KEY] : [];
        isChanged = false;
        return keys;
      },
      read: () => (state === USUAL ? undefined : state),
      write: (_, value) => restore(value),
    },
  };
}

const KEY = "state";
