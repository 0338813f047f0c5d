import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Clock } from "../src/clock.ts";
import { type Connection, createFranceTravailAccess, type FranceTravailAccess } from "./client.ts";
import { readOutcome } from "./outcome.ts";

const SEARCH = "/partenaire/rechercher-usager/v2/usagers/par-numero-francetravail";
const LECTURE = "/partenaire/contrat-engagement/v1/lecture";
const SIGNER = "/partenaire/contrat-engagement/v1/signer";
const TOKEN = "/connexion/oauth2/access_token?realm=%2Fagent";

const connection: Connection = {
  collectivite: { code: "33" },
  identifiants: { clientId: "PAR_essai", clientSecret: "secret" },
  versionOrientation: "v1",
  agent: { nom: "Lefèvre|", prenom: "Chloë", identifiant: "AG-1" },
  usager: { numeroFranceTravail: "10429447247" },
};

interface Seen {
  path: string;
  headers: IncomingMessage["headers"];
  body: string;
}
type Answerer = (seen: Seen) => { status: number; body?: unknown; headers?: Record<string, string> };

let now = 1_000_000;
const clock: Clock = { now: () => now, setTimeout: () => () => {} };
let seen: Seen[] = [];
/** Answers of a path, in turn; the last one stays. */
let answers: Record<string, Answerer[]> = {};
let close: (() => Promise<unknown>)[] = [];
let access: FranceTravailAccess;

const paths = () => seen.map(({ path }) => path);
const to = (path: string) => seen.filter((one) => one.path === path);
const json =
  (body: unknown, status = 200): Answerer =>
  () => ({ status, body });

beforeEach(async () => {
  now = 1_000_000;
  seen = [];
  answers = {
    [TOKEN]: [() => ({ status: 200, body: { access_token: `acces-${to(TOKEN).length}`, expires_in: 1499 } })],
    [SEARCH]: [
      () => ({
        status: 200,
        body: {
          codeRetour: "S001",
          jetonUsager: `jeton-${to(SEARCH).length}%23=`,
          numeroFranceTravail: null,
        },
      }),
    ],
    [LECTURE]: [json({ etat: "SIGNE" })],
    [SIGNER]: [json({ etat: "SIGNE" })],
  };
  const server = createServer(async (request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // a TCP server has a port
  const url = `http://127.0.0.1:${port}`;
  access = createFranceTravailAccess({ authUrl: url, apiUrl: url, clock, debit: 100 });
  close = [
    () => access.close(),
    () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  ];
});

afterEach(async () => {
  for (const one of close) await one();
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = "";
  for await (const piece of request) body += piece;
  const one = { path: request.url ?? "", headers: request.headers, body };
  seen.push(one);
  const queue = answers[one.path] ?? [];
  const next = queue.length > 1 ? queue.shift() : queue[0];
  const { status, body: json, headers } = next?.(one) ?? { status: 404 };
  response.writeHead(status, headers ?? { "Content-Type": "application/json" });
  response.end(json === undefined ? "" : JSON.stringify(json));
}

async function connect(changes: Partial<Connection> = {}) {
  const outcome = await access.connect({ ...connection, ...changes });
  if (outcome.kind !== "accepted") throw new Error(`not connected: ${outcome.cause}`);
  return outcome.value;
}

/** Reads the contract of the person. */
async function readContrat(changes: Partial<Connection> = {}) {
  const { contratEngagement } = await connect(changes);
  return readOutcome(await contratEngagement.GET("/lecture"), (contrat) => contrat);
}

/** Signs it. */
async function sign() {
  const { contratEngagement } = await connect();
  const body = { dateSignature: "2026-02-10T11:00:00.000Z" };
  return readOutcome(await contratEngagement.POST("/signer", { body }), (contrat) => contrat);
}

describe("a call", () => {
  it("finds the person, then goes with token, agent and jeton, none of which its caller sees", async () => {
    const outcome = await readContrat();

    expect(outcome).toMatchObject({ kind: "accepted", value: { etat: "SIGNE" } });
    expect(paths()).toEqual([TOKEN, SEARCH, TOKEN, LECTURE]);
    expect(to(SEARCH)[0]).toMatchObject({
      body: '{"numeroFranceTravail":"10429447247"}',
      headers: {
        authorization: "Bearer acces-1",
        "pa-nom-agent": "Lefevre",
        "pa-prenom-agent": "Chloe",
        "pa-identifiant-agent": "AG-1",
        accept: "application/json; charset=utf-8",
        "content-type": "application/json; charset=utf-8",
      },
    });
    expect(to(SEARCH)[0]?.headers).not.toHaveProperty("ft-jeton-usager");
    expect(to(LECTURE)[0]?.headers).toMatchObject({
      authorization: "Bearer acces-2",
      accept: "application/json",
      "pa-nom-agent": "Lefevre",
      "ft-jeton-usager": "jeton-1%23=",
    });
    expect(to(LECTURE)[0]?.headers).not.toHaveProperty("content-type");
  });

  it("about nobody in particular searches for nobody", async () => {
    await readContrat({ usager: null });

    expect(paths()).toEqual([TOKEN, LECTURE]);
    expect(to(LECTURE)[0]?.headers).not.toHaveProperty("ft-jeton-usager");
  });

  it("does not look again for a person who was found", async () => {
    await readContrat();
    await readContrat();

    expect(to(SEARCH)).toHaveLength(1);
    expect(to(TOKEN)).toHaveLength(2);
  });

  it("sends an agent whose name has no letter that a header carries", async () => {
    await readContrat({ agent: { nom: "李", prenom: "Œuvrard\n", identifiant: "x".repeat(300) } });

    expect(to(LECTURE)[0]?.headers).toMatchObject({
      "pa-nom-agent": "-",
      "pa-prenom-agent": "OEuvrard",
      "pa-identifiant-agent": "x".repeat(255),
    });
  });

  it("gives the person's number where France Travail gives it", async () => {
    answers[SEARCH] = [json({ codeRetour: "S001", jetonUsager: "a", numeroFranceTravail: "10107641246" })];

    expect((await connect()).numeroFranceTravail).toBe("10107641246");
  });
});

describe("a call that cannot be made", () => {
  it("says why the person was not found", async () => {
    answers[SEARCH] = [json({ codeRetour: "S003", message: "Plusieurs usagers trouvés", jetonUsager: null })];

    expect(await access.connect(connection)).toMatchObject({
      kind: "unidentified",
      cause: "usager-ambigu",
      reponse: { statut: 200, code: "S003", message: "Plusieurs usagers trouvés" },
    });
  });

  it("says that the token was refused, and asks no API", async () => {
    answers[TOKEN] = [
      json({ error: "invalid_client", error_description: "Client authentication failed" }, 400),
    ];

    expect(await access.connect(connection)).toMatchObject({
      kind: "unreadable",
      cause: "identifiants-refuses",
    });
    expect(paths()).toEqual([TOKEN]);
  });

  it("is not made again before the time that a 429 gave, on this API alone", async () => {
    answers[LECTURE] = [() => ({ status: 429, headers: { "Retry-After": "30" } }), json({ etat: "SIGNE" })];

    expect(await readContrat()).toMatchObject({ kind: "unavailable", retryAt: 1_030_000 });
    expect(await readContrat()).toMatchObject({ kind: "unavailable", retryAt: 1_030_000 });
    expect(to(LECTURE)).toHaveLength(1);

    now = 1_030_000;
    expect(await readContrat()).toMatchObject({ kind: "accepted" });
  });

  it("waits a minute after a 429 that does not say how long (G45)", async () => {
    answers[LECTURE] = [() => ({ status: 429, headers: {} })];

    expect(await readContrat()).toMatchObject({ retryAt: 1_060_000 });
  });

  it("reads a Retry-After that is a date (G46)", async () => {
    const date = new Date(1_090_000).toUTCString();
    answers[LECTURE] = [() => ({ status: 503, headers: { "Retry-After": date } })];

    expect(await readContrat()).toMatchObject({ kind: "unavailable", retryAt: 1_090_000 });
  });
});

describe("a dead access token", () => {
  it("is renewed once, and the call made again", async () => {
    answers[LECTURE] = [() => ({ status: 401 }), json({ etat: "SIGNE" })];

    expect(await readContrat()).toMatchObject({ kind: "accepted" });
    expect(to(LECTURE).map(({ headers }) => headers.authorization)).toEqual([
      "Bearer acces-2",
      "Bearer acces-3",
    ]);
  });

  it("is not renewed twice", async () => {
    answers[LECTURE] = [() => ({ status: 401 })];

    expect(await readContrat()).toMatchObject({ kind: "unreadable", cause: "identifiants-refuses" });
    expect(to(LECTURE)).toHaveLength(2);
  });
});

describe("a dead jeton usager", () => {
  const generic = json(
    { timestamp: "", status: 400, error: "Bad Request", message: "Jeton illisible", path: "" },
    400,
  );

  it("is renewed once when it was at hand, and the call made again (G42)", async () => {
    await readContrat();
    answers[SIGNER] = [generic, json({ etat: "SIGNE" })];

    expect(await sign()).toMatchObject({ kind: "accepted" });
    expect(to(SIGNER).map(({ headers }) => headers["ft-jeton-usager"])).toEqual([
      "jeton-1%23=",
      "jeton-2%23=",
    ]);
  });

  it("is not renewed twice", async () => {
    await readContrat();
    answers[SIGNER] = [generic];

    expect(await sign()).toMatchObject({ kind: "refused" });
    expect(to(SIGNER)).toHaveLength(2);
  });

  it("is not suspected when it is new", async () => {
    answers[SIGNER] = [generic];

    await sign();

    expect(to(SIGNER)).toHaveLength(1);
  });

  it("is not suspected when France Travail refuses the act in known words", async () => {
    await readContrat();
    answers[SIGNER] = [json({ status: 400, title: "SignatureException", detail: "déjà signé" }, 400)];

    expect(await sign()).toMatchObject({ kind: "refused", cause: "refus-france-travail" });
    expect(to(SIGNER)).toHaveLength(1);
    expect(to(SEARCH)).toHaveLength(1);
  });

  it("tells what became of the person meanwhile", async () => {
    await readContrat();
    answers[SIGNER] = [generic];
    answers[SEARCH] = [json({ codeRetour: "R002", message: "non rattaché", jetonUsager: null }, 403)];

    expect(await sign()).toMatchObject({ kind: "unidentified", cause: "usager-non-rattache" });
  });
});
