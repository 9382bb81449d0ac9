import { readFileSync } from "node:fs";
import { createServer } from "node:http";

// The least that Node can do: the texts of a file, found by method and address.
const answers = new Map(
  JSON.parse(readFileSync(process.argv[2], "utf8")).map((answer) => [`${answer.method} ${answer.path}`, answer]),
);
const server = createServer((request, response) => {
  const { type, text, reads } = answers.get(`${request.method} ${request.url}`) ?? { type: "", text: "", reads: false };
  const answer = () => {
    response.writeHead(200, { "content-type": type, "content-length": Buffer.byteLength(text) });
    response.end(text);
  };
  if (!reads) {
    answer();
    return;
  }
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    Buffer.concat(chunks);
    answer();
  });
});
server.listen(0, "127.0.0.1", () => process.stdout.write(`listening on http://127.0.0.1:${server.address().port}\n`));
process.once("SIGTERM", () => {
  server.close();
  server.closeAllConnections();
});
