import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { rendezVousExamples } from "../../adapters/rendez-vous/examples.ts";
import { type Banc, openBanc } from "../support/banc.ts";
import { createAppels } from "../support/dossiers.ts";
import { type Attendu, expectProbleme } from "../support/problemes.ts";
import { dumpTables } from "../support/tables.ts";

let banc: Banc;
let avant: Map<string, string>;
/** Our id of a meeting of D-2. */
let rendezVousDeux: string;
const appels = createAppels(() => banc);

// One state for the whole file: what is tested here stores nothing, and each test proves it at its end.
beforeAll(async () => {
  banc = await openBanc();
  await appels.declare("D-1");
  await appels.declare("D-2");
  const { body } = await banc.call("POST", "/v1/dossiers/D-2/rendez-vous", {
    body: rendezVousExamples[0]?.corps,
    headers: { Prefer: "respond-async" },
  });
  rendezVousDeux = body.ressource;
  await banc.gateway.dispatcher.idle();
  await banc.simulateur("DELETE", "/_memoire");
  avant = await dumpTables(banc.db);
});
afterAll(() => banc.close());
afterEach(async () => {
  expect(await dumpTables(banc.db)).toEqual(avant);
  expect(await banc.arrived("")).toEqual([]);
});

const ADRESSE = "/v1/dossiers/D-1/rendez-vous";
const UN_RENDEZ_VOUS = `${ADRESSE}/7aea9cbd-d98e-464a-b38a-17662f4a718a`;
const UNE_DE = (...codes: string[]) => `Une de ces valeurs est attendue : ${codes.join(", ")}.`;
const MODALITES = UNE_DE("PHYSIQUE", "TELEPHONE", "VISIO");
const STATUTS = UNE_DE("PRIS", "EFFECTUE", "MODIFIE", "ABSENT", "ANNULE");
const ORGANISMES = UNE_DE("IND", "FT", "CD", "DCD", "ML", "CE");
const OBLIGATOIRE = "Champ obligatoire.";
const INCONNU = "Champ inconnu : le retirer.";
const INSTANT = "Un instant qui existe est attendu, avec son décalage : 2026-02-02T10:30:00+01:00.";
const SANS_DECALAGE = "Le décalage horaire manque : l'ajouter, comme dans 2026-02-02T10:30:00+01:00.";
const AU_PLUS = (longueur: number) => `Un texte non vide d'au plus ${longueur} caractères est attendu.`;

const invalide = (...erreurs: [chemin: string, message: string][]): Omit<Attendu, "instance"> => ({
  statut: 422,
  code: "donnees-invalides",
  detail:
    erreurs.length === 1 ? "1 erreur : voir « erreurs »." : `${erreurs.length} erreurs : voir « erreurs ».`,
  erreurs: erreurs.map(([chemin, message]) => ({ chemin, message })),
});

/** The same body to POST and to PUT: they take the same. */
async function refuse(body: unknown, ...erreurs: [chemin: string, message: string][]): Promise<void> {
  for (const [methode, path] of [
    ["POST", ADRESSE],
    ["PUT", UN_RENDEZ_VOUS],
  ] as const)
    expectProbleme(await banc.call(methode, path, { body }), { ...invalide(...erreurs), instance: path });
}

const complet = rendezVousExamples.find(({ name }) => name === "complet")?.corps;
const { interlocuteur, organisme } = complet ?? {};

describe("a meeting that breaks the contract", () => {
  it("is refused without its six fields, all told at once", () =>
    refuse(
      {},
      ["/date", OBLIGATOIRE],
      ["/motif", OBLIGATOIRE],
      ["/modaliteContact", OBLIGATOIRE],
      ["/typeReception", OBLIGATOIRE],
      ["/statut", OBLIGATOIRE],
      ["/organisme", OBLIGATOIRE],
    ));

  it("is refused for codes out of their lists, France Travail's own reading included", () =>
    refuse(
      {
        ...complet,
        motif: "ACCOMPAGNEMENT",
        modaliteContact: "physique",
        typeReception: "INDIVIDUEL",
        statut: "CONFIRME",
        organisme: { code: "CAF" },
        initiateur: "CONSEILLER",
        interlocuteur: { civilite: "MME" },
      },
      ["/motif", UNE_DE("ACC", "ORI", "AUT")],
      ["/modaliteContact", MODALITES],
      ["/typeReception", UNE_DE("IND", "COL")],
      ["/statut", STATUTS],
      ["/organisme/code", ORGANISMES],
      ["/initiateur", UNE_DE("USAGER", "PARTENAIRE")],
      ["/interlocuteur/civilite", UNE_DE("M", "Mme", "Mx")],
    ));

  it("is refused past each length that is known, and for a text that says nothing", () =>
    refuse(
      {
        ...complet,
        organisme: {
          ...organisme,
          emailContact: "a".repeat(256),
          telephoneContact: "0".repeat(37),
          idStructure: "a".repeat(256),
          libelleStructure: "a".repeat(256),
        },
        libelleAdresse: "a".repeat(256),
        adresse: "a".repeat(513),
        theme: " ",
        interlocuteur: {
          ...interlocuteur,
          nom: "a".repeat(256),
          prenom: "a".repeat(256),
          email: "a".repeat(256),
          telephone: "0".repeat(37),
          service: "a".repeat(256),
          organisme: "a".repeat(256),
        },
        telephoneContactUsager: "0".repeat(37),
        urlVisio: "",
      },
      ["/organisme/emailContact", AU_PLUS(255)],
      ["/organisme/telephoneContact", AU_PLUS(36)],
      ["/organisme/idStructure", AU_PLUS(255)],
      ["/organisme/libelleStructure", AU_PLUS(255)],
      ["/libelleAdresse", AU_PLUS(255)],
      ["/adresse", AU_PLUS(512)],
      ["/theme", AU_PLUS(4_000)],
      ["/interlocuteur/nom", AU_PLUS(255)],
      ["/interlocuteur/prenom", AU_PLUS(255)],
      ["/interlocuteur/email", AU_PLUS(255)],
      ["/interlocuteur/telephone", AU_PLUS(36)],
      ["/interlocuteur/service", AU_PLUS(255)],
      ["/interlocuteur/organisme", AU_PLUS(255)],
      ["/telephoneContactUsager", AU_PLUS(36)],
      ["/urlVisio", AU_PLUS(4_000)],
    ));

  it.each([
    ["without an offset", "2026-02-20T10:30:00", SANS_DECALAGE],
    ["that is a day", "2026-02-20", INSTANT],
    ["that does not exist", "2026-02-30T10:30:00+01:00", INSTANT],
    ["in France Travail's own form of days", "20-02-2026", INSTANT],
    ["that is null", null, INSTANT],
  ])("is refused for a date %s", (_, date, message) => refuse({ ...complet, date }, ["/date", message]));

  it.each([0, -1, 30.5, "30"])("is refused for a duration of %s", (duree) =>
    refuse({ ...complet, duree }, ["/duree", "Un nombre entier de minutes, 1 ou plus, est attendu."]),
  );

  it("is refused for fields that it does not have, those of the reading included", () =>
    refuse(
      { ...complet, id: rendezVousDeux, estEnConflit: false, organisme: { code: "CD", nom: "x" } },
      ["/organisme/nom", INCONNU],
      ["/id", INCONNU],
      ["/estEnConflit", INCONNU],
    ));
});

describe("an address of a meeting that is not right", () => {
  it.each(["a%2Fb", "..%2Fx", "%C3%A9", "a%20b", "a".repeat(256)])("is refused for the id %s", async (id) => {
    const message =
      "Un identifiant de rendez-vous est attendu : le champ ressource de la transmission, ou celui de la liste.";
    for (const methode of ["PUT", "DELETE"]) {
      const answer = await banc.call(methode, `${ADRESSE}/${id}`, methode === "PUT" ? { body: complet } : {});
      expectProbleme(answer, { ...invalide(["/id", message]), instance: `${ADRESSE}/${id}` });
    }
  });

  it("is refused with 404 for the meeting of another dossier", async () => {
    const path = `${ADRESSE}/${rendezVousDeux}`;
    for (const methode of ["PUT", "DELETE"]) {
      const answer = await banc.call(methode, path, methode === "PUT" ? { body: complet } : {});
      expectProbleme(answer, { statut: 404, code: "ressource-introuvable", instance: path });
    }
  });
});

describe("a list asked for between days that are not right", () => {
  const DATE = "Une date qui existe est attendue, sous la forme AAAA-MM-JJ.";

  it.each<[query: string, erreurs: [string, string][]]>([
    ["depuis=10-11-2024", [["/depuis", DATE]]],
    [
      "depuis=2026-02-30&jusqua=demain",
      [
        ["/depuis", DATE],
        ["/jusqua", DATE],
      ],
    ],
    ["depuis=2026-02-02&jusqua=2026-02-01", [["/jusqua", "« jusqua » ne peut précéder « depuis »."]]],
    ["date-debut=10-11-2024", [["/date-debut", INCONNU]]],
  ])("is refused: %s", async (query, erreurs) => {
    const answer = await banc.call("GET", `${ADRESSE}?${query}`);

    expectProbleme(answer, { ...invalide(...erreurs), instance: ADRESSE });
  });
});
