import type { Operation } from "../../model.ts";
import { PIXEL } from "../../data/scalars.ts";

/** Small valid files, by media type. */

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj
xref
0 4
0000000000 65535 f 
0000000009 00000 n 
0000000052 00000 n 
0000000101 00000 n 
trailer<</Size 4/Root 1 0 R>>
startxref
162
%%EOF
`;
// Of one pixel, and an archive without files.
const JPEG = `/9j/2wBDAAEB${"AQEB".repeat(20)}AQH/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AP//Z`;
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
const ZIP = `UEsFBg${"A".repeat(24)}==`;
const WEBP = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";
const GIF = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

/** The file that an operation returns, in the first of its media types that can be generated. */
export function fileOf({ answer, path, id }: Operation): { readonly mediaType: string; readonly base64: string } {
  const listed = answer.mediaTypes.filter((one) => !/json|(?<!svg\+)\bxml|\*/.test(one));
  for (const mediaType of listed) {
    const base64 = madeAs(mediaType);
    if (base64 !== undefined) return { mediaType, base64 };
  }
  const isPicture = /image|picture|photo|icon|thumb|preview|avatar/i.test(`${path} ${id} ${listed.join("")}`);
  const fallback = isPicture ? PIXEL : btoa("This is the text of a document.\n");
  return { mediaType: isPicture ? "image/png" : "application/octet-stream", base64: fallback };
}

function madeAs(mediaType: string): string | undefined {
  if (mediaType === "image/png") return PIXEL;
  if (mediaType === "image/gif") return GIF;
  if (mediaType === "image/webp") return WEBP;
  if (/^image\/jpe?g$/.test(mediaType)) return JPEG;
  if (mediaType === "image/svg+xml") return btoa(SVG);
  if (mediaType === "application/zip") return ZIP;
  if (mediaType === "application/pdf") return btoa(PDF);
  if (mediaType === "text/html") return btoa("<!doctype html><title>A document</title><p>A document.</p>\n");
  if (mediaType === "text/csv") return btoa("Id,Name\r\n1,The first row\r\n");
  return mediaType.startsWith("text/") ? btoa("This is the text of a document.\n") : undefined;
}
