import { OPERATION_OF } from "../../operation-roles.ts";

/** The file that `so-mock init` writes. */
export const WORLD_TEMPLATE: string = `# yaml-language-server: $schema=./node_modules/superoffice-mock-kit/contracts/world.schema.json
#
# A world for the mock. The same file gives the same world in
#   so-mock serve --world world.yaml
#   createMock({ world: await readWorldFile("world.yaml") })   (readWorldFile: superoffice-mock-kit/world)
# What it leaves out is made from the seed. Every key may be removed.

# Determines every name, text and number that is not written here.
seed: 1

# The moment at which the world stands, with an offset; system for a clock that runs.
clock: 2025-01-15T09:00:00Z

# required (401 without credentials) or optional.
credentials: required

# documented, or observed: dates and rights as a real server writes them.
# dialect: documented

# Customers a minute who come and go by themselves.
# simulate: 2

# Agents beside the known ones (TJE0, ANNE, KARI, LARS, PETE), or in their place by login.
# Basic with the login and any password always works.
associates:
  - login: NINA
    name: Nina Holm
    credentials: [Bearer nina]

# The topics, in place of the seeded ones. Who belongs to a topic sees its sessions;
# a member may answer unless CanRespond is false.
topics:
  - ChatTopicId: 1
    Name: Orders
    members: [TJE0, NINA]
  - ChatTopicId: 2
    Name: Returns
    members:
      - TJE0
      - { login: NINA, CanManage: true }

# The sessions, in place of the seeded ones; or a number: how many seeded ones.
# Properties are those of a ChatSessionEntity. Moments may be durations before the start, such as -5m.
sessions:
  # Waiting in the queue.
  - CustomerName: Ada Lovelace
    Topic: Orders
    WhenRequested: -5m
    messages:
      - customer: Where is my order?
  # Taken on by an agent, whose turn it is.
  - CustomerName: Grace Hopper
    Topic: Returns
    User: TJE0
    messages:
      - customer: The keyboard does not fit.
      - agent: Which one did you order?
      - customer: The big one.
  # Over, and rated.
  - CustomerName: Alan Turing
    Topic: Orders
    User: NINA
    Status: Closed
    Rating: 5

# Faults that are set from the start, and again after a reset; so-mock's console lists their names.
# faults:
#   - operation: ${OPERATION_OF.claim}
#     fault: unavailable
#     times: 1
`;
