import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Answer, type Banc, CLE, openBanc } from "../support/banc.ts";
import {
  type Document,
  fillPath,
  findExample,
  findRoute,
  listRoutes,
  readDocument,
} from "../support/document.ts";
import { createAppels, DOSSIER } from "../support/dossiers.ts";
import { type Attendu, expectProbleme } from "../support/problemes.ts";
import { dumpTables } from "../support/tables.ts";

let banc: Banc;
let document: Document;
let avant: Map<string, string>;
/** A transmission of 59, whose id nobody else may use. */
let transmission59: string;
const appels = createAppels(() => banc);

const AGENT = { "Agent-Identifiant": "IIII9999", "Agent-Nom": "Martin", "Agent-Prenom": "Camille" };
const UUID_INCONNU = "7c1e8f0a-3b1d-4a6e-9a53-2f1f0b8c9d10";

// One state for the whole file: what is tested here stores nothing, and each test proves it at its end.
beforeAll(async () => {
  banc = await openBanc();
  await appels.declare("D-33");
  await appels.declare("D-59", DOSSIER, "cle-59");
  const { body } = await banc.call("POST", "/v1/dossiers/D-59/orientation/decision", {
    cle: "cle-59",
    body: { etatDecision: "ACCEPTEE" },
  });
  transmission59 = body.id;
  document = await readDocument(banc);
  await banc.simulateur("DELETE", "/_memoire");
  avant = await dumpTables(banc.db);
});
afterAll(() => banc.close());
afterEach(async () => {
  expect(await dumpTables(banc.db)).toEqual(avant);
  expect(await banc.arrived("")).toEqual([]);
});

type Call = Parameters<Banc["call"]>[2];
type Refus = Omit<Attendu, "instance"> & { instance?: string };

/** Asks for what must be refused, checks the answer whole, and that the document announces its status. */
async function readRefus(methode: string, path: string, call: Call, attendu: Refus): Promise<Answer> {
  const answer = await banc.call(methode, path, call);
  expectProbleme(answer, { instance: path.replace(/\?.*/, ""), ...attendu });
  const route = findRoute(document, methode, path.replace(/\?.*/, ""));
  if (route) expect(Object.keys(route.operation.responses)).toContain(String(attendu.statut));
  return answer;
}

async function refuse(methode: string, path: string, call: Call, attendu: Refus): Promise<void> {
  await readRefus(methode, path, call, attendu);
}

const invalide = (...erreurs: [chemin: string, message: string][]): Refus => ({
  statut: 422,
  code: "donnees-invalides",
  detail:
    erreurs.length === 1 ? "1 erreur : voir « erreurs »." : `${erreurs.length} erreurs : voir « erreurs ».`,
  erreurs: erreurs.map(([chemin, message]) => ({ chemin, message })),
});

const ILLISIBLE: Refus = { statut: 400, code: "json-illisible" };
const TROP_GRAND: Refus = { statut: 413, code: "corps-trop-grand" };
const TYPE_REFUSE: Refus = { statut: 415, code: "type-de-contenu-non-admis" };
const DEUX_MIO = JSON.stringify({ usager: { nom: "a".repeat(2 * 1024 * 1024) } });

describe("a body that cannot be read", () => {
  it.each([
    ["cut short", '{"usager": {'],
    ["of another format", "<dossier/>"],
    ["with a comma too many", '{"usager": null,}'],
    ["with single quotes", "{'usager': null}"],
    ["followed by something else", "{} {}"],
    ["empty", ""],
    ["of blanks", "  \n"],
  ])("is refused with 400: JSON %s", async (_, texte) => {
    await refuse("PUT", "/v1/dossiers/D-33", { texte }, ILLISIBLE);
  });

  it("is refused with 400 when it is not UTF-8, instead of being stored with its letters replaced", async () => {
    const latin1 = Buffer.from('{"commentaireRefus": "refusé"}', "latin1");
    const answer = await send("POST", "/v1/dossiers/D-33/orientation/decision", latin1, {
      "Content-Type": "application/json",
    });

    expectProbleme(answer, { ...ILLISIBLE, instance: "/v1/dossiers/D-33/orientation/decision" });
  });

  it("is refused with 400 wherever one is required and none is sent, with and without a content type", async () => {
    const routes = listRoutes(document).filter(({ operation }) => operation.requestBody?.required);
    expect(routes.length).toBeGreaterThanOrEqual(8);
    for (const { methode, chemin } of routes) {
      const path = fillPath(chemin, { reference: "D-33" });
      await refuse(methode, path, { headers: AGENT }, ILLISIBLE);
      await refuse(methode, path, { texte: "", headers: AGENT }, ILLISIBLE);
    }
  });

  it("is refused with 413 past 1 MiB, its length announced or not", async () => {
    const longueur = String(Buffer.byteLength(DEUX_MIO));
    await refuse("PUT", "/v1/dossiers/D-33", { texte: DEUX_MIO }, TROP_GRAND);
    const announced = { texte: DEUX_MIO, headers: { "Content-Length": longueur } };
    await refuse("PUT", "/v1/dossiers/D-33", announced, TROP_GRAND);
  });

  it("is read up to 1 MiB to the byte", async () => {
    const start = '{"inconnu": "';
    const just = `${start}${"a".repeat(1024 * 1024 - start.length - 2)}"}`;
    expect(Buffer.byteLength(just)).toBe(1024 * 1024);

    await refuse(
      "PUT",
      "/v1/dossiers/D-33",
      { texte: just },
      invalide(["/inconnu", "Champ inconnu : le retirer."]),
    );
    await refuse("PUT", "/v1/dossiers/D-33", { texte: `${just} ` }, TROP_GRAND);
  });

  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "application/xml",
    "application/jsonp",
    "application/merge-patch+json",
    "application/json, text/plain",
    "json",
  ])("is refused with 415 when it is announced as %s", async (type) => {
    const call = { body: DOSSIER, headers: { "Content-Type": type } };
    await refuse("PUT", "/v1/dossiers/D-33", call, TYPE_REFUSE);
  });

  it("is refused with 415 when nothing says what it is", async () => {
    const answer = await send("PUT", "/v1/dossiers/D-33", Buffer.from(JSON.stringify(DOSSIER)), {});

    expectProbleme(answer, { ...TYPE_REFUSE, instance: "/v1/dossiers/D-33" });
  });

  it.each([
    "application/json",
    "Application/JSON",
    "application/json; charset=utf-8",
    "application/json ;charset=UTF-8",
    "application/json;",
  ])("is read when it is announced as %s", async (type) => {
    const call = { body: { inconnu: 1 }, headers: { "Content-Type": type } };
    await refuse("PUT", "/v1/dossiers/D-33", call, invalide(["/inconnu", "Champ inconnu : le retirer."]));
  });

  /** A body of bytes: the bench's own call would announce a text as such. */
  async function send(method: string, path: string, bytes: Buffer, headers: Record<string, string>) {
    const response = await banc.gateway.app.request(path, {
      method,
      body: Uint8Array.from(bytes),
      headers: { Authorization: `Bearer ${CLE}`, ...headers },
    });
    return { status: response.status, headers: response.headers, body: await response.json() };
  }
});

describe("a body on a real connection", () => {
  let url: string;
  let close: () => Promise<unknown>;
  beforeAll(async () => {
    const server = serve({ fetch: banc.gateway.app.fetch, port: 0, hostname: "127.0.0.1" });
    await new Promise((listening) => server.once("listening", listening));
    const { port } = server.address() as AddressInfo; // a TCP server that listens has one
    url = `http://127.0.0.1:${port}`;
    close = () => new Promise((closed) => server.close(closed));
  });
  afterAll(() => close());

  const put = async (
    body: string | Uint8Array<ArrayBuffer> | ReadableStream,
    headers: Record<string, string>,
  ) => {
    const response = await fetch(`${url}/v1/dossiers/D-33`, {
      method: "PUT",
      headers: { Authorization: `Bearer ${CLE}`, Connection: "close", ...headers },
      body,
      duplex: "half",
    } as RequestInit); // what a stream needs is not in the type of Node 20
    return { status: response.status, headers: response.headers, body: await response.json() };
  };
  const JSON_TYPE = { "Content-Type": "application/json" };

  it("is refused with 413 past 1 MiB, its length announced", async () => {
    expectProbleme(await put(DEUX_MIO, JSON_TYPE), { ...TROP_GRAND, instance: "/v1/dossiers/D-33" });
  });

  it("is refused with 413 past 1 MiB, sent in pieces", async () => {
    const pieces = new Blob([DEUX_MIO]).stream();

    expectProbleme(await put(pieces, JSON_TYPE), { ...TROP_GRAND, instance: "/v1/dossiers/D-33" });
  });

  it("is refused with 415 when nothing says what it is", async () => {
    const answer = await put(Uint8Array.from(Buffer.from("{}")), {});

    expectProbleme(answer, { ...TYPE_REFUSE, instance: "/v1/dossiers/D-33" });
  });

  it.each(["application/json;", "application/json ; charset=utf-8"])("is read as %s", async (type) => {
    const answer = await put('{"inconnu": 1}', { "Content-Type": type });

    expectProbleme(answer, {
      ...invalide(["/inconnu", "Champ inconnu : le retirer."]),
      instance: "/v1/dossiers/D-33",
    });
  });

  it("is read in pieces", async () => {
    const answer = await put(new Blob(['{"inconnu"', ": 1}"]).stream(), JSON_TYPE);

    expectProbleme(answer, {
      ...invalide(["/inconnu", "Champ inconnu : le retirer."]),
      instance: "/v1/dossiers/D-33",
    });
  });
});

describe("a dossier that breaks the contract", () => {
  const DATE = "Date impossible ou mal formée : AAAA-MM-JJ est attendu, de 1900 à 2199.";
  const INCONNU = "Champ inconnu : le retirer.";
  const put = (body: unknown, attendu: Refus) => refuse("PUT", "/v1/dossiers/D-33", { body }, attendu);

  it("is refused with its five faults at once, each under its JSON Pointer", async () => {
    await put(
      {
        usager: { nir: "298049999000137", dateNaissance: "2026-02-30", surnom: "Cam" },
        droitRsa: { dateReception: 20260107 },
        "a/b~c": true,
      },
      invalide(
        ["/usager/nir", "La clé du NIR ne correspond pas à ses 13 premiers caractères."],
        ["/usager/dateNaissance", DATE],
        ["/usager/surnom", INCONNU],
        ["/droitRsa/dateReception", "Une date AAAA-MM-JJ est attendue."],
        ["/a~1b~0c", INCONNU],
      ),
    );
  });

  it.each([
    "2026-02-30",
    "2025-02-29",
    "2026-13-01",
    "2026-1-7",
    "07/01/2026",
    "2026-01-07T00:00:00Z",
    "1899-12-31",
    "2200-01-01",
    "",
  ])("is refused for the date %j", (date) =>
    put({ droitRsa: { dateReception: date } }, invalide(["/droitRsa/dateReception", DATE])),
  );

  it("is refused for a NIR whose key is wrong, and the answer does not repeat it (DON-12)", async () => {
    const body = { usager: { nir: "298049999000137", dateNaissance: "1998-04-23" } };
    const cle = "La clé du NIR ne correspond pas à ses 13 premiers caractères.";
    const answer = await readRefus("PUT", "/v1/dossiers/D-33", { body }, invalide(["/usager/nir", cle]));

    expect(JSON.stringify([answer.body, [...answer.headers]])).not.toMatch(/2980499990001|1998-04-23/);
    expect(banc.logged()).not.toContain("2980499990001");
  });

  it.each([
    ["12 characters", "298049999000", "Le NIR compte 13 caractères, ou 15 avec sa clé."],
    ["spaces", "2 98 04 99 990 001 36", "Le NIR compte 13 caractères, ou 15 avec sa clé."],
    [
      "letters",
      "29804A9990001",
      "Le NIR ne contient que des chiffres, sauf 2A ou 2B pour une naissance en Corse.",
    ],
    [
      "a first figure that does not exist",
      "9980499990001",
      "Le NIR commence par 1 ou 2, ou par 3, 4, 7 ou 8 s'il s'agit d'un numéro provisoire.",
    ],
    ["a month that does not exist", "2981999990001", "Le mois de naissance porté par le NIR n'existe pas."],
  ])("is refused for a NIR with %s, which is not repeated", async (_, nir, message) => {
    const body = { usager: { nir, dateNaissance: "1998-04-23" } };
    const answer = await readRefus("PUT", "/v1/dossiers/D-33", { body }, invalide(["/usager/nir", message]));

    expect(JSON.stringify(answer.body)).not.toContain(nir);
  });

  it.each(["1042944724", "104294472470", "1042944724A", " 10429447247", ""])(
    "is refused for the number %j",
    (numeroFranceTravail) =>
      put(
        { usager: { numeroFranceTravail } },
        invalide(["/usager/numeroFranceTravail", "Le numéro France Travail compte exactement 11 chiffres."]),
      ),
  );

  it.each([
    {},
    { nir: "298049999000136" },
    { dateNaissance: "1998-04-23" },
    { nom: "Fictif", prenom: "Camille" },
  ])("is refused for an identity that finds nobody: %j", (usager) =>
    put(
      { usager },
      invalide([
        "/usager",
        "Le numéro France Travail, ou le NIR avec la date de naissance, est obligatoire.",
      ]),
    ),
  );

  it.each([[null], [[]], ["D-33"], [33], [true]])("is refused when it is no object: %j", (body) =>
    refuse(
      "PUT",
      "/v1/dossiers/D-33",
      { texte: JSON.stringify(body) },
      invalide(["", "Un objet JSON est attendu."]),
    ),
  );

  it("is refused for a right that is not said by true, false or null", () =>
    put(
      { soumisDroitsDevoirs: "oui" },
      invalide(["/soumisDroitsDevoirs", "true, false ou null est attendu."]),
    ));

  it.each(["D%2033", "D%2F33", "%C3%A9", "D@33", "a".repeat(65), "%00", "D-33%00", "%E0%A4%A"])(
    "is refused under the reference %s, and the answer names the path as it was asked",
    (reference) =>
      refuse(
        "PUT",
        `/v1/dossiers/${reference}`,
        { body: {} },
        invalide(["/reference", "La référence compte 1 à 64 caractères parmi A-Z a-z 0-9 . _ ~ -"]),
      ),
  );

  it.each([
    ["298049999000136", { nir: "298049999000136", dateNaissance: "1998-04-23" }],
    ["D-2.98.04.99.990.001", { nir: "298049999000136", dateNaissance: "1998-04-23" }],
    ["rsa_10429447247", { numeroFranceTravail: "10429447247" }],
  ])("is refused under a reference made of the person's own number: %s (DON-12)", (reference, usager) =>
    refuse(
      "PUT",
      `/v1/dossiers/${reference}`,
      { body: { usager } },
      invalide([
        "/reference",
        "La référence ne doit contenir ni le NIR ni le numéro France Travail de la personne : elle figure dans les adresses.",
      ]),
    ),
  );
});

describe("an act that breaks the contract", () => {
  const UNE_DE = (...codes: string[]) => `Une de ces valeurs est attendue : ${codes.join(", ")}.`;
  const DATE = "Une date qui existe est attendue, sous la forme AAAA-MM-JJ.";
  const post = (suite: string, body: unknown, attendu: Refus, methode = "POST") =>
    refuse(methode, `/v1/dossiers/D-33/${suite}`, { body }, attendu);

  it("is refused for a decision REFUSEE without what a refusal needs", () =>
    post(
      "orientation/decision",
      { etatDecision: "REFUSEE" },
      invalide(
        ["/motifRefus", "Obligatoire quand etatDecision vaut REFUSEE."],
        ["/parcours", "Obligatoire quand etatDecision vaut REFUSEE."],
        ["/organisme", "Obligatoire quand etatDecision vaut REFUSEE."],
      ),
    ));

  it("is refused for a decision ACCEPTEE with a motif of refusal", () =>
    post(
      "orientation/decision",
      { etatDecision: "ACCEPTEE", motifRefus: "AUTRE" },
      invalide(["/motifRefus", "Interdit quand etatDecision vaut ACCEPTEE."]),
    ));

  it("is refused for each code that is in no list, all at once", () =>
    post(
      "orientation/decision",
      {
        etatDecision: "PEUT-ETRE",
        dateDecision: "2026-02-30",
        organismeDecision: "DEPARTEMENT",
        motifRefus: "appreciation_differente",
        parcours: "ped",
        organisme: "PE",
        structure: { codeAurore: "NAQ04" },
        commentaire: "…",
      },
      invalide(
        ["/etatDecision", UNE_DE("ACCEPTEE", "REFUSEE")],
        ["/dateDecision", DATE],
        ["/organismeDecision", UNE_DE("CD", "FT", "ML", "CE", "CAF")],
        [
          "/motifRefus",
          UNE_DE(
            "DECLARATION_INEXACTE",
            "SITUATION_NON_COUVERTE",
            "APPRECIATION_DIFFERENTE",
            "MANQUE_CAPACITE_ACCUEIL",
            "ENTRETIEN_ORIENTATION",
            "AUTRE",
          ),
        ],
        ["/parcours", UNE_DE("PED", "PSP", "PSO")],
        ["/organisme", UNE_DE("CD", "FT", "ML", "CE", "CAF")],
        ["/structure/codeAurore", "Trois lettres et quatre chiffres sont attendus."],
        ["/commentaire", "Champ inconnu : le retirer."],
      ),
    ));

  it("is refused for an orientation without its three fields", () =>
    post(
      "orientation",
      {},
      invalide(
        ["/origine", "Champ obligatoire."],
        ["/parcours", "Champ obligatoire."],
        ["/organisme", "Champ obligatoire."],
      ),
    ));

  it("is refused for a modification that changes nothing", () =>
    post(
      "orientation",
      {},
      invalide(["", "L'un de codeParcours, codeStructure et dateEntreeParcours est obligatoire."]),
      "PATCH",
    ));

  it("is refused for criteria out of their lists", () =>
    post(
      "orientation/calcul",
      { capaciteATravailler: "oui", msaAutonomieRechercheEmploi: 6, contrainteSante: "LEGERE" },
      invalide(
        ["/capaciteATravailler", "Vrai ou faux est attendu."],
        [
          "/contrainteSante",
          UNE_DE(
            "AUCUNE",
            "INCAPACITE_RECHERCHE_ACTIVITE_PRO",
            "IMPACT_FORT_RECHERCHE_EMPLOI",
            "IMPACT_FAIBLE_RECHERCHE_EMPLOI",
          ),
        ],
        ["/msaAutonomieRechercheEmploi", "Un nombre entier de 1 à 5 est attendu."],
      ),
    ));

  it("is refused for a signature on a day that does not exist", () =>
    post(
      "contrat-engagement/signature",
      { dateSignature: "2026-02-30" },
      invalide(["/dateSignature", DATE]),
    ));

  it.each(["signature", "refus"])("is refused by the rule for a %s dated tomorrow", async (acte) => {
    const champ = acte === "signature" ? "dateSignature" : "dateRefus";
    await post(
      `contrat-engagement/${acte}`,
      { [champ]: "2026-02-13" },
      {
        statut: 422,
        code: "regle-non-respectee",
        aTraiterPar: "departement",
        detail: `La date de ${acte}, 2026-02-13, est à venir : France Travail n'admet qu'une date antérieure ou égale au jour même (API Contrat d'engagement).`,
      },
    );
  });

  it("is refused for an event of no known type, on no known day", () =>
    post(
      "evenements",
      { type: "radiation", date: "2026-02-30", auteur: "x" },
      invalide(
        [
          "/type",
          "Un type est attendu : inscription, orientation-decidee, orientation-notifiee, contrat-signe, contrat-refuse, droit-clos, droit-rouvert, accompagnement-intensif-commence, accompagnement-intensif-termine.",
        ],
        ["/date", "Date impossible ou mal formée : AAAA-MM-JJ est attendu, de 1900 à 2199."],
        ["/auteur", "Champ inconnu : le retirer."],
      ),
    ));

  it("is refused for an intensive support without its referent and quotité, or with a name in place of a code", async () => {
    const commence = { type: "accompagnement-intensif-commence", date: "2026-02-02" };
    await post(
      "evenements",
      commence,
      invalide(
        ["/referent", "Champ obligatoire pour le type accompagnement-intensif-commence."],
        ["/quotite", "Champ obligatoire pour le type accompagnement-intensif-commence."],
      ),
    );
    await post(
      "evenements",
      { ...commence, referent: "Camille Martin", quotite: "moitie" },
      invalide(
        ["/referent", "Un code du département est attendu : 1 à 64 caractères parmi A-Z a-z 0-9 . _ ~ -"],
        ["/quotite", "Une quotité est attendue : cible, minoree, majoree, dispense."],
      ),
    );
    const seulement = "Ce champ n'accompagne que le type accompagnement-intensif-commence.";
    await post(
      "evenements",
      { type: "inscription", date: "2026-02-02", referent: "R1", quotite: "cible" },
      invalide(["/referent", seulement], ["/quotite", seulement]),
    );
  });
});

describe("an object that is not there", () => {
  const INTROUVABLE: Refus = { statut: 404, code: "dossier-introuvable" };
  const dossierRoutes = () =>
    listRoutes(document).filter(
      ({ methode, chemin }) =>
        chemin.includes("/dossiers/{reference}") && !(methode === "PUT" && chemin.endsWith("}")),
    );

  it("is refused with 404 under every route of a dossier", async () => {
    expect(dossierRoutes().length).toBeGreaterThanOrEqual(14);
    for (const route of dossierRoutes()) {
      const path = fillPath(route.chemin, { reference: "D-inconnu" });
      await refuse(route.methode, path, { body: findExample(document, route), headers: AGENT }, INTROUVABLE);
    }
  });

  it("DON-13 : le dossier d'une autre collectivité reçoit, sous chaque adresse, les mêmes octets qu'un dossier inconnu", async () => {
    for (const route of dossierRoutes()) {
      const ask = (reference: string) =>
        fetchRaw(route.methode, fillPath(route.chemin, { reference }), findExample(document, route));

      expect(await ask("D-59"), `${route.methode} ${route.chemin}`).toBe(
        (await ask("D-00")).replaceAll("D-00", "D-59"),
      );
    }
  });

  it("DON-13 : la transmission d'une autre collectivité reçoit les mêmes octets qu'une transmission inconnue", async () => {
    for (const [methode, suite] of [
      ["GET", ""],
      ["POST", "/rejeu"],
      ["POST", "/abandon"],
    ] as const) {
      const ask = (id: string) => fetchRaw(methode, `/v1/transmissions/${id}${suite}`, undefined);
      const unknown = await ask(UUID_INCONNU);

      expect(await ask(transmission59)).toBe(unknown.replaceAll(UUID_INCONNU, transmission59));
      expect(unknown).toMatch(/^\[404,.*transmission-introuvable/);
    }
  });

  /** Status, headers and body as they come, but for the identifier of the request. */
  async function fetchRaw(method: string, path: string, body: unknown): Promise<string> {
    const response = await banc.gateway.app.request(path, {
      method,
      headers: { Authorization: `Bearer ${CLE}`, "Content-Type": "application/json", ...AGENT },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const headers = [...response.headers].filter(([name]) => name !== "x-correlation-id");
    return JSON.stringify([response.status, headers, await response.text()]);
  }

  it.each([UUID_INCONNU, "1", "transmission", "%00", `${UUID_INCONNU}0`])(
    "is refused with 404 as transmission %s",
    async (id) => {
      const introuvable: Refus = { statut: 404, code: "transmission-introuvable" };
      await refuse("GET", `/v1/transmissions/${id}`, {}, introuvable);
      await refuse("POST", `/v1/transmissions/${id}/rejeu`, {}, introuvable);
      await refuse("POST", `/v1/transmissions/${id}/abandon`, {}, introuvable);
    },
  );

  it.each([UUID_INCONNU, "1", "evenement", "%00", `${UUID_INCONNU}0`])(
    "is refused with 404 as event %s",
    (id) =>
      refuse(
        "DELETE",
        `/v1/dossiers/D-33/evenements/${id}`,
        {},
        { statut: 404, code: "evenement-introuvable" },
      ),
  );

  it.each([
    "/v1/inconnu",
    "/v1",
    "/v1/dossiers/D-33/",
    "/v1/dossiers/D-33/orientation/x",
    "/inconnu",
    "/",
    "/documentation/package.json",
    "/documentation/..%2Fpackage.json",
  ])("is refused with 404 as address %s", (path) =>
    refuse("GET", path, {}, { statut: 404, code: "introuvable" }),
  );

  it("is refused with 405 and the verbs admitted, whatever the address", async () => {
    const verbes = ["DELETE", "GET", "OPTIONS", "PATCH", "POST", "PUT"];
    const own = ["/sante", "/pret", "/openapi.json", "/documentation", "/documentation/problemes"];
    const addresses = [
      ...own.map((path) => ({ path, admis: ["GET"] })),
      ...Object.entries(document.paths).map(([chemin, operations]) => ({
        path: fillPath(chemin, { reference: "D-33" }),
        admis: Object.keys(operations).map((verbe) => verbe.toUpperCase()),
      })),
    ];
    expect(addresses.length).toBeGreaterThan(15);
    for (const { path, admis } of addresses) {
      for (const verbe of verbes.filter((one) => !admis.includes(one))) {
        const answer = await readRefus(verbe, path, {}, { statut: 405, code: "methode-non-admise" });
        expect(answer.headers.get("allow"), `${verbe} ${path}`).toBe(admis.toSorted().join(", "));
      }
    }
  });
});

describe("agent headers that are not right", () => {
  const absent = (name: string) => ({ chemin: `/${name}`, message: `En-tête ${name} absent.` });
  const vide = (name: string) => ({ chemin: `/${name}`, message: `En-tête ${name} vide.` });
  const barre = (name: string) => ({
    chemin: `/${name}`,
    message: `En-tête ${name} : le caractère « | » est interdit.`,
  });
  const { "Agent-Nom": _, ...sansNom } = AGENT;

  it.each([
    ["one absent", sansNom, [absent("Agent-Nom")]],
    ["two absent", { "Agent-Nom": "Martin" }, [absent("Agent-Identifiant"), absent("Agent-Prenom")]],
    ["one empty", { ...AGENT, "Agent-Prenom": "" }, [vide("Agent-Prenom")]],
    ["one of blanks", { ...AGENT, "Agent-Identifiant": "   " }, [vide("Agent-Identifiant")]],
    [
      "all empty",
      { "Agent-Identifiant": "", "Agent-Nom": "", "Agent-Prenom": "" },
      [vide("Agent-Identifiant"), vide("Agent-Nom"), vide("Agent-Prenom")],
    ],
    ["a bar", { ...AGENT, "Agent-Nom": "Mar|tin" }, [barre("Agent-Nom")]],
    ["a bar alone", { ...AGENT, "Agent-Nom": "|" }, [barre("Agent-Nom")]],
    [
      "a fault each",
      { "Agent-Identifiant": "I|", "Agent-Nom": "" },
      [barre("Agent-Identifiant"), vide("Agent-Nom"), absent("Agent-Prenom")],
    ],
  ])("are refused with 422, on a reading and on an act: %s", async (_, headers, erreurs) => {
    const attendu: Refus = {
      statut: 422,
      code: "agent-invalide",
      detail: "Les trois en-têtes de l'agent vont ensemble.",
      erreurs,
    };
    await refuse("GET", "/v1/dossiers/D-33", { headers }, attendu);
    await refuse("PUT", "/v1/dossiers/D-33", { body: DOSSIER, headers }, attendu);
    await refuse(
      "POST",
      "/v1/dossiers/D-33/orientation/decision",
      { body: { etatDecision: "ACCEPTEE" }, headers },
      attendu,
    );
  });
});

describe("a query that is not right", () => {
  const DATE = "Date impossible ou mal formée : AAAA-MM-JJ est attendu, de 1900 à 2199.";
  const CURSEUR: [string, string] = [
    "/curseur",
    "Curseur inconnu : reprendre la valeur « suivant » de la page précédente.",
  ];
  const REFERENCE = "La référence compte 1 à 64 caractères parmi A-Z a-z 0-9 . _ ~ -";
  const ANNEE = "Une année de 1900 à 2199 est attendue.";
  const opaque = (position: unknown) => Buffer.from(JSON.stringify(position)).toString("base64url");

  it.each([
    ["0", "Au moins 1."],
    ["-1", "Au moins 1."],
    ["501", "Au plus 500."],
    ["abc", "Un nombre de 1 à 500 est attendu."],
    ["1.5", "Un nombre entier est attendu."],
    ["", "Au moins 1."],
    ["1&limite=2", "Un nombre de 1 à 500 est attendu."],
  ])("is refused for limite=%s on every list", async (limite, message) => {
    for (const path of ["/v1/dossiers", "/v1/transmissions"]) {
      await refuse("GET", `${path}?limite=${limite}`, {}, invalide(["/limite", message]));
    }
  });

  it.each([
    ["of no form", "zzz"],
    ["empty", ""],
    ["of another shape", opaque({ reference: "D-33" })],
    ["of another list", opaque([12])],
    ["with an impossible date", opaque(["2026-02-30", "D-33"])],
    ["with a character that no table holds", opaque(["2026-02-01", "D\u0000"])],
    ["with that character and no date", opaque([null, "\u0000"])],
  ])("is refused for a cursor of dossiers %s", (_, curseur) =>
    refuse("GET", `/v1/dossiers?curseur=${curseur}`, {}, invalide(CURSEUR)),
  );

  it.each([
    ["of no form", "%00"],
    ["empty", ""],
    ["that is no number", opaque("12")],
    ["that is no whole number", opaque(1.5)],
    ["too large", opaque(1e300)],
  ])("is refused for a cursor of transmissions %s", (_, curseur) =>
    refuse("GET", `/v1/transmissions?curseur=${curseur}`, {}, invalide(CURSEUR)),
  );

  it.each<[path: string, erreurs: [string, string][]]>([
    ["/v1/dossiers?delai=sanction", [["/delai", "orientation ou contrat est attendu."]]],
    [
      "/v1/dossiers?statut=en_cours",
      [
        [
          "/statut",
          "Un statut est attendu : respecte, hors-delai, en-cours, echu, incoherent, non-demarre, non-applicable.",
        ],
      ],
    ],
    ["/v1/dossiers?echeanceAvant=2026-02-30", [["/echeanceAvant", DATE]]],
    [
      "/v1/dossiers?tri=nom&page=2",
      [
        ["/tri", "Champ inconnu : le retirer."],
        ["/page", "Champ inconnu : le retirer."],
      ],
    ],
    ["/v1/dossiers/D-33?dateObservation=hier", [["/dateObservation", DATE]]],
    [
      "/v1/dossiers/D-33/orientation?toutes=oui&etat=OUVERT",
      [
        ["/toutes", "Une de ces valeurs est attendue : true, false."],
        ["/etat", "Champ inconnu : le retirer."],
      ],
    ],
    ["/v1/dossiers/D-33/statut?date=2026-01-01", [["/date", "Champ inconnu : le retirer."]]],
    [
      "/v1/transmissions?etat=envoyee",
      [["/etat", "Un état est attendu : en-attente, acceptee, refusee, bloquee, abandonnee."]],
    ],
    [
      "/v1/transmissions?flux=orientations",
      [
        [
          "/flux",
          "Un flux est attendu : orientation, rendez-vous, diagnostic, contrat-engagement, accompagnement, sanction, autres.",
        ],
      ],
    ],
    ["/v1/transmissions?dossier=", [["/dossier", REFERENCE]]],
    ["/v1/transmissions?dossier=%00", [["/dossier", REFERENCE]]],
    ["/v1/transmissions?depuis=2026-01-01", [["/depuis", "Un instant RFC 3339 est attendu."]]],
    ["/v1/transmissions?depuis=2026-01-01T00:00:00", [["/depuis", "Un instant RFC 3339 est attendu."]]],
    ["/v1/transmissions?depuis=0000-01-01T00:00:00Z", [["/depuis", ANNEE]]],
    ["/v1/transmissions?depuis=9999-12-31T23:59:59-23:59", [["/depuis", ANNEE]]],
    [
      "/v1/indicateurs/delais?depuis=x&jusqua=y",
      [
        ["/depuis", DATE],
        ["/jusqua", DATE],
      ],
    ],
    [
      "/v1/indicateurs/delais?depuis=2026-02-01&jusqua=2026-01-31",
      [["/jusqua", "« jusqua » ne peut précéder « depuis »."]],
    ],
  ])("is refused: %s", (path, erreurs) => refuse("GET", path, {}, invalide(...erreurs)));
});
