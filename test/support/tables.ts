/** A spec/ of three small files that is right, to be bent by tests. */
export const SMALL: Readonly<Record<string, string>> = {
  "api.yaml": `title: Small
version: v1
description: A small one.
basePath: /api
schemes: [Basic]
mediaTypes: { request: [application/json], answer: [application/json] }
slowThreshold: { milliseconds: 5, source: { document: "1", table: T, row: 1 } }
headers:
  - { name: Accept, description: Formats., rows: { "1": 1 } }
`,
  "enums.yaml": `enums:
  - name: Colour
    description: Colours.
    combinable: false
    source: { document: "1", table: T }
    values:
      - { name: Red, value: 0 }
`,
  "types/thing.yaml": `type: Thing
description: A thing.
source: { document: "1", table: T }
requestSource: { document: "1", table: R }
properties:
  - { row: 1, name: Id, type: int32, request: Integer, nullable: false, description: Number. }
  - { row: 2, name: Paint, type: string, nullable: true, enum: Colour, description: Paint. }
`,
  "operations/get.yaml": `operation: GetThing
document: "1"
style: resource
method: GET
path: /api/Thing/{id}
summary: Get it.
description: Gets it.
parameters:
  - { name: id, in: path, type: int32, required: true, description: Number., table: Path Part, row: 1 }
answer: { type: Thing, array: false, nullable: false, table: T }
statuses:
  - { row: 1, status: 200, reason: OK, description: Done. }
`,
};
