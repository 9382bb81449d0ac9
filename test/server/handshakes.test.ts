import { once } from "node:events";
import { connect } from "node:net";
import { expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import { startServer } from "../../src/server.ts";
import { TEST_CERT, TEST_KEY } from "../support/certificate.ts";

const tls = { cert: TEST_CERT, key: TEST_KEY };

it("a client that stalls in the handshake is cut off, and is no request", async () => {
  const mock = createMock();
  const server = await startServer(mock, { port: 0, tls, limits: { handshakeTimeout: 50 } });
  const client = connect(server.port, "127.0.0.1").resume();
  await once(client, "close");
  await server.close(0);
  expect(mock.requests.count).toBe(0);
});

it("a server ends without waiting for handshakes", async () => {
  const server = await startServer(createMock(), { port: 0, tls });
  const client = connect(server.port, "127.0.0.1").resume();
  client.on("error", () => undefined);
  await once(client, "connect");
  await Promise.all([server.close(0), once(client, "close")]);
  expect(client.destroyed).toBe(true);
});
