import { type AddressInfo, connect, createServer } from "node:net";

/*
 * The door of France Travail, a process of its own that does nothing else: it writes on each call when it arrived, and passes
 * it on. Behind it, what one call costs would be counted as the lateness of the next. `argv`: the port behind it.
 */
const port = Number(process.argv[2]);
/** How a call begins; a client sends the next one when the answer to the last is there, so that it begins a packet. */
const DEBUT = /^(GET|POST|PUT|PATCH|DELETE) [^\r\n]+ HTTP\/1\.1\r\n/;

/** The bytes of a client, with the instant on the first line of a call; epoch milliseconds. */
function mark(bytes: Buffer, instant: number): Buffer {
  const [ligne] = DEBUT.exec(bytes.toString("latin1", 0, 2_048)) ?? [];
  if (ligne === undefined) return bytes;
  return Buffer.concat([
    bytes.subarray(0, ligne.length),
    Buffer.from(`x-arrivee: ${instant}\r\n`),
    bytes.subarray(ligne.length),
  ]);
}

const server = createServer({ noDelay: true }, (client) => {
  const behind = connect({ port, host: "127.0.0.1", noDelay: true });
  client.on("data", (bytes) => {
    behind.write(mark(bytes, performance.timeOrigin + performance.now()));
  });
  behind.on("data", (bytes) => client.write(bytes));
  // What was sent before a cut is seen before the cut.
  behind.on("close", () => client.destroySoon());
  client.on("close", () => behind.destroy());
  for (const socket of [client, behind]) socket.on("error", () => {});
});
server.listen(0, "127.0.0.1", () => {
  const { port: devant } = server.address() as AddressInfo; // a TCP server that listens has one
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${devant}` })}\n`);
});
