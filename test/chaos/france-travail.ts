import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { createMemory, findAcces } from "../../mocks/memory.ts";
import { createSimulator } from "../../mocks/simulator.ts";
import { systemClock } from "../../src/clock.ts";
import { createHasard, signs } from "./actes.ts";
import type { ActeFait, Livre } from "./livre.ts";
import { drawPanne, type Panne } from "./pannes.ts";

/*
 * A faulty France Travail, a process of its own: the simulator, with a ledger of when each call arrived at its door (`porte.ts`), of
 * what was really done, and in which order. `argv`: number of people, patience of its callers in milliseconds, seed of its faults.
 */
const [nombre = 0, patience = 0, graine = 0] = process.argv.slice(2).map(Number);

const hasard = createHasard(graine);
const memory = createMemory({
  clock: systemClock,
  personnes: Array.from({ length: nombre }, (_, rang) => ({
    numeroFranceTravail: String(10_000_000_000 + rang),
    dateNaissance: "1990-01-01",
    orientations: [
      {
        parcours: "PSP",
        organisme: "CD",
        statut: "DECIDE",
        etat: "OUVERT",
        dateCreation: "2026-01-05",
        dateEntreeParcours: "2026-01-05",
      } as const,
    ],
  })),
});
const { app } = createSimulator({ clock: systemClock, memory });
const livre: Livre = { arrivees: {}, actes: [], refus: [], pannes: {} };
const JETON_MS = 24 * 3_600_000;
const RECENT_MS = 20_000;
/** Whose each token is, those that were revoked included. */
const porteurs = new Map<string, string>();

const server = createServer((request, response) => {
  const arrivee = Number(request.headers["x-arrivee"]);
  delete request.headers["x-arrivee"];
  treat(request, response, arrivee).catch((error: unknown) => {
    console.error(error);
    response.destroy();
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo; // a TCP server that listens has one
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}` })}\n`);
});

async function treat(request: IncomingMessage, response: ServerResponse, arrivee: number): Promise<void> {
  const corps = await readAll(request);
  const chemin = request.url ?? "/";
  if (chemin === "/_livre") {
    response.end(JSON.stringify(livre));
    return;
  }
  // Asked for several times a second: the whole ledger would hold up those who arrive.
  if (chemin === "/_nombre") {
    response.end(String(livre.actes.length));
    return;
  }
  if (chemin.startsWith("/_fait?")) {
    const asked = new URLSearchParams(chemin.slice("/_fait?".length));
    const isIt = ({ numero, signe }: ActeFait) =>
      numero === asked.get("numero") && signe === asked.get("signe");
    response.end(JSON.stringify(livre.actes.some(isIt)));
    return;
  }
  // A call that did not come through the door has no instant, and would be in no window.
  if (!Number.isFinite(arrivee)) throw new Error(`${request.method} ${chemin} did not come through the door`);
  const { api, collectivite } = identify(request, chemin, corps);
  const quota = `${collectivite} ${api}`;
  livre.arrivees[quota] ??= [];
  livre.arrivees[quota].push(arrivee);

  const panne = drawPanne(hasard, Date.now());
  if (panne) livre.pannes[panne.nom] = (livre.pannes[panne.nom] ?? 0) + 1;
  if (panne?.revoque) revoke(panne.revoque, request);
  const isLost = panne !== null && !panne.faite && (panne.coupe || panne.reponse);
  const answer = isLost ? null : await act(request, chemin, corps, arrivee);
  if (panne?.lente) await setTimeout(patience + 1_000);
  await reply(response, panne, answer);
}

/** The act itself, by the simulator; entered in the ledger where it is one. */
async function act(request: IncomingMessage, chemin: string, corps: string, arrivee: number) {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) if (value) headers.set(name, String(value));
  const numero = memory.jetons.get(headers.get("ft-jeton-usager") ?? "")?.numeroFranceTravail;
  const methode = request.method ?? "GET";
  const response = await app.request(chemin, {
    method: methode,
    headers,
    ...(corps !== "" && { body: corps }),
  });
  const text = await response.text();
  const signe = readSigne(methode, chemin, headers, corps);
  if (signe !== null && numero !== undefined) {
    if (response.ok) livre.actes.push({ numero, signe, arrivee, fait: Date.now() });
    else livre.refus.push({ numero, signe, statut: response.status, corps: text });
  }
  return { statut: response.status, entetes: Object.fromEntries(response.headers), text };
}

function readSigne(methode: string, chemin: string, headers: Headers, corps: string): string | null {
  const from = (name: string) => String(JSON.parse(corps)[name]);
  switch (`${methode} ${chemin.replace(/^\/partenaire\/[^/]+\/v\d+/, "")}`) {
    case "PUT /modificationOrientation":
      return signs.orientation(headers.get("dateEntreeParcours") ?? "");
    case "POST /rendez-vous":
      return signs.rendezVous(from("date"));
    case "POST /signer":
    case "PATCH /signer":
      return signs.contrat("signer", from("dateSignature"));
    case "POST /refuser":
    case "PATCH /refuser":
      return signs.contrat("refuser", from("dateRefus"));
    case "POST /decisionSanctionRSAPartenaire":
      return signs.sanction(from("dateManquement"));
    default:
      return null;
  }
}

/** Of which quota a call is: the API, and the collectivité whose token it bears. */
function identify(request: IncomingMessage, chemin: string, corps: string) {
  const api = /^\/partenaire\/([^/]+)\//.exec(chemin)?.[1];
  if (api === undefined)
    return { api: "authentification", collectivite: toCode(new URLSearchParams(corps).get("client_id")) };
  const acces = readAcces(request);
  const known = findAcces(memory, acces)?.application.collectivite;
  if (known !== undefined) porteurs.set(acces, known);
  return { api, collectivite: porteurs.get(acces) ?? "inconnue" };
}

const readAcces = (request: IncomingMessage) => request.headers.authorization?.replace("Bearer ", "") ?? "";
const toCode = (clientId: string | null) => clientId?.replace("bac-a-sable-", "") ?? "inconnue";

function revoke(quoi: "acces" | "jeton", request: IncomingMessage): void {
  if (quoi === "acces") memory.acces.delete(readAcces(request));
  else forgetJeton(String(request.headers["ft-jeton-usager"]));
}

/** Not one that was given a moment ago: within one act none dies, so far as is known (G43). */
function forgetJeton(jeton: string): void {
  const known = memory.jetons.get(jeton);
  const isOld = known && known.expire - Date.now() < JETON_MS - RECENT_MS;
  if (isOld) memory.jetons.delete(jeton);
}

interface Reponse {
  statut: number;
  entetes: Record<string, string>;
  text: string;
}

async function reply(response: ServerResponse, panne: Panne | null, answer: Reponse | null): Promise<void> {
  if (panne?.coupe) {
    response.destroy();
    return;
  }
  if (panne?.reponse) {
    response.writeHead(panne.reponse.statut, panne.reponse.entetes);
    response.end(panne.reponse.corps);
    return;
  }
  if (!answer) throw new Error("neither a fault nor an answer");
  const { "content-length": _, ...entetes } = answer.entetes;
  if (!panne?.tronque) {
    response.writeHead(answer.statut, entetes);
    response.end(answer.text);
    return;
  }
  // Where there is nothing to cut, what comes is the beginning of something.
  const text = answer.text === "" ? '{"id": ' : answer.text.slice(0, Math.ceil(answer.text.length / 2));
  const statut = answer.statut === 204 ? 200 : answer.statut;
  if (panne.tronque === "corps") {
    response.writeHead(statut, { ...entetes, "content-type": "application/json" });
    response.end(text);
    return;
  }
  response.writeHead(statut, { ...entetes, "content-length": String(Buffer.byteLength(text) + 20) });
  response.write(text, () => response.destroy());
}

async function readAll(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}
