import type { ControlRoute } from "./routes/model.ts";
import { ROUTES } from "./routes.ts";
import { ANSWERS } from "./schemas/answers.ts";
import { INPUTS } from "./schemas/inputs.ts";
import { withoutPrototype } from "../../values.ts";

/** The control API as an OpenAPI 3.1 document. */
export function controlOpenApi(version: string): object {
  const paths: Record<string, Record<string, object>> = withoutPrototype({});
  for (const [id, route] of Object.entries<ControlRoute>(ROUTES)) {
    (paths[route.path] ??= {})[route.method.toLowerCase()] = operation(id, route);
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Control API of the superoffice-mock-kit",
      version,
      description:
        "Controls a running mock. The request header X-Mock-World, or the path prefix /_world/NAME, selects a world.",
    },
    servers: [{ url: "/_mock", description: "of the main world" }],
    paths,
    components: {
      schemas: { ...INPUTS, ...ANSWERS },
      securitySchemes: {
        token: {
          type: "http",
          scheme: "bearer",
          description: "Only where the server was started with --control-token.",
        },
      },
    },
    security: [{}, { token: [] }],
  };
}

function operation(id: string, route: ControlRoute): object {
  const { path, summary, input, query = {}, answer, status, conflict, stores } = route;
  const parameters = [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({
      name,
      in: "path",
      required: true,
      schema: { type: /^(?:name|login|type)$/.test(name) ? "string" : "integer" },
    })),
    ...Object.entries(query).map(([name, description]) => ({
      name,
      in: "query",
      description,
      schema: { type: "string" },
    })),
  ];
  const schema = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
  const content =
    answer === null
      ? {}
      : typeof answer === "string"
        ? { content: { "application/json": { schema: schema(answer) } } }
        : { content: { [answer.mediaType]: {} } };
  const problem = (description: string): object => ({
    description,
    content: { "application/problem+json": { schema: schema("Problem") } },
  });
  return {
    operationId: id,
    summary,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(input ? { requestBody: { required: true, content: { "application/json": { schema: schema(input) } } } } : {}),
    responses: {
      [status ?? (answer === null ? 204 : 200)]: { description: "done", ...content },
      400: problem("what is wrong, with a pointer"),
      403: problem("from another machine or another site, or without the token"),
      ...(path.includes("{") ? { 404: problem("nothing has that id or name") } : {}),
      ...(conflict === undefined ? {} : { 409: problem(conflict) }),
      ...(input ? { 413: problem("a body above 256 KiB"), 415: problem("a body that is not JSON") } : {}),
      ...(stores === undefined ? {} : { 507: problem("the mock holds as much as it may, until it is reset") }),
    },
  };
}
