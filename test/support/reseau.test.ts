import dns from "node:dns";
import { lookup, resolve4 } from "node:dns/promises";
import { once } from "node:events";
import { get } from "node:http";
import { type AddressInfo, connect, createServer, type LookupFunction } from "node:net";
import { connect as connectTls } from "node:tls";
import { Pool, fetch as undiciFetch } from "undici";
import { expect, onTestFinished, test } from "vitest";
import { takeRefus } from "./reseau.ts";

// An address of documentation (RFC 5737) and a name that cannot exist (RFC 2606): nothing there even without the guard.
const ADRESSE = "192.0.2.1";
const NOM = "api.exemple.invalid";

async function listen(): Promise<number> {
  const server = createServer((socket) => {
    socket.on("error", () => socket.destroy());
    socket.once("data", () => socket.end("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
  });
  const address = server.address() as AddressInfo; // a TCP server, just above
  return address.port;
}

test("fetch to another machine is refused", async () => {
  await expect(fetch(`http://${ADRESSE}/`)).rejects.toThrow();
  await expect(fetch(`https://${NOM}/`)).rejects.toThrow();

  expect(takeRefus()).toEqual([`${ADRESSE}:80`, `${NOM}:443`]);
});

test("undici to another machine is refused", async () => {
  const pool = new Pool(`https://${NOM}`);
  onTestFinished(() => pool.destroy());

  await expect(pool.request({ method: "GET", path: "/" })).rejects.toThrow("is not this machine");
  await expect(undiciFetch(`http://${ADRESSE}/`)).rejects.toThrow();

  expect(takeRefus()).toEqual([`${NOM}:443`, `${ADRESSE}:80`]);
});

test("http, net and tls to another machine are refused, in every form of their arguments", async () => {
  const attempts = [
    get({ host: ADRESSE, port: 8080 }),
    connect(5432, ADRESSE),
    connect({ port: 5432, host: NOM }),
    connectTls({ port: 443, host: ADRESSE }),
    connectTls(443, NOM),
  ];

  const errors = await Promise.all(attempts.map(async (attempt) => String(await once(attempt, "error"))));
  for (const error of errors) expect(error).toContain("is not this machine");

  expect(takeRefus()).toEqual([
    `${ADRESSE}:8080`,
    `${ADRESSE}:5432`,
    `${NOM}:5432`,
    `${ADRESSE}:443`,
    `${NOM}:443`,
  ]);
});

test("a question to a name server is refused, in every form", async () => {
  await expect(lookup(NOM)).rejects.toThrow("is not this machine");
  await expect(resolve4(NOM)).rejects.toThrow("is not this machine");
  await expect(new dns.promises.Resolver().resolveMx(NOM)).rejects.toThrow("is not this machine");
  const error = await new Promise((done) => dns.lookup(NOM, done));

  expect(String(error)).toContain("is not this machine");
  expect(takeRefus()).toHaveLength(4);
});

test("this machine answers, by address and by name", async () => {
  const port = await listen();

  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(204);
  expect((await fetch(`http://localhost:${port}/`)).status).toBe(204);
  expect(takeRefus()).toEqual([]);
});

test("a public name that the test's own lookup leads to this machine is reached, and to another is not", async () => {
  const port = await listen();
  const lookupTo =
    (address: string): LookupFunction =>
    (_hostname, options, callback) =>
      options.all ? callback(null, [{ address, family: 4 }]) : callback(null, address, 4);

  const inside = connect({ host: NOM, port, lookup: lookupTo("127.0.0.1") });
  await once(inside, "connect");
  inside.destroy();
  const outside = connect({ host: NOM, port, lookup: lookupTo(ADRESSE) });
  const [error] = await once(outside, "error");

  expect(String(error)).toContain("is not this machine");
  expect(takeRefus()).toEqual([`${NOM} (${ADRESSE})`]);
});
