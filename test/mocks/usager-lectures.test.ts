import { expect, test } from "vitest";
import { createBench } from "./harness.ts";

const USAGER = "/partenaire/informations-administratives/v1/usager";
const STATUT = "/partenaire/contrat-usager/v2/contrat";

test("informations-administratives tells identity, address and means of contact", async () => {
  const { accompany, call } = createBench();

  const reply = await call("GET", USAGER, { headers: await accompany("10429447247") });

  expect(reply.status).toBe(200);
  expect(reply.body).toEqual({
    numeroFranceTravail: "10429447247",
    adresses: [
      {
        codeInseeCommune: "33063",
        codePostal: "33100",
        libelleCommune: "BORDEAUX",
        libellePays: "FRANCE",
        numeroTypeLibelleVoie: "113 AVENUE THIERS",
        indicateurResidentQPV: "NQ",
      },
    ],
    emails: [{ adresseEmail: "camille.fictif@exemple.fr" }],
    etatCivil: {
      civilite: "MME",
      dateNaissance: "1998-04-23",
      nir: "2980499990001",
      nom: "FICTIF",
      nomCorrespondance: "FICTIF",
      prenom: "CAMILLE",
      prenomCorrespondance: "CAMILLE",
    },
    telephones: [],
  });
});

test("informations-administratives is 204 for an individual who is not there", async () => {
  const { accompany, call } = createBench();

  const reply = await call("GET", USAGER, { headers: await accompany("99000000045") });

  expect(reply.status).toBe(204);
});

test.each([
  ["99000000001", "Inscrit"],
  ["99000000040", "Identifié"],
  ["99000000041", "Cessé"],
  ["99000000042", "Radié"],
  ["99000000035", "Cessé"],
])("contrat-usager tells that %s is %s", async (numero, m_statut) => {
  const { accompany, call } = createBench();

  const reply = await call("GET", STATUT, { headers: await accompany(numero) });

  expect(reply.status).toBe(200);
  expect(reply.body).toMatchObject({ m_contrat: { m_statut } });
});

test("contrat-usager puts an error inside a 200 for a population that it does not handle", async () => {
  const { accompany, call } = createBench();

  const reply = await call("GET", STATUT, { headers: await accompany("99000000043") });

  expect(reply.status).toBe(200);
  expect(reply.body).toEqual({
    message: "Type de population non géré par l'API",
    stackTrace: null,
    codeErreur: "ERT_200_FONCT",
    codeHttp: 200,
    entite: null,
    classeOrigine: null,
  });
});

test("contrat-usager is 204 without data", async () => {
  const { accompany, call } = createBench();

  const reply = await call("GET", STATUT, { headers: await accompany("99000000044") });

  expect(reply.status).toBe(204);
});
