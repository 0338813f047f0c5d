import { describe, expect, it } from "vitest";
import { type Api, basePathOf, CODES_API, isReading, mediaOf, scopesOf } from "./apis.ts";

describe("API", () => {
  it.each<[Api, string, string]>([
    [
      "rechercher-usager",
      "/partenaire/rechercher-usager/v2",
      "api_rechercher-usagerv2 rechercheusager profil_accedant",
    ],
    [
      "orientationusager",
      "/partenaire/orientationusager/v1",
      "api_orientationusagerv1 orientationusager profil_accedant",
    ],
    [
      "orientationusager-v2",
      "/partenaire/orientationusager/v2",
      "api_orientationusagerv2 lireorientationusager",
    ],
    [
      "contrat-engagement",
      "/partenaire/contrat-engagement/v1",
      "api_contrat-engagementv1 contratengagementpart profil_accedant",
    ],
    [
      "contrat-usager",
      "/partenaire/contrat-usager/v2",
      "api_contrat-usagerv2 statutcontratusager profil_accedant",
    ],
    [
      "informations-administratives",
      "/partenaire/informations-administratives/v1",
      "api_informations-administrativesv1 informationsadministrativesusager profil_accedant",
    ],
  ])("%s has its address and its scopes", (api, path, scopes) => {
    expect([basePathOf(api), scopesOf(api, "GET", "/")]).toEqual([path, scopes]);
  });

  it("orientation v2 writes under another habilitation than it reads", () => {
    expect(scopesOf("orientationusager-v2", "POST", "/decisionOrientation")).toBe(
      "api_orientationusagerv2 decisionorientationusager",
    );
  });

  it("activities and sanctions have one habilitation for each thing they let do", () => {
    const scopes = (api: Api, path: string) => scopesOf(api, "POST", path).split(" ")[1];

    expect(scopes("activites-operationnelles", "/activites/chercher?codeFamille=GLI100")).toBe("activitesCD");
    expect(scopes("activites-operationnelles", "/referentiel-activites")).toBe("referentielCD");
    expect(scopes("gestion-sanctions-rsa", "/detailManquement?identifiantSanction=366")).toBe(
      "gestiondesmanquements",
    );
    expect(scopes("gestion-sanctions-rsa", "/evenementSanctionRSA")).toBe("gestiondesmanquements");
    expect(scopes("gestion-sanctions-rsa", "/decisionSanctionRSAPartenaire")).toBe(
      "decisionSanctionPartenaire",
    );
    expect(scopes("gestion-sanctions-rsa", "/demandeRadiation")).toBe("demandeRadiation");
  });

  it("a search by POST is a reading, every other POST is a write", () => {
    // Object.keys forgets the names of the keys
    const readers = CODES_API.filter((api) => isReading(api, "POST"));

    expect(readers).toEqual(["rechercher-usager"]);
    expect(isReading("contrat-engagement", "GET")).toBe(true);
    expect(mediaOf("rechercher-usager")).toBe("application/json; charset=utf-8");
  });
});
