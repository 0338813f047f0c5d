import { describe, expect, it } from "vitest";
import { createContexte } from "../../test/support/contexte.ts";
import { openPortes } from "../../test/support/portes.ts";
import { autresAdapter } from "./adapter.ts";
import { activitesExamples, entretiensExamples, statutExamples, usagerExamples } from "./examples.ts";
import {
  attachDossiers,
  findReste,
  fromChercher,
  fromEntretiens,
  fromStatut,
  fromUsager,
  listNumeros,
  toPage,
  toRecherche,
} from "./mapping.ts";
import {
  activitesQuery,
  activitesReponse,
  entretiensReponse,
  lectureQuery,
  statutSchema,
  usagerSchema,
} from "./schema.ts";

describe("informations administratives", () => {
  const usager = {
    numeroFranceTravail: "12345678900",
    adresses: [{ codePostal: "69009", indicateurResidentQPV: "NQ", complementAdresse: null }],
    emails: [],
    etatCivil: { civilite: "M.", dateNaissance: "1998-07-11", nir: "1041174010081", nom: "DOE" },
    telephones: [{ numeroTelephone: "0972723949" }],
  };

  it("gives everything but the NIR", () => {
    const { nir, ...etatCivil } = usager.etatCivil;

    expect(fromUsager(usager)).toEqual({ ...usager, etatCivil });
    expect(JSON.stringify(fromUsager({ ...usager, nir }))).not.toContain(nir);
  });

  it("is null where there is nobody, and undefined where it is nobody's", () => {
    expect(fromUsager(null)).toBeNull();
    expect(fromUsager([])).toBeUndefined();
    expect(fromUsager({ adresses: "Lyon" })).toBeUndefined();
  });
});

describe("statut", () => {
  it("loses its prefixes and the spaces that pad its labels", () => {
    expect(
      fromStatut({
        m_contrat: {
          m_statut: "Radié",
          m_date_effet_statut: "2025-09-22",
          m_duree_inscription_12: 8,
          m_motif_inscription_code: "32",
          m_motif_inscription_lib: "RUPTURE CONVENTIONNELLE DU CDI  ",
          m_situation_reg_emp_lib: null,
        },
        m_messageErreur: " ",
      }),
    ).toEqual({
      statut: "Radié",
      dateEffetStatut: "2025-09-22",
      dureeInscription12: 8,
      motifInscriptionCode: "32",
      motifInscriptionLib: "RUPTURE CONVENTIONNELLE DU CDI",
      situationRegEmpLib: null,
    });
  });

  it("is null where there is no data, and undefined without m_contrat", () => {
    expect(fromStatut(null)).toBeNull();
    expect(fromStatut({ m_messageErreur: "string" })).toBeUndefined();
  });
});

const INCONNU = "Curseur inconnu : reprendre la valeur « suivant » de la page précédente.";
const DEBUT = { page: null, apres: null };

const USAGER = { identifiant: "12345678901", typeIdentifiant: "numeroFranceTravail" };
const ACTIVITE = {
  identifiantActivite: "52898$a4638d98",
  codeActivite: "ACT366",
  usager: USAGER,
  dateCreation: "2024-05-22T12:13:20.000Z",
  dateEcheance: "2024-05-27T12:13:20.000Z",
  dateEcheanceProche: "2024-05-22T12:13:20.000Z",
  attributsSpecifiques: [{ nom: "idConsequenceSanction", valeur: "78787P45475845M" }],
};
const LUE = {
  ...ACTIVITE,
  libelle: "Proposition de suspension du RSA à instruire",
  exploitable: true,
  dossier: null,
  attributs: { idConsequenceSanction: "78787P45475845M" },
};

describe("a search of activities", () => {
  const toParametres = (query: Record<string, string>) => toRecherche(activitesQuery.parse(query), null);

  it("is worded as France Travail words it", () => {
    expect(toParametres({ code: "ACT366" })).toEqual({ codeActivite: "ACT366" });
    expect(toParametres({ famille: "GLI100" })).toEqual({ codeFamille: "GLI100" });
    expect(toParametres({ domaine: "ACC" })).toEqual({ codeDomaine: "ACC" });
    expect(toRecherche(activitesQuery.parse({ famille: "GLI100" }), "e2N1")).toEqual({
      codeFamille: "GLI100",
      cursor: "e2N1",
    });
  });

  it.each<[query: Record<string, string>, chemin: string, message: string]>([
    [{}, "", "Un de code, famille et domaine est attendu, et un seul."],
    [{ code: "ACT366", famille: "GLI100" }, "", "Un de code, famille et domaine est attendu, et un seul."],
    [{ code: "act366" }, "code", "Des majuscules sans accent et des chiffres sont attendus, 32 au plus."],
    [{ famille: "" }, "famille", "Des majuscules sans accent et des chiffres sont attendus, 32 au plus."],
    [{ domaine: "ACCO" }, "domaine", "Trois majuscules sans accent sont attendues."],
    [{ code: "ACT366", limite: "501" }, "limite", "Au plus 500."],
    [{ code: "ACT366", limite: "0" }, "limite", "Au moins 1."],
    [{ code: "ACT366", curseur: "e2N1" }, "curseur", INCONNU],
    [{ code: "ACT366", curseur: "" }, "curseur", INCONNU],
  ])("is refused: %j", (query, chemin, message) => {
    const issues = activitesQuery.safeParse(query).error?.issues ?? [];

    expect(issues.map(({ path, message }) => [path.join("/"), message])).toEqual([[chemin, message]]);
  });

  it("is refused with a cursor of another search, whatever both hold in common", () => {
    const { suivant } = toPage(activitesQuery.parse({ code: "ACC" }), DEBUT, [], "e2N1");
    const curseur = String(suivant);

    expect(activitesQuery.safeParse({ code: "ACC", curseur }).success).toBe(true);
    expect(activitesQuery.safeParse({ domaine: "ACC", curseur }).error?.issues).toMatchObject([
      { path: ["curseur"], message: expect.stringContaining("autre recherche") },
    ]);
  });
});

describe("activities read", () => {
  it("come in a page (v2), in a bare array (v1), or not at all", () => {
    const page = { size: 1, activites: [ACTIVITE], hasMore: true, cursor: "e2N1" };

    expect(fromChercher(page)).toEqual({ activites: [LUE], suite: "e2N1" });
    expect(fromChercher({ ...page, hasMore: false })).toEqual({ activites: [LUE], suite: null });
    expect(fromChercher({ activites: [ACTIVITE] })).toEqual({ activites: [LUE], suite: null });
    expect(fromChercher([ACTIVITE])).toEqual({ activites: [LUE], suite: null });
    expect(fromChercher({ size: 0, activites: null, hasMore: false })).toEqual({
      activites: [],
      suite: null,
    });
    expect(fromChercher(null)).toEqual({ activites: [], suite: null });
  });

  it.each([
    ["a text", "x"],
    ["activities that are none", [1]],
    ["a page without activities", { size: 3 }],
    ["a page that announces more and gives no way to it", { activites: [ACTIVITE], hasMore: true }],
    ["a code that is no text", [{ codeActivite: 366 }]],
  ])("are not understood: %s", (_, body) => {
    expect(fromChercher(body)).toBeUndefined();
  });

  it.each([
    ["nobody", undefined],
    ["null", null],
    ["another kind of identifier", { identifiant: "ABC", typeIdentifiant: "idRci" }],
    ["no kind of identifier", { identifiant: "12345678901" }],
    ["no identifier", { typeIdentifiant: "numeroFranceTravail", identifiant: null }],
  ])("are shown and marked where they name %s", (_, usager) => {
    const [lue] = fromChercher([{ ...ACTIVITE, usager }])?.activites ?? [];

    expect(lue).toEqual({ ...LUE, usager, exploitable: false });
  });

  it("never give a NIR, whatever it is called", () => {
    const usager = { identifiant: "2 98 04 99 990 001 36", typeIdentifiant: "NIR", nir: "298049999000136" };

    expect(fromChercher([{ ...ACTIVITE, usager }])?.activites).toEqual([
      { ...LUE, usager: { identifiant: null, typeIdentifiant: "NIR" }, exploitable: false },
    ]);
  });

  it("keep a code and an attribute that are not known (G17)", () => {
    const inconnue = {
      ...ACTIVITE,
      codeActivite: "ACT999",
      attributsSpecifiques: [{ nom: "nouveau", valeur: null }, { valeur: "sans nom" }],
    };

    expect(fromChercher([inconnue])?.activites).toEqual([
      { ...inconnue, libelle: null, exploitable: true, dossier: null, attributs: { nouveau: null } },
    ]);
    expect(fromChercher([{ ...ACTIVITE, codeActivite: "toString" }])?.activites[0]?.libelle).toBeNull();
  });

  it("find an attribute by its name, and write an identifier as a text (G68)", () => {
    const attributsSpecifiques = [
      { nom: "motif", valeur: "ACC" },
      { nom: "idConsequenceSanction", valeur: 2381 },
    ];

    expect(fromChercher([{ ...ACTIVITE, attributsSpecifiques }])?.activites[0]).toMatchObject({
      attributs: { motif: "ACC", idConsequenceSanction: "2381" },
      attributsSpecifiques: [{}, { valeur: "2381" }],
    });
  });

  it("may have no attribute at all, and read their person in an array (G16)", () => {
    const { attributsSpecifiques: _, ...nue } = ACTIVITE;
    const { attributsSpecifiques: __, ...lue } = LUE;

    expect(fromChercher([{ ...nue, usager: [USAGER] }])?.activites).toEqual([{ ...lue, attributs: {} }]);
  });
});

describe("the dossiers of activities", () => {
  const sans = { ...LUE, usager: null, exploitable: false };
  const autre = { ...LUE, usager: { ...USAGER, identifiant: "10429447247" } };
  const elements = [LUE, sans, autre, LUE];

  it("are looked for under each number once, and given where they are known", () => {
    expect(listNumeros({ elements, suivant: null })).toEqual(["12345678901", "10429447247"]);
    expect(attachDossiers({ elements, suivant: "x" }, new Map([["10429447247", "D-1"]]))).toEqual({
      elements: [LUE, sans, { ...autre, dossier: "D-1" }, LUE],
      suivant: "x",
    });
  });
});

describe("a page of ours", () => {
  const make = (identifiantActivite: string, dateEcheance: string | null) => ({
    ...LUE,
    identifiantActivite,
    dateEcheance,
  });
  const [a, b, c, d] = ["01", "02", "02", "03"].map((jour, index) =>
    make("abcd".charAt(index), `2026-02-${jour}T00:00:00.000Z`),
  );
  if (!a || !b || !c || !d) throw new Error("four activities were made");
  const toNext = (suivant: string | null) =>
    activitesQuery.parse({ code: "ACT366", curseur: suivant }).curseur;
  const requete = (limite: number) => activitesQuery.parse({ code: "ACT366", limite });

  it("is a part of France Travail's, and the next one goes on after it", () => {
    const page = toPage(requete(2), { page: "e2N1", apres: null }, [a, b, c, d], "suite");

    expect(page.elements).toEqual([a, b]);
    expect(toNext(page.suivant)).toEqual({
      critere: "code=ACT366",
      page: "e2N1",
      apres: { identifiantActivite: "b", dateEcheance: b.dateEcheance },
    });
  });

  it("ends with France Travail's, and the next one is in its next; after the last there is none", () => {
    const page = toPage(requete(4), DEBUT, [a, b, c, d], "suite");

    expect(toNext(page.suivant)).toMatchObject({ page: "suite", apres: { identifiantActivite: "d" } });
    expect(toPage(requete(4), DEBUT, [a, b, c, d], null)).toEqual({ elements: [a, b, c, d], suivant: null });
    expect(toPage(requete(3), DEBUT, [a, b, c, d], null).suivant).not.toBeNull();
  });

  it("keeps its place where nothing was found yet", () => {
    const apres = { identifiantActivite: "a", dateEcheance: null };

    expect(toNext(toPage(requete(2), { page: "e2N1", apres }, [], "suite").suivant)).toEqual({
      critere: "code=ACT366",
      page: "suite",
      apres,
    });
  });

  it("goes on after the last one given; that one gone, at its deadline: twice rather than never", () => {
    const after = (identifiantActivite: string | null, dateEcheance: string | null) =>
      findReste([a, b, c, d], { identifiantActivite, dateEcheance });

    expect(findReste([a, b], null)).toEqual([a, b]);
    expect(after("b", b.dateEcheance ?? null)).toEqual([c, d]);
    expect(after("d", d.dateEcheance ?? null)).toEqual([]);
    expect(after("gone", b.dateEcheance ?? null)).toEqual([b, c, d]);
    expect(after("gone", "2026-02-04T00:00:00.000Z")).toEqual([]);
    expect(after("gone", null)).toEqual([a, b, c, d]);
    expect(
      findReste([make("x", null), d], { identifiantActivite: null, dateEcheance: d.dateEcheance ?? null }),
    ).toHaveLength(2);
  });
});

describe("examples", () => {
  it.each([
    [usagerSchema, usagerExamples],
    [statutSchema, statutExamples],
    [activitesReponse, activitesExamples],
    [entretiensReponse, entretiensExamples],
  ])("are valid (%#)", (schema, examples) => {
    for (const { corps } of examples) expect(schema.safeParse(corps).error?.issues ?? []).toEqual([]);
  });

  it("leave no room for a query", () => {
    expect(lectureQuery.safeParse({ nir: "1" }).error?.issues).toMatchObject([
      { message: "Champ inconnu : nir." },
    ]);
  });
});

describe("entretiens", () => {
  const entretien = {
    typeEntretien: "EDP",
    libelleEntretien: "ENTRETIEN PERSONNALISE",
    dateEntretien: "2025-03-02",
    commentaire: "conclusion de l'entretien du...",
    codeModaliteContact: "I",
    libelleModalite: "ENTRETIEN INDIVIDUEL PHYSIQUE",
    codeAgent: "ABXXXX",
  };

  it("are given as they come, under France Travail's own labels", () => {
    expect(fromEntretiens([entretien])).toEqual({ elements: [entretien], suivant: null });
  });

  it("take our label where France Travail gives none to a code that is known", () => {
    const sans = { typeEntretien: "EDA", libelleEntretien: null, codeModaliteContact: "T" };

    expect(fromEntretiens([sans])?.elements).toEqual([
      {
        ...sans,
        libelleEntretien: "Premier entretien d'accompagnement",
        libelleModalite: "Entretien individuel par téléphone",
      },
    ]);
  });

  it("pass with codes that nobody knows", () => {
    const inconnu = { typeEntretien: "ZZZ", codeModaliteContact: "Z", nouveau: 1 };

    expect(fromEntretiens([inconnu])?.elements).toEqual([
      { ...inconnu, libelleEntretien: null, libelleModalite: null },
    ]);
  });

  it("are an empty list where there are none, and not understood where they are no list", () => {
    const vide = { elements: [], suivant: null };
    expect(fromEntretiens([])).toEqual(vide);
    expect(fromEntretiens(null)).toEqual(vide);
    expect(fromEntretiens({})).toBeUndefined();
    expect(fromEntretiens([1])).toBeUndefined();
    expect(fromEntretiens([{ dateEntretien: 2025 }])).toBeUndefined();
  });
});

describe("calls", () => {
  const contexte = createContexte();
  const { activites, entretiens, usager, statut } = autresAdapter.operations;

  it("ask the two APIs, and give null where they have nothing", async () => {
    const { franceTravail, sent } = openPortes([
      { status: 200, body: { numeroFranceTravail: "12345678900" } },
      { status: 204 },
      { status: 200, body: { m_contrat: { m_statut: "Inscrit " } } },
      { status: 204 },
    ]);

    expect(await usager.send(franceTravail, {}, contexte)).toMatchObject({
      value: { numeroFranceTravail: "12345678900" },
    });
    expect(await usager.send(franceTravail, {}, contexte)).toMatchObject({ value: null });
    expect(await statut.send(franceTravail, {}, contexte)).toMatchObject({ value: { statut: "Inscrit" } });
    expect(await statut.send(franceTravail, {}, contexte)).toMatchObject({ value: null });
    expect(sent).toEqual([
      "GET /informations-administratives/v1/usager",
      "GET /informations-administratives/v1/usager",
      "GET /contrat-usager/v2/contrat",
      "GET /contrat-usager/v2/contrat",
    ]);
  });

  it("recognise the error that comes inside a 200", async () => {
    const body = {
      message: "Type de population non géré par l'API",
      codeErreur: "ERT_200_FONCT",
      codeHttp: 200,
    };

    expect(await statut.send(openPortes([{ status: 200, body }]).franceTravail, {}, contexte)).toMatchObject({
      kind: "refused",
      reponse: { code: "ERT_200_FONCT", message: "Type de population non géré par l'API" },
    });
  });

  it("list interviews, none included", async () => {
    const { franceTravail, sent } = openPortes([{ status: 200, body: [] }, { status: 204 }]);
    const vide = { elements: [], suivant: null };

    expect(await entretiens.send(franceTravail, {}, contexte)).toMatchObject({ value: vide });
    expect(await entretiens.send(franceTravail, {}, contexte)).toMatchObject({ value: vide });
    expect(sent).toEqual(Array(2).fill("GET /conclusions-entretiens/v1/entretiens"));
  });

  const CHERCHER = "GET /activites-operationnelles/v2/activites/chercher";
  const make = (...identifiants: number[]) =>
    identifiants.map((jour) => ({
      ...ACTIVITE,
      identifiantActivite: `A${jour}`,
      dateEcheance: `2026-02-0${jour}T00:00:00.000Z`,
    }));
  const toIds = (outcome: Awaited<ReturnType<typeof activites.send>>) =>
    outcome.kind === "accepted" && outcome.value
      ? outcome.value.elements.map(({ identifiantActivite }) => identifiantActivite)
      : outcome;
  const search = (reponses: Parameters<typeof openPortes>[0]) => {
    const { franceTravail, sent, headers } = openPortes(reponses);
    const ask = (curseur?: string, limite = 2) =>
      activites.send(franceTravail, activitesQuery.parse({ code: "ACT366", limite, curseur }), contexte);
    const suivantOf = (outcome: Awaited<ReturnType<typeof activites.send>>) =>
      outcome.kind === "accepted" ? (outcome.value?.suivant ?? undefined) : undefined;
    return { ask, suivantOf, sent, headers };
  };

  it("list activities page by page, through France Travail's own pages", async () => {
    const first = { status: 200, body: { activites: make(1, 2, 3), hasMore: true, cursor: "e2N1+/=" } };
    const second = { status: 200, body: { activites: make(4), hasMore: false } };
    const { ask, suivantOf, sent, headers } = search([first, first, second]);

    const one = await ask();
    const two = await ask(suivantOf(one));
    const three = await ask(suivantOf(two));

    expect([one, two, three].map(toIds)).toEqual([["A1", "A2"], ["A3"], ["A4"]]);
    expect(suivantOf(three)).toBeUndefined();
    expect(sent).toEqual([
      `${CHERCHER}?codeActivite=ACT366`,
      `${CHERCHER}?codeActivite=ACT366`,
      `${CHERCHER}?codeActivite=ACT366&cursor=e2N1%2B%2F%3D`,
    ]);
    expect(headers().accept).toBe("application/json; charset=UTF-8");
  });

  it("go on where an activity was done in the meantime, and to the next page where all were", async () => {
    const page = (...jours: number[]) => ({
      status: 200,
      body: { activites: make(...jours), hasMore: true, cursor: "e2N1" },
    });
    const last = { status: 200, body: { activites: make(5), hasMore: false } };
    const { ask, suivantOf, sent } = search([page(1, 2, 3), page(1, 3), page(1), last]);

    const one = await ask();

    expect(toIds(await ask(suivantOf(one)))).toEqual(["A3"]);
    expect(toIds(await ask(suivantOf(one)))).toEqual(["A5"]);
    expect(sent).toHaveLength(4);
  });

  it("start again when a cursor of France Travail's is dead, and go on where they were (G73)", async () => {
    const first = { status: 200, body: { activites: make(1, 2), hasMore: true, cursor: "old" } };
    const dead = { status: 400, body: [{ code: "CURSEUR", message: "Curseur échu", details: null }] };
    const again = { status: 200, body: { activites: make(1, 2, 3), hasMore: false } };
    const { ask, suivantOf, sent } = search([first, dead, again]);

    expect(toIds(await ask(suivantOf(await ask())))).toEqual(["A3"]);
    expect(sent).toEqual([
      `${CHERCHER}?codeActivite=ACT366`,
      `${CHERCHER}?codeActivite=ACT366&cursor=old`,
      `${CHERCHER}?codeActivite=ACT366`,
    ]);
  });

  it("give up when the new cursor is refused as well", async () => {
    const first = { status: 200, body: { activites: make(1, 2), hasMore: true, cursor: "old" } };
    const dead = { status: 400, body: { code: "CURSEUR", message: "Curseur échu", details: null } };
    const { ask, suivantOf } = search([first, dead, first, dead]);

    expect(await ask(suivantOf(await ask()))).toMatchObject({
      kind: "refused",
      reponse: { statut: 400, code: "CURSEUR", message: "Curseur échu" },
    });
  });

  it("go through five pages at most, and keep their place", async () => {
    const first = { status: 200, body: { activites: make(9), hasMore: true, cursor: "c0" } };
    const before = [1, 2, 3, 4, 5].map((page) => ({
      status: 200,
      body: { activites: make(1), hasMore: true, cursor: `c${page}` },
    }));
    const { ask, suivantOf, sent } = search([first, ...before, { status: 204 }]);

    const five = await ask(suivantOf(await ask()));
    expect(toIds(five)).toEqual([]);
    expect(sent).toHaveLength(6);

    expect(toIds(await ask(suivantOf(five)))).toEqual([]);
    expect(sent.at(-1)).toBe(`${CHERCHER}?codeActivite=ACT366&cursor=c5`);
  });

  it.each([
    ["an object", { code: "PARAM_INCOHERENT", message: "Il faut renseigner exactement un paramètre." }],
    ["an array", [{ code: "PARAM_INCOHERENT", message: "Il faut renseigner exactement un paramètre." }]],
  ])("are refused in %s (G18)", async (_, body) => {
    expect(await search([{ status: 400, body }]).ask()).toMatchObject({
      kind: "refused",
      cause: "refus-france-travail",
      reponse: { code: "PARAM_INCOHERENT", message: "Il faut renseigner exactement un paramètre." },
    });
  });
});
