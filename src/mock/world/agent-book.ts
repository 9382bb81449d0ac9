import { agentOfId, agentOfUser, COLLEAGUES, SAMPLE_USER, type Agent } from "./agents.ts";
import type { WorldPart } from "./world-part.ts";

/** The agents of a world: the known ones, and those added by a test or a world file. */
export interface AgentBook extends WorldPart {
  /** True while no agent was added or removed: every credential then belongs to the agent derived from it. */
  readonly isFresh: boolean;
  /** Increases with every change. */
  readonly version: number;
  byId(id: number): Agent;
  /** Ignores case. */
  byLogin(login: string): Agent;
  /** The known and the added ones, in order of id. */
  list(): readonly NamedAgent[];
  /** Adds or replaces an agent by login. */
  put(agent: NamedAgent): void;
  /** Refuses the agent's credentials from now on; false for an agent who is not in the book. */
  remove(login: string): boolean;
  /** Whether the agent is removed and has not been added again. */
  isRemoved(login: string): boolean;
  /** The agent with these credentials; undefined if they are refused. `derived` is the agent derived from them. */
  callerOf(authorization: string | null, derived: Agent | undefined): Agent | undefined;
}

export interface NamedAgent extends Agent {
  /** Values of Authorization, in addition to Basic with the login and any password. */
  readonly credentials: readonly string[];
}

/** The part's name in a world. */
export const AGENT_BOOK = "agents";

interface BookSnapshot {
  readonly named: readonly NamedAgent[];
  readonly removed: readonly string[];
}

const KNOWN: readonly NamedAgent[] = [SAMPLE_USER, ...COLLEAGUES].map((agent) => ({ ...agent, credentials: [] }));

/** `onChange` is called whenever an agent may have changed. */
export function createAgentBook(onChange: () => void): AgentBook {
  const named = new Map<string, NamedAgent>();
  const removed = new Set<string>();
  const owners = new Map<string, NamedAgent>();
  let isChanged = false;
  let version = 0;
  const changed = (): void => {
    isChanged = true;
    version++;
    owners.clear();
    for (const agent of named.values()) for (const one of agent.credentials) owners.set(credentialKey(one), agent);
    onChange();
  };
  const isFresh = (): boolean => named.size === 0 && removed.size === 0;
  const capture = (): BookSnapshot => ({ named: [...named.values()], removed: [...removed] });
  const restore = (captured: unknown): void => {
    const from = captured as BookSnapshot | undefined;
    named.clear();
    removed.clear();
    for (const agent of from?.named ?? []) named.set(agent.login, agent);
    for (const login of from?.removed ?? []) removed.add(login);
    changed();
  };
  const list = (): readonly NamedAgent[] =>
    [...KNOWN.filter(({ login }) => !named.has(login)), ...named.values()]
      .filter(({ login }) => !removed.has(login))
      .sort((one, other) => one.id - other.id);
  return {
    get isFresh() {
      return isFresh();
    },
    get version() {
      return version;
    },
    byId: (id) => [...named.values()].find((agent) => agent.id === id) ?? agentOfId(id),
    byLogin: (login) => named.get(login.toUpperCase()) ?? agentOfUser(login),
    list,
    put: (agent) => {
      named.set(agent.login, agent);
      removed.delete(agent.login);
      changed();
    },
    remove: (login) => {
      const found = list().find((agent) => agent.login === login.toUpperCase());
      if (!found) return false;
      removed.add(found.login);
      changed();
      return true;
    },
    isRemoved: (login) => removed.has(login),
    callerOf: (authorization, derived) => {
      // Credentials that the server refuses from everyone belong to no agent.
      if (!derived) return undefined;
      const caller = owners.get(credentialKey(authorization ?? "")) ?? named.get(derived.login) ?? derived;
      return removed.has(caller.login) ? undefined : caller;
    },
    capture,
    restore,
    entries: {
      keys: () => (isFresh() ? [] : [ALL]),
      changed: () => {
        const keys = isChanged ? [ALL] : [];
        isChanged = false;
        return keys;
      },
      read: () => (isFresh() ? undefined : capture()),
      write: (_, value) => restore(value),
    },
  };
}

const ALL = "all";

/** The scheme's case does not matter. */
function credentialKey(authorization: string): string {
  const [, scheme = "", secret = ""] = /^(\S+) +(\S+) *$/.exec(authorization) ?? [];
  return `${scheme.toLowerCase()} ${secret}`;
}
