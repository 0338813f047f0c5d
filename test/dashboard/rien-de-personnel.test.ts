import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { computeCleNir } from "../../src/domain/usager.ts";
import { readArchive } from "../support/archive.ts";
import { type Banc, CLE, openBanc } from "../support/banc.ts";
import { fillPath, listRoutes, readDocument } from "../support/document.ts";
import { createAppels } from "../support/dossiers.ts";
import { findFuites, type Textes } from "../support/fuites.ts";
import { placeSanction, SANCTIONNE } from "../support/sanctions.ts";
import { createVisiteur, PAGES, RACINE } from "./navigation.ts";

/*
 * DON-12, on all that the chef de projet opens: every page that a link leads to, every export, every answer of the API of
 * pilotage, and the addresses themselves. A page is looked at because it is mounted: none has to be added here.
 */

const NIR13 = "2910733063123";
const NUMERO = "70123456789";
const PERSONNE = {
  "NIR (13)": NIR13,
  "NIR (15)": NIR13 + String(computeCleNir(NIR13)).padStart(2, "0"),
  numéro: NUMERO,
  "numéro sanctionné": SANCTIONNE,
  "date de naissance": "1991-07-19",
  nom: "Quatremère-Delaunay",
  prénom: "Philomène",
  "texte libre": "A déclaré une grossesse",
  adresse: "17 rue des Capucines",
};

let banc: Banc;
const visiteur = createVisiteur(() => banc);
const { declare, tell } = createAppels(() => banc);
const post = (reference: string, path: string, body: unknown, method = "POST") =>
  banc.call(method, `/v1/dossiers/${reference}${path}`, { body });

beforeAll(async () => {
  banc = await openBanc();
  banc.clock.set("2026-04-23T10:00:00Z");
  const { nom, prénom: prenom, "NIR (15)": nir, "date de naissance": dateNaissance } = PERSONNE;
  const usager = { nir, dateNaissance, nom, prenom };
  expect(
    (await banc.simulateur("PUT", `/_personnes/${NUMERO}`, { nir, dateNaissance, nom, prenom })).status,
  ).toBeLessThan(300);
  const droitRsa = { dateReception: "2026-01-05" };
  await declare("D-1", { usager, droitRsa, soumisDroitsDevoirs: true });
  await tell("D-1", "inscription", "2026-01-02");
  const accepted = await post("D-1", "/orientation", {
    origine: "INSCRIPTION_CONSEILLER_CD",
    parcours: "PSO",
    organisme: "CD",
  });
  expect(accepted.status, JSON.stringify(accepted.body)).toBe(201);
  expect((await post("D-1", "/contrat-engagement/signature", { dateSignature: "2026-04-22" })).status).toBe(
    201,
  );
  await post("D-1", "/evenements", {
    type: "accompagnement-intensif-commence",
    date: "2026-03-02",
    referent: "R-1",
    quotite: "cible",
  });
  await post(
    "D-1",
    "/intensite/2026-W12",
    {
      heuresRealisees: 15,
      entretiens: 2,
      activites: [{ type: "FORMATION", libelle: PERSONNE["texte libre"], heuresRealisees: 6 }],
    },
    "PUT",
  );
  // Late, due soon, incoherent; and acts blocked for want of the person, refused, in words of somebody.
  await declare("D-2", {
    usager: { numeroFranceTravail: "99999999999" },
    droitRsa,
    soumisDroitsDevoirs: true,
  });
  await post("D-2", "/orientation/decision", {
    etatDecision: "REFUSEE",
    motifRefus: "AUTRE",
    commentaireRefus: PERSONNE["texte libre"],
    parcours: "PSO",
    organisme: "CD",
  });
  await declare("D-3", { usager, droitRsa: { dateReception: "2026-03-15" }, soumisDroitsDevoirs: null });
  await tell("D-3", "contrat-signe", "2026-03-20");
  await declare("D-4", { usager: { numeroFranceTravail: SANCTIONNE }, droitRsa, soumisDroitsDevoirs: true });
  await placeSanction(banc, "a-instruire");
  expect((await banc.call("GET", "/v1/activites?famille=GLI100")).status).toBe(200);
  await banc.call("PUT", "/v1/engagements/orientation", {
    body: { modalite: "api-editeur", echeance: "2026-T1" },
  });
  await visiteur.connect(CLE);
}, 60_000);
afterAll(() => banc.close());

/** Everything that a link of a page leads to, page after page: addresses alike but for their values once. */
async function visitAll(): Promise<Map<string, { html: string; headers: Headers; status: number }>> {
  const seen = new Map<string, { html: string; headers: Headers; status: number }>();
  const kinds = new Set<string>();
  const waiting = [RACINE, ...PAGES.map((path) => RACINE + path)];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const { pathname, searchParams } = new URL(path, "http://localhost");
    const kind = `${pathname}?${[...searchParams.keys()].toSorted().join("&")}`;
    if (kinds.has(kind)) continue;
    kinds.add(kind);
    const page = await visiteur.get(path);
    seen.set(path, page);
    for (const [, href = ""] of page.html.matchAll(/(?:href|src|action)="([^"#]+)/g))
      if (href.startsWith(RACINE)) waiting.push(href.replaceAll("&amp;", "&"));
  }
  return seen;
}

/** What is mounted under the pages, as patterns of addresses. */
const listMounted = () =>
  banc.gateway.app.routes
    .filter(({ method, path }) => method === "GET" && path.startsWith(RACINE) && !path.includes("*"))
    .map(({ path }) => path);

const readDocx = (archive: Buffer) =>
  ["word/document.xml", "docProps/core.xml"].map((nom) => readArchive(archive, nom)).join("\n");

describe("nothing personal", () => {
  it("had something to lose: acts of the person were accepted, others are blocked", async () => {
    const count = async (query: string) =>
      (await banc.call("GET", `/v1/transmissions?${query}`)).body.elements.length;

    expect(await count("dossier=D-1&etat=acceptee")).toBe(3);
    expect(await count("dossier=D-2&etat=bloquee")).toBe(1);
  });

  it("stands on any page, in any address, whatever link leads there", { timeout: 60_000 }, async () => {
    const seen = await visitAll();
    const visited = [...seen.keys()].map((path) => new URL(path, "http://localhost").pathname);
    const unseen = listMounted().filter(
      (route) => !visited.some((path) => new RegExp(`^${route.replace(/:[^/]+/g, "[^/]+")}$`).test(path)),
    );

    // Reached by the form alone, or shown where a logo is configured.
    expect(unseen.filter((route) => !/\/(connexion|logo)$/.test(route))).toEqual([]);
    expect(seen.size).toBeGreaterThan(40);
    const textes: Textes = Object.fromEntries(
      [...seen].flatMap(([path, { html, headers }]) => [
        [`address ${path}`, path],
        [`page ${path}`, html],
        [`headers ${path}`, JSON.stringify([...headers])],
      ]),
    );
    expect(findFuites(textes, PERSONNE)).toEqual([]);
    expect([...seen].filter(([, { status }]) => status >= 500)).toEqual([]);
  });

  it("stands in any answer or export of the API of pilotage", { timeout: 60_000 }, async () => {
    const routes = listRoutes(await readDocument(banc)).filter(
      ({ methode, chemin }) =>
        methode === "GET" && /^\/v1\/(indicateurs|exports|engagements|chefferie|evenements)/.test(chemin),
    );
    expect(routes.length).toBeGreaterThan(12);
    const textes: Record<string, string> = {};
    for (const { chemin } of routes) {
      const path = fillPath(chemin, {});
      const query = path.endsWith("etat-avancement.docx") ? "?annee=2026" : "";
      const response = await banc.gateway.app.request(`${path}${query}`, {
        headers: { Authorization: `Bearer ${CLE}` },
      });
      expect(response.status, path).toBeLessThan(300);
      const bytes = Buffer.from(await response.arrayBuffer());
      textes[`${path} headers`] = JSON.stringify([...response.headers]);
      textes[path] = path.endsWith(".docx") ? readDocx(bytes) : bytes.toString("utf8");
    }
    expect(findFuites(textes, PERSONNE)).toEqual([]);
  });
});
