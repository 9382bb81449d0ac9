/** Everything that is made from spec/ and fixtures/: file name → text. The same input gives the same bytes. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { controlOpenApi } from "../src/console/control/openapi.ts";
import { INPUTS } from "../src/console/control/schemas/inputs.ts";
import { compilePlain, compileValidators } from "../src/schema/ajv.ts";
import { compileContract, compileDocumented, compileGroups } from "../src/schema/compile.ts";
import { entityTypes, groupTypes } from "../src/schema/entity-types.ts";
import { openApi } from "./artifacts/openapi.ts";
import { compileSamples } from "../src/schema/samples.ts";
import { schemaFiles } from "./artifacts/schema-files.ts";
import { loadSpec } from "../src/spec/load.ts";
import { version } from "../src/version.ts";
import { jsonText } from "./artifacts/json-text.ts";
import { reportSchema } from "./artifacts/report-schema.ts";
import { groupRoutes } from "./artifacts/group-routes.ts";
import { operationIds } from "./artifacts/operation-ids.ts";
import { compactContract, compactTables, descriptionsModules } from "./artifacts/compact-contract.ts";
import { columnsModule } from "./artifacts/columns.ts";
import { localeModule } from "./artifacts/locale.ts";
import { GROUP_VALIDATORS_TYPES, plainTypes, VALIDATORS_TYPES } from "./artifacts/validator-types.ts";
import { worldSchema } from "./artifacts/world-schema.ts";

/** The folders that hold nothing but artifacts; a file in them that is no longer generated is stale too. */
export const GENERATED = ["contracts", "src/generated"] as const;

export function artifacts(root: string): ReadonlyMap<string, string> {
  const spec = loadSpec(join(root, "spec"));
  const contract = compileDocumented(spec);
  const all = compileContract(spec);
  const groups = compileGroups(spec);
  const samples = compileSamples(readJsonFiles(join(root, "fixtures/documented")));
  return new Map([
    ["contracts/contract.json", jsonText(contract)],
    ["contracts/samples.json", jsonText(samples)],
    ...groups.map((group) => [`contracts/${group.name}.json`, jsonText(group)] as const),
    ...Object.entries(schemaFiles(all)).map(
      ([name, schema]) => [`contracts/schemas/${name}`, jsonText(schema)] as const,
    ),
    ["contracts/report.schema.json", jsonText(reportSchema)],
    ["contracts/world.schema.json", jsonText(worldSchema(contract))],
    ["contracts/openapi.json", jsonText(openApi(contract, samples))],
    ["contracts/openapi.all.json", jsonText(openApi(all, samples))],
    ["contracts/control.openapi.json", jsonText(controlOpenApi(version))],
    ["src/generated/contract.json", `${JSON.stringify(compactContract(contract))}\n`],
    ...descriptionsModules(contract),
    ["src/generated/control-validators.js", compilePlain(INPUTS)],
    ["src/generated/control-validators.d.ts", plainTypes(Object.keys(INPUTS))],
    ["src/generated/validators.js", compileValidators(contract)],
    ["src/generated/validators.d.ts", VALIDATORS_TYPES],
    ["src/generated/entities.ts", entityTypes(contract)],
    ["src/generated/columns.ts", columnsModule(spec.archives)],
    ["src/generated/group-routes.ts", groupRoutes(groups)],
    ["src/generated/locale.ts", localeModule()],
    ["src/generated/operation-ids.ts", operationIds(contract, groups)],
    ...groups.flatMap((group) => [
      [`src/generated/${group.name}.json`, `${JSON.stringify(compactTables(group))}\n`] as const,
      [`src/generated/${group.name}.ts`, groupTypes(group, contract)] as const,
      [`src/generated/${group.name}-validators.js`, compileValidators(all, Object.keys(group.types))] as const,
      [`src/generated/${group.name}-validators.d.ts`, GROUP_VALIDATORS_TYPES] as const,
    ]),
  ]);
}

function readJsonFiles(folder: string): Record<string, unknown> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return Object.fromEntries(names.map((name) => [name, JSON.parse(readFileSync(join(folder, name), "utf8"))]));
}
