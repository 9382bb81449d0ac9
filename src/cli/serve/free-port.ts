import { createServer, type AddressInfo } from "node:net";

/** A port that nobody holds at this moment; 0 where there is no such host, which whoever listens there will say. */
export function freePort(host: string): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(0));
    server.listen(0, host, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
