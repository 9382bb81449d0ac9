/** A description with a list of companies as pages of columns, and the company that its rows are. */
const query = (name: string, type: string): object => ({
  name,
  in: "query",
  type,
  ...(type === "integer" ? { format: "int32" } : {}),
});
const slim = "SuperOffice.Services.WebApi.OData.ODataSlimResponse";
const contact = "SuperOffice.CRM.Services.ContactEntity";

export const CONTACT_LIST: Readonly<Record<string, string>> = {
  "Swagger-v1-Contact.json": JSON.stringify({
    swagger: "2.0",
    info: { title: "Contact", version: "v1" },
    paths: {
      "/api/v1/Contact": {
        get: {
          operationId: "v1ContactEntity_GetAll",
          parameters: [
            query("$select", "string"),
            query("$filter", "string"),
            query("$orderBy", "string"),
            query("$top", "integer"),
            query("$skip", "integer"),
          ],
          responses: { "200": { description: "OK", schema: { $ref: `#/definitions/${slim}` } } },
        },
      },
      "/api/v1/Contact/{id}": {
        get: {
          operationId: "v1ContactEntity_Get",
          parameters: [{ name: "id", in: "path", type: "integer", format: "int32", required: true }],
          responses: { "200": { description: "OK", schema: { $ref: `#/definitions/${contact}` } } },
        },
      },
    },
    definitions: {
      [slim]: {
        type: "object",
        properties: {
          "odata.metadata": { type: "string" },
          "odata.nextLink": { type: "string" },
          value: { type: "array", items: { type: "object", additionalProperties: { type: "object" } } },
        },
      },
      [contact]: {
        type: "object",
        properties: { ContactId: { type: "integer", format: "int32" }, Name: { type: "string" } },
      },
    },
  }),
};
