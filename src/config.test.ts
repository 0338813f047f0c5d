import { describe, expect, it } from "vitest";
import { parseConfig } from "./config.ts";

const SECRET = Buffer.alloc(32, 1).toString("base64");
const RECETTE = {
  PASSERELLE_MODE: "recette",
  PASSERELLE_SECRET: SECRET,
  FRANCE_TRAVAIL_AUTH_URL: "https://auth.example/",
  FRANCE_TRAVAIL_API_URL: "https://api.example",
  FRANCE_TRAVAIL_CLIENT_ID: "id",
  FRANCE_TRAVAIL_CLIENT_SECRET: "secret",
};

describe("parseConfig", () => {
  it("needs nothing in sandbox", () => {
    expect(parseConfig({})).toMatchObject({
      mode: "bac-a-sable",
      port: 3000,
      host: "127.0.0.1",
      databaseUrl: undefined,
      franceTravail: undefined,
      collectivite: "33",
      cle: "bac-a-sable",
      debit: 4,
      enVol: 10,
      orientation: "v1",
      intensite: undefined,
      fermetures: { lectureSeule: null, maintenances: [] },
      arriereMax: 200_000,
    });
  });

  it("listens everywhere outside the sandbox, without a collectivité nor a key of its own", () => {
    const config = parseConfig(RECETTE);
    expect(config).toMatchObject({
      mode: "recette",
      host: "0.0.0.0",
      collectivite: undefined,
      cle: undefined,
    });
    expect(config.franceTravail).toEqual({ authUrl: "https://auth.example", apiUrl: "https://api.example" });
  });

  it("counts an empty variable as absent", () => {
    expect(parseConfig({ PORT: "", HOST: "" })).toMatchObject({ port: 3000, host: "127.0.0.1" });
  });

  it.each([
    ["a wrong mode", { PASSERELLE_MODE: "prod" }, "PASSERELLE_MODE : doit valoir"],
    ["a port that is no number", { PORT: "http" }, "PORT : doit être un nombre"],
    ["a port out of range", { PORT: "70000" }, "PORT : doit valoir au plus 65535"],
    ["another database", { DATABASE_URL: "mysql://x" }, "DATABASE_URL : doit commencer par postgres://"],
    [
      "a true host in sandbox",
      { FRANCE_TRAVAIL_AUTH_URL: "https://auth.example", FRANCE_TRAVAIL_API_URL: "http://127.0.0.1:1" },
      "FRANCE_TRAVAIL_AUTH_URL : en bac à sable",
    ],
    [
      "one host without the other",
      { FRANCE_TRAVAIL_API_URL: "http://127.0.0.1:1" },
      "les deux sont obligatoires",
    ],
    [
      "production without a database",
      { ...RECETTE, PASSERELLE_MODE: "production" },
      "DATABASE_URL : obligatoire en production",
    ],
    [
      "no secret outside the sandbox",
      { ...RECETTE, PASSERELLE_SECRET: undefined },
      "PASSERELLE_SECRET : obligatoire",
    ],
    [
      "a short secret",
      { ...RECETTE, PASSERELLE_SECRET: "YWJj" },
      "PASSERELLE_SECRET : doit compter 32 octets",
    ],
    [
      "the public secret outside the sandbox",
      { ...RECETTE, PASSERELLE_SECRET: parseConfig({}).secret.toString("base64") },
      "le secret public du bac à sable",
    ],
    ["a client without its secret", { FRANCE_TRAVAIL_CLIENT_ID: "id" }, "l'un ne va pas sans l'autre"],
    [
      "no credentials outside the sandbox",
      { ...RECETTE, FRANCE_TRAVAIL_CLIENT_ID: undefined, FRANCE_TRAVAIL_CLIENT_SECRET: undefined },
      "obligatoires hors du bac à sable",
    ],
    [
      "a network that is none",
      { PASSERELLE_RAPPELS_RESEAUX: "10.0.0.0/8, interne" },
      "PASSERELLE_RAPPELS_RESEAUX : « interne » n'est pas un réseau",
    ],
    ["a short key", { PASSERELLE_CLE: "court" }, "PASSERELLE_CLE : doit compter au moins 8 caractères"],
  ])("refuses %s with a sentence that names it", (_case, environment, sentence) => {
    expect(() => parseConfig(environment)).toThrow(sentence);
  });

  it.each([
    ["/partenaire/suivi-intensite/v1", "/partenaire/suivi-intensite/v1"],
    ["/partenaire/suivi-intensite/v2/", "/partenaire/suivi-intensite/v2"],
    ["", undefined],
  ])("takes the path of the intensity API, « %s »", (given, taken) => {
    expect(parseConfig({ ...RECETTE, FRANCE_TRAVAIL_INTENSITE: given }).intensite).toBe(taken);
  });

  it.each([
    ["an address with its host", "https://api.example/partenaire/suivi-intensite/v1"],
    ["another place than France Travail's APIs", "/suivi-intensite/v1"],
    ["no API at all", "/partenaire"],
    ["a path that climbs", "/partenaire/../suivi-intensite/v1"],
    ["a query", "/partenaire/suivi-intensite/v1?x=1"],
    ["a word", "oui"],
  ])("refuses as the path of the intensity API %s", (_case, given) => {
    expect(() => parseConfig({ FRANCE_TRAVAIL_INTENSITE: given })).toThrow(
      "FRANCE_TRAVAIL_INTENSITE : doit être le chemin de l'API",
    );
  });

  it("takes the read-only hours and the maintenances that were announced", () => {
    const { fermetures } = parseConfig({
      FRANCE_TRAVAIL_LECTURE_SEULE: "00:00-01:00",
      FRANCE_TRAVAIL_MAINTENANCES:
        "2026-03-07T20:00:00+01:00/2026-03-08T06:00:00+01:00, 2026-04-01T00:00:00Z/2026-04-01T02:00:00Z",
    });
    expect(fermetures).toEqual({
      lectureSeule: { debut: "00:00", fin: "01:00" },
      maintenances: [
        { debut: Date.parse("2026-03-07T19:00:00Z"), fin: Date.parse("2026-03-08T05:00:00Z") },
        { debut: Date.parse("2026-04-01T00:00:00Z"), fin: Date.parse("2026-04-01T02:00:00Z") },
      ],
    });
  });

  it.each([
    ["FRANCE_TRAVAIL_LECTURE_SEULE", "00:00", "plage d'heures de Paris"],
    ["FRANCE_TRAVAIL_LECTURE_SEULE", "0:00-1:00", "plage d'heures de Paris"],
    ["FRANCE_TRAVAIL_LECTURE_SEULE", "00:00-24:00", "plage d'heures de Paris"],
    ["FRANCE_TRAVAIL_LECTURE_SEULE", "01:00-01:00", "plage d'heures de Paris"],
    ["FRANCE_TRAVAIL_LECTURE_SEULE", "00:00-01:00-02:00", "plage d'heures de Paris"],
    ["FRANCE_TRAVAIL_MAINTENANCES", "2026-03-07", "liste d'intervalles"],
    ["FRANCE_TRAVAIL_MAINTENANCES", "2026-03-07T20:00:00/2026-03-08T06:00:00", "liste d'intervalles"],
    ["FRANCE_TRAVAIL_MAINTENANCES", "2026-03-08T06:00:00Z/2026-03-07T20:00:00Z", "liste d'intervalles"],
    ["FRANCE_TRAVAIL_MAINTENANCES", "2026-03-07T20:00:00Z/2026-03-08T06:00:00Z,", "liste d'intervalles"],
    ["PASSERELLE_ARRIERE_MAX", "0", "au moins 1"],
    ["PASSERELLE_HISTOIRE", "peut-être", "oui ou non"],
  ])("refuses %s=%s", (name, value, sentence) => {
    expect(() => parseConfig({ [name]: value })).toThrow(new RegExp(`^${name} : .*${sentence}`));
  });

  it("plays the year of the cohort in the sandbox alone, unless it is told not to", () => {
    const told = [{}, { PASSERELLE_HISTOIRE: "non" }, { ...RECETTE, PASSERELLE_HISTOIRE: "oui" }];
    expect(told.map((environment) => parseConfig(environment).histoire)).toEqual([true, false, false]);
  });

  it("names every wrong value at once", () => {
    expect(() => parseConfig({ PORT: "x", FRANCE_TRAVAIL_DEBIT: "0" })).toThrow(/PORT.*FRANCE_TRAVAIL_DEBIT/);
  });

  it("lets callbacks reach this machine, without TLS too, in sandbox alone", () => {
    const bac = parseConfig({}).reseauxRappels;
    expect([bac.contains("127.0.0.1"), bac.contains("10.0.0.1"), bac.http]).toEqual([true, false, true]);

    const ferme = parseConfig(RECETTE).reseauxRappels;
    expect([ferme.contains("127.0.0.1"), ferme.http]).toEqual([false, false]);
    const ouvert = parseConfig({ ...RECETTE, PASSERELLE_RAPPELS_RESEAUX: "10.0.0.0/8" }).reseauxRappels;
    expect([ouvert.contains("10.0.0.1"), ouvert.http]).toEqual([true, false]);
  });
});
