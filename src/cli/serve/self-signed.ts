import { generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { isIPv4, isIPv6 } from "node:net";
import type { Certificate } from "../shared/certificates.ts";

/**
 * Creates a self-signed certificate for one run, since Node creates keys and signatures but no certificates. Fields and
 * their order as in RFC 5280.
 */

const DAY = 86_400_000;
/** Long enough for a server that is left running, and within the limit of browsers. */
const DAYS = 90;

/** For host names and IP addresses; the first is the subject. */
export function selfSigned(names: readonly string[], nowMs: number): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const [name = "localhost"] = names;
  const own = sequence(set(sequence(OIDS.commonName, tagged(0x0c, Buffer.from(name)))));
  const ecdsaWithSha256 = sequence(OIDS.ecdsaWithSha256);
  const serial = randomBytes(16);
  // Positive, and without a leading zero byte.
  serial[0] = (serial[0]! & 0x3f) | 0x40;
  const signed = sequence(
    tagged(0xa0, tagged(0x02, Buffer.from([2]))),
    tagged(0x02, serial),
    ecdsaWithSha256,
    own,
    sequence(time(nowMs - DAY), time(nowMs + DAYS * DAY)),
    own,
    publicKey.export({ type: "spki", format: "der" }),
    tagged(0xa3, extensions(names)),
  );
  const signature = tagged(0x03, Buffer.from([0]), sign("sha256", signed, privateKey));
  const body = sequence(signed, ecdsaWithSha256, signature)
    .toString("base64")
    .replaceAll(/.{64}(?=.)/g, "$&\n");
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: "pkcs8", format: "pem" }) as string,
  };
}

/** Makes it its own certificate authority, for signatures and servers, valid for the names. */
function extensions(names: readonly string[]): Buffer {
  const critical = Buffer.from([0x01, 0x01, 0xff]);
  return sequence(
    sequence(OIDS.basicConstraints, critical, octets(sequence(critical))),
    // Bits 0 and 5: digital signature and certificate signing.
    sequence(OIDS.keyUsage, critical, octets(tagged(0x03, Buffer.from([2, 0x84])))),
    sequence(OIDS.extendedKeyUsage, octets(sequence(OIDS.serverAuth))),
    sequence(OIDS.subjectAltName, octets(sequence(...names.map(altName)))),
  );
}

function altName(name: string): Buffer {
  if (isIPv4(name)) return tagged(0x87, Buffer.from(name.split(".").map(Number)));
  return isIPv6(name) ? tagged(0x87, ipv6(name)) : tagged(0x82, Buffer.from(name));
}

function ipv6(address: string): Buffer {
  const [head = "", tail] = address.split("::");
  const groupsOf = (part: string): number[] =>
    part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16));
  const [before, after] = [groupsOf(head), groupsOf(tail ?? "")];
  const between = Array.from({ length: 8 - before.length - after.length }, () => 0);
  return Buffer.from([...before, ...between, ...after].flatMap((group) => [group >> 8, group & 0xff]));
}

const OIDS = {
  commonName: oid("550403"),
  basicConstraints: oid("551d13"),
  keyUsage: oid("551d0f"),
  extendedKeyUsage: oid("551d25"),
  subjectAltName: oid("551d11"),
  serverAuth: oid("2b06010505070301"),
  ecdsaWithSha256: oid("2a8648ce3d040302"),
} as const;

function oid(hex: string): Buffer {
  return tagged(0x06, Buffer.from(hex, "hex"));
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tagged(0x30, ...parts);
}

function set(...parts: readonly Buffer[]): Buffer {
  return tagged(0x31, ...parts);
}

function octets(...parts: readonly Buffer[]): Buffer {
  return tagged(0x04, ...parts);
}

function time(ms: number): Buffer {
  return tagged(
    0x17,
    Buffer.from(
      `${new Date(ms)
        .toISOString()
        .replaceAll(/[-:T]|\.\d+/g, "")
        .slice(2, 14)}Z`,
    ),
  );
}

/** A tag, the length in as few bytes as possible, and the content. */
function tagged(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
