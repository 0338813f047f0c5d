import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createTransport, type Transport } from "./transport.ts";

const timeouts = { connect: 1_000, headers: 80, body: 80 };
const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function serve(listener: RequestListener): Promise<string> {
  return listen(createServer(listener));
}

async function listen(server: Server | ReturnType<typeof createTcpServer>): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(async () => {
    if ("closeAllConnections" in server) server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo; // a TCP server has a port
  return `http://127.0.0.1:${port}`;
}

function connect(baseUrl: string): Transport {
  const transport = createTransport(baseUrl, timeouts);
  closing.push(() => transport.close());
  return transport;
}

const sending = {
  method: "POST",
  path: "/chemin?a=1",
  headers: { "content-type": "application/json" },
  body: "{}",
};

describe("transport", () => {
  it("sends method, path under the prefix, headers and body, and gives back status, headers and text", async () => {
    const seen: unknown[] = [];
    const url = await serve((request, response) => {
      let body = "";
      request.on("data", (piece) => {
        body += piece;
      });
      request.on("end", () => {
        seen.push(request.method, request.url, request.headers["content-type"], body);
        response.writeHead(201, { "X-Essai": "oui" }).end("{}");
      });
    });

    const answer = await connect(`${url}/simulateur/`).send(sending);

    expect(seen).toEqual(["POST", "/simulateur/chemin?a=1", "application/json", "{}"]);
    expect(answer).toMatchObject({ kind: "answered", status: 201, text: "{}" });
    expect(answer.kind === "answered" && answer.header("x-essai")).toBe("oui");
  });

  it("never follows a redirect", async () => {
    let calls = 0;
    const url = await serve((_, response) => {
      calls += 1;
      response.writeHead(302, { Location: "/ailleurs" }).end();
    });

    const answer = await connect(url).send(sending);

    expect(answer).toMatchObject({ kind: "answered", status: 302 });
    expect(calls).toBe(1);
  });

  it("lets nothing leave that is late once it is connected, and keeps the connection for the next", async () => {
    const arrived: (number | undefined)[] = [];
    let connections = 0;
    const server = createServer((request, response) => {
      arrived.push(request.socket.remotePort);
      response.end("{}");
    });
    server.on("connection", () => {
      connections += 1;
    });
    const transport = connect(await listen(server));
    let asked = 0;
    const isLate = () => {
      asked += 1;
      return asked === 1;
    };

    expect(await transport.send(sending, isLate)).toEqual({ kind: "late" });
    expect([arrived.length, connections]).toEqual([0, 1]);

    expect(await transport.send(sending, isLate)).toMatchObject({ kind: "answered", status: 200 });
    expect([arrived.length, connections]).toEqual([1, 1]);
  });

  it("says not-sent when the connection is refused", async () => {
    const url = await serve(() => {});
    await closing.pop()?.();

    expect(await connect(url).send(sending)).toEqual({ kind: "not-sent" });
  });

  it("says not-sent once it is closed", async () => {
    const transport = createTransport(await serve(() => {}), timeouts);
    await transport.close();

    expect(await transport.send(sending)).toEqual({ kind: "not-sent" });
  });

  it("says lost when the answer does not come in time", async () => {
    const url = await serve(() => {});

    expect(await connect(url).send(sending)).toEqual({ kind: "lost", status: null });
  });

  it("says lost when the connection is cut after the request arrived", async () => {
    const url = await serve((request) => {
      request.socket.destroy();
    });

    expect(await connect(url).send(sending)).toEqual({ kind: "lost", status: null });
  });

  it("says lost when a success is cut in the middle of its body", async () => {
    const url = await serve((request, response) => {
      response.writeHead(200, { "Content-Length": "100" });
      response.write("{", () => request.socket.destroy());
    });

    expect(await connect(url).send(sending)).toEqual({ kind: "lost", status: 200 });
  });

  it("keeps the status of a refusal that is cut in the middle of its body", async () => {
    const url = await serve((request, response) => {
      response.writeHead(400, { "Content-Length": "100" });
      response.write("{", () => request.socket.destroy());
    });

    expect(await connect(url).send(sending)).toMatchObject({ kind: "answered", status: 400, text: "" });
  });

  it("says not-sent for a header that HTTP forbids", async () => {
    const url = await serve(() => {});

    const answer = await connect(url).send({ ...sending, headers: { essai: "a\nb" } });

    expect(answer).toEqual({ kind: "not-sent" });
  });

  it("says lost when what answers does not speak HTTP", async () => {
    const url = await listen(createTcpServer((socket) => socket.write("bonjour", () => socket.destroy())));

    expect(await connect(url).send(sending)).toEqual({ kind: "lost", status: null });
  });
});
