import type { HttpHandler } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import type { components, paths } from "../../openapi/france-travail/informations-administratives-v1.ts";
import { type Operation, withUsager } from "../acces.ts";
import type { Memory } from "../memory.ts";
import type { Personne } from "../personne.ts";

const http = createOpenApiHttp<paths>({ baseUrl: "*/partenaire/informations-administratives/v1" });

type Usager = components["schemas"]["Usager"];

const OPERATION: Operation = {
  api: "informations-administratives",
  // The official collection leaves profil_accedant out, and works.
  scopes: ["api_informations-administrativesv1", "informationsadministrativesusager"],
  refuse,
  // A jeton that says nothing leaves the internal identifier empty (G42).
  refuseJeton: (memory) => refuse(memory, "L'idRci ne peut pas être vide"),
};

/** Identity, address and means of contact of a person. */
export function informationsAdministrativesHandlers(memory: Memory): HttpHandler[] {
  return [
    http.get("/usager", (info) =>
      withUsager(memory, OPERATION, info, ({ personne }) => {
        const resource = toUsager(personne);
        return resource ? info.response(200).json(resource) : info.response(204).empty();
      }),
    ),
  ];
}

function toUsager(personne: Personne): Usager | null {
  const { administratif, numeroFranceTravail, nom, prenom } = personne;
  if (!administratif) return null;
  return {
    numeroFranceTravail,
    adresses: administratif.adresses,
    emails: administratif.emails.map((adresseEmail) => ({ adresseEmail })),
    etatCivil: {
      civilite: personne.civilite,
      dateNaissance: personne.dateNaissance,
      nir: personne.nir?.slice(0, 13),
      nom,
      nomCorrespondance: nom,
      prenom,
      prenomCorrespondance: prenom,
    },
    telephones: administratif.telephones.map((numeroTelephone) => ({ numeroTelephone })),
  };
}

function refuse(memory: Memory, erreur: string): Response {
  const timestamp = new Date(memory.clock.now()).toISOString().replace("Z", "+00:00");
  return Response.json({ code: "Non déterminé", erreur, status: "BAD_REQUEST", timestamp }, { status: 400 });
}
