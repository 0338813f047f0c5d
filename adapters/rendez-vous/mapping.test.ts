import { describe, expect, it } from "vitest";
import { createContexte } from "../../test/support/contexte.ts";
import { openPortes, type Reponse } from "../../test/support/portes.ts";
import type { FranceTravail } from "../client.ts";
import type { Ressource } from "../contract.ts";
import { rendezVousAdapter } from "./adapter.ts";
import { listeExamples, modificationExamples, rendezVousExamples } from "./examples.ts";
import { findDeposited, fromDepot, fromListe, toBornes, toJournee, toRendezVous } from "./mapping.ts";
import {
  lectureQuery,
  listeSchema,
  type RendezVous,
  rendezVousParametres,
  rendezVousSchema,
} from "./schema.ts";

const FUSEAU = "Europe/Paris";
const ID = "7aea9cbd-d98e-464a-b38a-17662f4a718a";

const minimal: RendezVous = {
  organisme: { code: "CD" },
  motif: "ACC",
  date: "2026-02-20T10:30:00+01:00",
  modaliteContact: "PHYSIQUE",
  typeReception: "IND",
  statut: "PRIS",
};
/** The same meeting, as France Travail shows it. */
const lu = {
  idOrigine: ID,
  organisme: { code: "CD" },
  motif: "ACC",
  date: "2026-02-20T09:30:00.000Z",
  modaliteContact: "PHYSIQUE",
  typeReception: "IND",
  statut: "PRIS",
  duree: 30,
  estEnConflit: false,
  theme: "Accompagnement",
};

describe("meeting written", () => {
  it.each([
    ["2026-02-20T10:30:00+01:00", "2026-02-20T10:30:00.000+01:00"],
    ["2026-02-20T10:30:00+04:00", "2026-02-20T10:30:00.000+04:00"],
    ["2025-10-01T10:30:00.000Z", "2025-10-01T10:30:00.000Z"],
    ["2026-02-20T10:30:00.5-04:00", "2026-02-20T10:30:00.500-04:00"],
    ["2026-02-20T10:30:00.123456Z", "2026-02-20T10:30:00.123Z"],
  ])("of %s is sent at the hour and with the offset that it was given, as %s", (date, sent) => {
    expect(toRendezVous({ ...minimal, date }).date).toBe(sent);
  });

  it("keeps every other field as it is, and has no id (G33)", () => {
    for (const { corps } of rendezVousExamples)
      expect(toRendezVous(corps)).toEqual({ ...corps, date: expect.stringMatching(/\.000[+Z]/) });
  });

  it("is known by the id of the answer; any other answer leaves it in doubt", () => {
    expect(fromDepot({ id: ID, neuf: 1 })).toEqual({ id: ID });
    for (const body of [null, {}, { id: "" }, { id: 12 }, [], "id"]) expect(fromDepot(body)).toBeUndefined();
  });
});

describe("days of the list", () => {
  it("are written dd-MM-yyyy, each of them only where it was asked for", () => {
    expect(toBornes({ depuis: "2024-11-10", jusqua: "2024-12-01" })).toEqual({
      "date-debut": "10-11-2024",
      "date-fin": "01-12-2024",
    });
    expect(toBornes({ jusqua: "2024-12-01" })).toEqual({ "date-debut": undefined, "date-fin": "01-12-2024" });
  });

  it.each([
    ["Europe/Paris", "2026-02-20T10:30:00+01:00", "2026-02-20", "2026-02-20"],
    ["Indian/Reunion", "2026-02-20T10:30:00+04:00", "2026-02-20", "2026-02-20"],
    ["Indian/Reunion", "2026-02-20T03:30:00+04:00", "2026-02-19", "2026-02-20"],
    ["America/Guadeloupe", "2026-02-20T19:30:00-04:00", "2026-02-20", "2026-02-21"],
  ])(
    "of a meeting in %s at %s go from %s to %s, whatever zone they are counted in",
    (fuseau, date, depuis, jusqua) => {
      expect(toJournee({ ...minimal, date }, fuseau)).toEqual({ depuis, jusqua });
    },
  );
});

describe("meeting read", () => {
  const read = (element: unknown, fuseau = FUSEAU) => fromListe([element], fuseau)?.[0]?.rendezVous;

  it("has the names and the codes that it is written with", () => {
    const element = {
      ...lu,
      adresse: { adresseLibre: "Agence Belle de Mai", libelleAdresse: "14 Avenue Foch 13004 Marseille" },
      initiateur: "CONSEILLER",
      interlocuteur: { civilite: "MME", nom: "Dupont" },
      informationUtile: "Apporter un CV",
      commentaireUsager: "Je viendrai",
    };

    const { idOrigine: _, ...same } = lu;
    expect(read(element)).toEqual({
      ...same,
      id: ID,
      date: "2026-02-20T10:30:00+01:00",
      libelleAdresse: "Agence Belle de Mai",
      adresse: "14 Avenue Foch 13004 Marseille",
      initiateur: "PARTENAIRE",
      interlocuteur: { civilite: "Mme", nom: "Dupont" },
      information: "Apporter un CV",
      commentaire: "Je viendrai",
    });
  });

  it.each([
    ["M", "M"],
    ["MME", "Mme"],
    ["MX", "Mx"],
    ["DR", "DR"],
    ["constructor", "constructor"],
    [null, null],
  ])("with civilité %s says %s", (civilite, expected) => {
    expect(read({ ...lu, interlocuteur: { civilite } })?.interlocuteur).toEqual({ civilite: expected });
  });

  it.each([
    ["CONSEILLER", "PARTENAIRE"],
    ["USAGER", "USAGER"],
    ["AUTOMATE", "AUTOMATE"],
    [null, null],
  ])("with initiateur %s says %s", (initiateur, expected) => {
    expect(read({ ...lu, initiateur })?.initiateur).toBe(expected);
  });

  it("passes what is not known, and what is null or absent (G33, G34)", () => {
    const element = {
      idOrigine: null,
      motif: "NOUVEAU",
      statut: null,
      organisme: null,
      adresse: null,
      interlocuteur: null,
      champNeuf: { a: 1 },
    };

    expect(read(element)).toMatchObject({
      id: null,
      motif: "NOUVEAU",
      statut: null,
      organisme: null,
      adresse: null,
      interlocuteur: null,
      champNeuf: { a: 1 },
    });
    expect(read({})).toEqual({});
    expect(read({ adresse: "3 rue Neuve" })).toEqual({ adresse: "3 rue Neuve" });
  });

  it.each([
    ["Europe/Paris", "2026-02-20T09:30:00.000Z", "2026-02-20T10:30:00+01:00"],
    ["Europe/Paris", "2026-07-20T09:30:00.000Z", "2026-07-20T11:30:00+02:00"],
    ["Indian/Reunion", "2026-02-20T06:30:00.000Z", "2026-02-20T10:30:00+04:00"],
    ["America/Guadeloupe", "2026-02-20T01:30:00.000Z", "2026-02-19T21:30:00-04:00"],
    ["Europe/Paris", "2026-02-20T10:30:00+01:00", "2026-02-20T10:30:00+01:00"],
    ["Europe/Paris", "2026-02-20T09:30:00", "2026-02-20T10:30:00+01:00"],
    ["Europe/Paris", "2026-02-30T09:30:00", "2026-02-30T09:30:00"],
    ["Europe/Paris", "2026-02-20T24:00:00", "2026-02-20T24:00:00"],
    ["Europe/Paris", "demain", "demain"],
  ])("in %s of %s is shown at %s (G30)", (fuseau, date, shown) => {
    expect(read({ ...lu, date, dateAnnulation: date }, fuseau)).toMatchObject({
      date: shown,
      dateAnnulation: shown,
    });
  });

  it("shows its history at the same clock", () => {
    const historiqueEvenementList = [
      { dateReceptionEvenement: "2026-02-01T09:30:00Z", typeAction: { code: "X" } },
      { dateReceptionEvenement: null },
    ];

    expect(read({ ...lu, historiqueEvenementList })?.historiqueEvenementList).toEqual([
      { dateReceptionEvenement: "2026-02-01T10:30:00+01:00", typeAction: { code: "X" } },
      { dateReceptionEvenement: null },
    ]);
  });

  it("is one of a list, empty where there is no body, and not understood otherwise", () => {
    expect(fromListe(null, FUSEAU)).toEqual([]);
    expect(fromListe([], FUSEAU)).toEqual([]);
    for (const body of [{}, "", [1], [null], [lu, { ...lu, duree: "30" }]])
      expect(fromListe(body, FUSEAU)).toBeUndefined();
  });
});

describe("meeting sought after a lost answer", () => {
  const bound: Ressource[] = [{ id: "notre", idFranceTravail: ID, nature: "ACC" }];
  const find = (elements: unknown[], wanted = minimal, ressources: Ressource[] = []) =>
    findDeposited(fromListe(elements, FUSEAU) ?? [], wanted, ressources);

  it("is the one of the same instant, motif and organisme (G57)", () => {
    expect(find([{ ...lu, statut: "MODIFIE", adresse: { adresseLibre: "Ailleurs" } }])).toEqual({ id: ID });
    expect(find([{ ...lu, date: "2026-02-20T09:30:00.412Z" }])).toEqual({ id: ID });
  });

  it.each([
    ["there is none", []],
    ["it is at another hour", [{ ...lu, date: "2026-02-20T09:31:00.000Z" }]],
    ["it has another motif", [{ ...lu, motif: "AUT" }]],
    ["another organisme made it", [{ ...lu, organisme: { code: "FT" } }]],
    ["it was cancelled", [{ ...lu, dateAnnulation: "2026-02-10T09:00:00Z" }]],
    ["it is read as cancelled", [{ ...lu, statut: "ANNULE" }]],
  ])("was not made where %s", (_, elements) => {
    expect(find(elements)).toBeNull();
  });

  it("is not one that another act has made already", () => {
    expect(find([lu], minimal, bound)).toBeNull();
    expect(find([lu, { ...lu, idOrigine: "autre" }], minimal, bound)).toEqual({ id: "autre" });
  });

  it("without an offset, may be in UTC or in local time (G30)", () => {
    expect(find([{ ...lu, date: "2026-02-20T09:30:00" }])).toEqual({ id: ID });
    expect(find([{ ...lu, date: "2026-02-20T10:30:00" }])).toEqual({ id: ID });
    expect(find([{ ...lu, date: "2026-02-20T11:30:00" }])).toBeNull();
  });

  it("is found cancelled where that is what was sent", () => {
    expect(find([{ ...lu, statut: "ANNULE" }], { ...minimal, statut: "ANNULE" })).toEqual({ id: ID });
  });

  it("of several, is the only one that says all that was sent", () => {
    const ailleurs = { ...lu, idOrigine: "ailleurs", modaliteContact: "VISIO" };

    expect(find([ailleurs, lu])).toEqual({ id: ID });
    expect(
      find([ailleurs, lu], { ...minimal, organisme: { code: "CD", emailContact: "a@b.example" } }),
    ).toBeUndefined();
  });

  it.each([
    ["two are alike", [lu, { ...lu, idOrigine: "jumeau" }]],
    ["its motif is not said", [{ ...lu, motif: null }]],
    ["its organisme is not said", [{ ...lu, organisme: null }]],
    ["its date is not said", [{ ...lu, date: null }]],
    ["its id is not said", [{ ...lu, idOrigine: null }]],
  ])("is left to a person where %s", (_, elements) => {
    expect(find(elements)).toBeUndefined();
  });
});

describe("examples", () => {
  it("are valid", () => {
    for (const { corps } of [...rendezVousExamples, ...modificationExamples])
      expect(rendezVousSchema.parse(corps)).toEqual(corps);
    for (const { corps } of listeExamples) expect(listeSchema.parse(corps)).toEqual(corps);
  });
});

describe("body", () => {
  const UNE_DE = (...codes: string[]) => `Une de ces valeurs est attendue : ${codes.join(", ")}.`;
  const faults = (
    schema: typeof rendezVousSchema | typeof lectureQuery | typeof rendezVousParametres,
    value: unknown,
  ) =>
    (schema.safeParse(value).error?.issues ?? []).map(({ path, message }) => [`/${path.join("/")}`, message]);

  it("needs its six fields, and the code of its organisme", () => {
    const OBLIGATOIRE = "Champ obligatoire.";
    expect(faults(rendezVousSchema, {})).toEqual(
      ["date", "motif", "modaliteContact", "typeReception", "statut", "organisme"].map((champ) => [
        `/${champ}`,
        OBLIGATOIRE,
      ]),
    );
    expect(faults(rendezVousSchema, { ...minimal, organisme: {} })).toEqual([
      ["/organisme/code", OBLIGATOIRE],
    ]);
    expect(faults(rendezVousSchema, minimal)).toEqual([]);
  });

  it.each([
    ["motif", ["ACC", "ORI", "AUT"]],
    ["modaliteContact", ["PHYSIQUE", "TELEPHONE", "VISIO"]],
    ["typeReception", ["IND", "COL"]],
    ["statut", ["PRIS", "EFFECTUE", "MODIFIE", "ABSENT", "ANNULE"]],
    ["initiateur", ["USAGER", "PARTENAIRE"]],
  ])("has for %s one of %j, in that very spelling", (champ, codes) => {
    for (const code of codes) expect(faults(rendezVousSchema, { ...minimal, [champ]: code })).toEqual([]);
    for (const code of ["X", codes[0]?.toLowerCase(), "", null, 1, "CONSEILLER"])
      expect(faults(rendezVousSchema, { ...minimal, [champ]: code })).toEqual([
        [`/${champ}`, UNE_DE(...codes)],
      ]);
  });

  it("has for organisme and civilité one of theirs, in that very spelling", () => {
    const organismes = ["IND", "FT", "CD", "DCD", "ML", "CE"];
    const civilites = ["M", "Mme", "Mx"];
    for (const code of organismes)
      expect(faults(rendezVousSchema, { ...minimal, organisme: { code } })).toEqual([]);
    for (const civilite of civilites)
      expect(faults(rendezVousSchema, { ...minimal, interlocuteur: { civilite } })).toEqual([]);
    for (const code of ["CAF", "cd", ""])
      expect(faults(rendezVousSchema, { ...minimal, organisme: { code } })).toEqual([
        ["/organisme/code", UNE_DE(...organismes)],
      ]);
    for (const civilite of ["MME", "MX", "Mlle"])
      expect(faults(rendezVousSchema, { ...minimal, interlocuteur: { civilite } })).toEqual([
        ["/interlocuteur/civilite", UNE_DE(...civilites)],
      ]);
  });

  it.each<[string[], number]>([
    [["libelleAdresse"], 255],
    [["adresse"], 512],
    [["telephoneContactUsager"], 36],
    [["organisme", "emailContact"], 255],
    [["organisme", "telephoneContact"], 36],
    [["organisme", "idStructure"], 255],
    [["organisme", "libelleStructure"], 255],
    [["interlocuteur", "nom"], 255],
    [["interlocuteur", "prenom"], 255],
    [["interlocuteur", "email"], 255],
    [["interlocuteur", "telephone"], 36],
    [["interlocuteur", "service"], 255],
    [["interlocuteur", "organisme"], 255],
    [["theme"], 4_000],
    [["information"], 4_000],
    [["commentaire"], 4_000],
    [["description"], 4_000],
    [["urlVisio"], 4_000],
  ])("has at %j a text of %i characters at most", (path, longueur) => {
    const message = `Un texte non vide d'au plus ${longueur} caractères est attendu.`;
    const withText = (text: unknown) => {
      const [champ = "", inner] = path;
      if (inner === undefined) return { ...minimal, [champ]: text };
      return { ...minimal, [champ]: { ...(champ === "organisme" && minimal.organisme), [inner]: text } };
    };

    expect(faults(rendezVousSchema, withText("a".repeat(longueur)))).toEqual([]);
    for (const text of ["a".repeat(longueur + 1), "", "  ", null, 5])
      expect(faults(rendezVousSchema, withText(text))).toEqual([[`/${path.join("/")}`, message]]);
  });

  it("has whole minutes, one or more", () => {
    for (const duree of [1, 30, 600]) expect(faults(rendezVousSchema, { ...minimal, duree })).toEqual([]);
    for (const duree of [0, -30, 1.5, "30", null])
      expect(faults(rendezVousSchema, { ...minimal, duree })).toEqual([
        ["/duree", "Un nombre entier de minutes, 1 ou plus, est attendu."],
      ]);
  });

  it.each(["2026-02-20T10:30:00", "2026-02-20T10:30:00.000"])(
    "of %s has no offset, and is told so",
    (date) => {
      expect(faults(rendezVousSchema, { ...minimal, date })).toEqual([
        ["/date", "Le décalage horaire manque : l'ajouter, comme dans 2026-02-02T10:30:00+01:00."],
      ]);
    },
  );

  it.each([
    "2026-02-20",
    "20-02-2026",
    "20/02/2026 10:30",
    "2026-02-30T10:30:00+01:00",
    "2026-02-20T25:30:00+01:00",
    "2026-02-20T24:00:00Z",
    "2026-02-20T10:60:00Z",
    "2026-02-20T10:30Z",
    "2026-02-20 10:30:00+01:00",
    "2026-02-20T10:30:00+0100",
    "2026-02-20T10:30:00 Europe/Paris",
    "1899-02-20T10:30:00Z",
    "2200-02-20T10:30:00Z",
    "",
    null,
    1_771_580_000,
  ])("of %s is at no instant", (date) => {
    expect(faults(rendezVousSchema, { ...minimal, date })).toEqual([
      ["/date", "Un instant qui existe est attendu, avec son décalage : 2026-02-02T10:30:00+01:00."],
    ]);
  });

  it("has no field that is not known, at any depth", () => {
    const wrong = { ...minimal, id: ID, organisme: { code: "CD", nom: "x" }, interlocuteur: { age: 3 } };

    expect(faults(rendezVousSchema, wrong).toSorted()).toEqual([
      ["/", "Champ inconnu : id."],
      ["/interlocuteur", "Champ inconnu : age."],
      ["/organisme", "Champ inconnu : nom."],
    ]);
  });

  it("is asked for between two days that exist, in their order", () => {
    const DATE = "Une date qui existe est attendue, sous la forme AAAA-MM-JJ.";
    expect(faults(lectureQuery, { depuis: "2026-02-01", jusqua: "2026-02-01" })).toEqual([]);
    expect(faults(lectureQuery, { depuis: "10-11-2024", jusqua: "2026-02-30" })).toEqual([
      ["/depuis", DATE],
      ["/jusqua", DATE],
    ]);
    expect(faults(lectureQuery, { depuis: "2026-02-02", jusqua: "2026-02-01" })).toEqual([
      ["/jusqua", "« jusqua » ne peut précéder « depuis »."],
    ]);
  });

  it("has an id that an address can carry", () => {
    for (const id of [ID, "ft-123", "AUDE_12.3~4:5", "1"])
      expect(faults(rendezVousParametres, { id })).toEqual([]);
    for (const id of ["", "..", ".", "a/b", "a b", "é", "%", "a".repeat(256)])
      expect(faults(rendezVousParametres, { id }).map(([chemin]) => chemin)).toEqual(["/id"]);
  });
});

const inconnu = {
  status: 400,
  body: {
    codeHttp: 400,
    codeErreur: "ID_NON_RECONNU",
    message: "Il n'existe pas de rdv pour l'id et l'utilisateur indiqué",
  },
};
const depose = (id: string) => ({ status: 202, body: { id } });
const accepte = { status: 202 };
const liste = (...body: unknown[]) => ({ status: 200, body });

const { lecture, creation, modification, annulation } = rendezVousAdapter.operations;
const JOUR = "GET /rendez-vous-partenaire/v1/rendez-vous-usager?date-debut=20-02-2026&date-fin=20-02-2026";
const TOUT = "GET /rendez-vous-partenaire/v1/rendez-vous-usager";
const POST = `POST /rendez-vous-partenaire/v1/rendez-vous ${JSON.stringify(toRendezVous(minimal))}`;
const PUT = (id: string) =>
  `PUT /rendez-vous-partenaire/v1/rendez-vous ${JSON.stringify({ id, ...toRendezVous(minimal) })}`;
const DELETE = `DELETE /rendez-vous-partenaire/v1/rendez-vous/${ID}`;

/** What the act knows of the meeting that it is about. */
const knowing = (idFranceTravail: string | null, ...others: Ressource[]) => {
  const ressource = { id: "notre", idFranceTravail, nature: "ACC" };
  return createContexte({ ressource, ressources: [ressource, ...others], parametres: { id: "notre" } });
};

let sent: string[] = [];
/** A France Travail that answers this, call after call; what went out is in `sent`. */
function answering(...reponses: Reponse[]): FranceTravail {
  const portes = openPortes(reponses);
  sent = portes.sent;
  return portes.franceTravail;
}

describe("list", () => {
  it("is asked for in France Travail's own days, and gives each meeting under our id where it has one", async () => {
    const portes = answering(liste(lu, { ...lu, idOrigine: "ailleurs" }));

    const outcome = await lecture.send(portes, { depuis: "2024-11-10", jusqua: "2024-12-10" }, knowing(ID));

    expect(outcome).toMatchObject({
      kind: "accepted",
      value: { elements: [{ id: "notre", motif: "ACC" }, { id: "ailleurs" }], suivant: null },
    });
    expect(sent).toEqual([
      "GET /rendez-vous-partenaire/v1/rendez-vous-usager?date-debut=10-11-2024&date-fin=10-12-2024",
    ]);
  });

  it.each([
    ["an empty array", liste()],
    ["no body", { status: 204 }],
  ])("is empty, and not absent, for %s", async (_, reponse) => {
    expect(await lecture.send(answering(reponse), {}, createContexte())).toMatchObject({
      kind: "accepted",
      value: { elements: [], suivant: null },
    });
    expect(sent).toEqual([TOUT]);
  });
});

describe("creation", () => {
  it("hands over the meeting, and gives its id there", async () => {
    const outcome = await creation.send(answering(depose(ID)), minimal, knowing(null));

    expect(outcome).toMatchObject({ kind: "accepted", value: { id: ID } });
    expect(outcome.kind === "accepted" && creation.ressource?.toIdFranceTravail?.(outcome.value)).toBe(ID);
    expect(creation.ressource?.creates?.(minimal)).toEqual({ nature: "ACC" });
    expect(sent).toEqual([POST]);
  });

  it.each<[string, Reponse, string]>([
    ["a cut connection", "lost", "uncertain"],
    ["a 500", { status: 500 }, "uncertain"],
    ["an acceptance without an id", accepte, "uncertain"],
    [
      "a refusal in words of its own (G56)",
      { status: 400, body: { codeHttp: 400, codeErreur: "X" } },
      "refused",
    ],
    ["a 503", { status: 503 }, "unavailable"],
  ])("is by %s %s", async (_, reponse, kind) => {
    expect(await creation.send(answering(reponse), minimal, knowing(null))).toMatchObject({ kind });
  });

  it("warns of a second accompaniment meeting, and refuses none", () => {
    const warned = (corps: RendezVous, ...others: Ressource[]) =>
      creation.check?.(corps, knowing(null, ...others));
    const premier = { id: "premier", idFranceTravail: ID, nature: "ACC" };

    expect(warned(minimal, premier)).toMatchObject({ kind: "admis", avertissements: [{ regle: "api" }] });
    expect(warned(minimal)).toEqual({ kind: "admis", avertissements: [] });
    expect(warned({ ...minimal, motif: "AUT" }, premier)).toEqual({ kind: "admis", avertissements: [] });
    expect(modification.check?.(minimal, knowing(ID, premier))).toMatchObject({ avertissements: [{}] });
  });

  it("whose answer was lost is looked for on the list of its day, and adopted", async () => {
    const found = await creation.reconcile?.(answering(liste(lu)), minimal, knowing(null));

    expect(found).toMatchObject({ kind: "done", outcome: { kind: "accepted", value: { id: ID } } });
    expect(sent).toEqual([JOUR]);
  });

  it("whose answer was lost was not done where that day has no such meeting", async () => {
    expect(await creation.reconcile?.(answering(liste()), minimal, knowing(null))).toEqual({
      kind: "not-done",
    });
  });

  it.each<[string, Reponse, string]>([
    ["two meetings fit", liste(lu, { ...lu, idOrigine: "jumeau" }), "uncertain"],
    ["the list cannot be read", { status: 503 }, "unavailable"],
  ])("whose answer was lost stays in doubt while %s", async (_, reponse, kind) => {
    expect(await creation.reconcile?.(answering(reponse), minimal, knowing(null))).toMatchObject({
      kind: "unsettled",
      outcome: { kind },
    });
  });
});

describe("modification", () => {
  it("sends the meeting whole, under its id there", async () => {
    expect(await modification.send(answering(accepte), minimal, knowing(ID))).toMatchObject({
      kind: "accepted",
      value: { id: ID },
    });
    expect(sent).toEqual([PUT(ID)]);
  });

  it("of an id that is not known makes the meeting again", async () => {
    expect(
      await modification.send(answering(inconnu, depose("nouveau")), minimal, knowing(ID)),
    ).toMatchObject({
      kind: "accepted",
      value: { id: "nouveau" },
    });
    expect(sent).toEqual([PUT(ID), POST]);
  });

  it("of which the making again is lost is in doubt, and refused where that is", async () => {
    expect(await modification.send(answering(inconnu, "lost"), minimal, knowing(ID))).toMatchObject({
      kind: "uncertain",
    });
    const refus = { status: 400, body: { codeHttp: 400, codeErreur: "X", message: "non" } };
    expect(await modification.send(answering(inconnu, refus), minimal, knowing(ID))).toMatchObject({
      kind: "refused",
      reponse: { code: "X" },
    });
  });

  it("refused in other words makes nothing again", async () => {
    const refus = { status: 400, body: { codeHttp: 400, codeErreur: "X", message: "non" } };

    expect(await modification.send(answering(refus), minimal, knowing(ID))).toMatchObject({
      kind: "refused",
    });
    expect(sent).toEqual([PUT(ID)]);
  });

  it.each<[string, Reponse[], unknown, string[]]>([
    ["makes it", [liste(), depose(ID)], { kind: "accepted", value: { id: ID } }, [JOUR, POST]],
    [
      "changes what is found of it",
      [liste(lu), accepte],
      { kind: "accepted", value: { id: ID } },
      [JOUR, PUT(ID)],
    ],
    ["asks a person where two fit", [liste(lu, { ...lu, idOrigine: "x" })], { kind: "uncertain" }, [JOUR]],
    ["waits while the list is out of reach", [{ status: 503 }], { kind: "unavailable" }, [JOUR]],
  ])("of a meeting that never got there %s", async (_, reponses, outcome, calls) => {
    expect(await modification.send(answering(...reponses), minimal, knowing(null))).toMatchObject(
      Object(outcome),
    );
    expect(sent).toEqual(calls);
  });

  const settle = (reponses: Reponse[], idFranceTravail: string | null = ID) =>
    modification.reconcile?.(answering(...reponses), minimal, knowing(idFranceTravail));

  it("whose answer was lost was done where the meeting is read as it was sent", async () => {
    expect(await settle([liste(lu)])).toMatchObject({ kind: "done", outcome: { value: { id: ID } } });
    expect(sent).toEqual([JOUR]);
  });

  it("whose answer was lost was not done where the meeting is read otherwise, or not at all", async () => {
    expect(await settle([liste({ ...lu, statut: "ABSENT" })])).toEqual({ kind: "not-done" });
    expect(await settle([liste()])).toEqual({ kind: "not-done" });
    expect(await settle([liste({ ...lu, idOrigine: "ailleurs", motif: "ORI" })])).toEqual({
      kind: "not-done",
    });
  });

  it("that made the meeting again before its answer was lost does not make it twice", async () => {
    const refait = { ...lu, idOrigine: "refait" };

    expect(await settle([liste(refait), liste(refait)])).toMatchObject({
      kind: "done",
      outcome: { value: { id: "refait" } },
    });
    expect(sent).toEqual([JOUR, TOUT]);
    expect(await settle([liste(refait), liste(refait)], null)).toMatchObject({
      kind: "done",
      outcome: { value: { id: "refait" } },
    });
  });

  it("adopts nobody else's meeting while its own still stands on another day", async () => {
    const autre = { ...lu, idOrigine: "ailleurs" };
    const leSien = { ...lu, date: "2026-02-19T09:30:00.000Z" };

    expect(await settle([liste(autre), liste(leSien, autre)])).toEqual({ kind: "not-done" });
  });

  it.each<[string, Reponse[], string]>([
    ["the day cannot be read", [{ status: 503 }], "unavailable"],
    ["the list cannot be read", [liste({ ...lu, idOrigine: "x" }), { status: 503 }], "unavailable"],
    ["two fit", [liste({ ...lu, idOrigine: "x" }, { ...lu, idOrigine: "y" }), liste()], "uncertain"],
  ])("whose answer was lost stays in doubt while %s", async (_, reponses, kind) => {
    expect(await settle(reponses)).toMatchObject({ kind: "unsettled", outcome: { kind } });
  });
});

describe("cancellation", () => {
  const cancel = (reponses: Reponse[], idFranceTravail: string | null = ID) =>
    annulation.send(answering(...reponses), {}, knowing(idFranceTravail));
  const settle = (reponses: Reponse[]) => annulation.reconcile?.(answering(...reponses), {}, knowing(ID));

  it.each([
    ["is accepted", accepte],
    ["of an id that is not known counts as done (G56)", inconnu],
  ])("%s", async (_, reponse) => {
    expect(await cancel([reponse])).toMatchObject({ kind: "accepted", value: null });
    expect(sent).toEqual([DELETE]);
  });

  it("of a meeting that never got there is done without a call", async () => {
    expect(await cancel([], null)).toMatchObject({ kind: "accepted", value: null });
    expect(sent).toEqual([]);
  });

  it("refused in other words is refused", async () => {
    expect(await cancel([{ status: 400, body: { codeHttp: 400, codeErreur: "X" } }])).toMatchObject({
      kind: "refused",
    });
  });

  it.each([
    ["is dated", { ...lu, dateAnnulation: "2026-02-10T09:00:00Z" }],
    ["is its statut", { ...lu, statut: "ANNULE" }],
  ])("whose answer was lost was done where it %s on the list", async (_, element) => {
    expect(await settle([liste(element)])).toMatchObject({ kind: "done", outcome: { value: null } });
    expect(sent).toEqual([TOUT]);
  });

  it("whose answer was lost is sent again where the meeting still stands, or is not shown", async () => {
    expect(await settle([liste(lu)])).toEqual({ kind: "not-done" });
    expect(await settle([liste()])).toEqual({ kind: "not-done" });
    expect(await settle([liste({ ...lu, idOrigine: "autre", statut: "ANNULE" })])).toEqual({
      kind: "not-done",
    });
  });

  it("whose answer was lost stays in doubt while the list cannot be read", async () => {
    expect(await settle([{ status: 503 }])).toMatchObject({
      kind: "unsettled",
      outcome: { kind: "unavailable" },
    });
  });
});
