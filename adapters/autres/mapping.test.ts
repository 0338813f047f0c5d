import { describe, expect, it } from "vitest";
import { createContexte } from "../../test/support/contexte.ts";
import { openPortes } from "../../test/support/portes.ts";
import { autresAdapter } from "./adapter.ts";
import { statutExamples, usagerExamples } from "./examples.ts";
import { fromStatut, fromUsager } from "./mapping.ts";
import { lectureQuery, statutSchema, usagerSchema } from "./schema.ts";

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

describe("examples", () => {
  it.each([
    [usagerSchema, usagerExamples],
    [statutSchema, statutExamples],
  ])("are valid (%#)", (schema, examples) => {
    for (const { corps } of examples) expect(schema.safeParse(corps).error?.issues ?? []).toEqual([]);
  });

  it("leave no room for a query", () => {
    expect(lectureQuery.safeParse({ nir: "1" }).error?.issues).toMatchObject([
      { message: "Champ inconnu : nir." },
    ]);
  });
});

describe("calls", () => {
  const contexte = createContexte();
  const { usager, statut } = autresAdapter.operations;

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
});
