import type { HttpHandler } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import { z } from "zod";
import type { components, paths } from "../../openapi/france-travail/rechercher-usager-v2.ts";
import { type Appel, type Operation, withAcces } from "../acces.ts";
import { findPersonneByNir, findPersonneByNumero, issueJeton, type Memory } from "../memory.ts";
import type { Personne } from "../personne.ts";

const http = createOpenApiHttp<paths>({ baseUrl: "*/partenaire/rechercher-usager/v2" });

type Resultat = components["schemas"]["Resultat"];
type ResultatErreur = components["schemas"]["ResultatErreur"];
type Edition = Personne["recherche"]["edition"];

const OPERATION: Operation = {
  api: "rechercher-usager",
  scopes: ["api_rechercher-usagerv2", "rechercheusager", "profil_accedant"],
  refuse: () => refuse("R997", "actuelle"),
  refuseJeton: () => refuse("R997", "actuelle"),
};

const ERREURS = {
  R997: [400, "Une erreur de validation s'est produite"],
  R001: [403, "Accès non autorisé"],
  R002: [403, "L'usager n'est pas rattaché à la structure de l'accédant"],
  R998: [500, "Un service a répondu en erreur"],
} as const;

const parNir = z.object({
  dateNaissance: z.iso.date(),
  nir: z.string().regex(/^\d{5}(\d{2}|2[AB])\d{6}(\d{2})?$/),
});
const parNumero = z.object({ numeroFranceTravail: z.string().regex(/^\d{11}$/) });

/** Finds a person and hands out the jeton usager. « Not found » and « several found » are 200. */
export function rechercherUsagerHandlers(memory: Memory): HttpHandler[] {
  return [
    http.post("/usagers/par-datenaissance-et-nir", (info) =>
      withAcces(memory, OPERATION, info, (appel) => {
        const asked = parNir.safeParse(appel.corps);
        const found = asked.success && findPersonneByNir(memory, asked.data.nir, asked.data.dateNaissance);
        return info.response.untyped(asked.success ? answer(memory, appel, found || null) : malformed());
      }),
    ),
    http.post("/usagers/par-numero-francetravail", (info) =>
      withAcces(memory, OPERATION, info, (appel) => {
        const asked = parNumero.safeParse(appel.corps);
        const found = asked.success && findPersonneByNumero(memory, asked.data.numeroFranceTravail);
        return info.response.untyped(asked.success ? answer(memory, appel, found || null) : malformed());
      }),
    ),
  ];
}

function malformed(): Response {
  return refuse("R997", "actuelle");
}

function answer(memory: Memory, appel: Appel, personne: Personne | null): Response {
  if (!personne) return serve(200, none("S002", "Aucun usager trouvé", "actuelle"));
  const { codeRetour, edition, topIdentiteCertifiee } = personne.recherche;
  if (codeRetour === "S002") {
    const message = edition === "approchant" ? "Aucun approchant trouvé" : "Aucun usager trouvé";
    return serve(200, none("S002", message, edition));
  }
  if (codeRetour === "S003") return serve(200, none("S003", "Plusieurs usagers trouvés", edition));
  if (codeRetour !== "S001") return refuse(codeRetour, edition);
  const { collectivites } = personne;
  if (collectivites !== "toutes" && !collectivites.includes(appel.collectivite))
    return refuse("R002", edition);
  return serve(200, {
    codeRetour: "S001",
    message: edition === "approchant" ? "Approchant trouvé" : "Usager trouvé",
    topIdentiteCertifiee,
    jetonUsager: issueJeton(memory, personne, appel.collectivite),
    ...(edition === "actuelle" && { numeroFranceTravail: personne.numeroFranceTravail }),
  });
}

/** Nobody, or too many: absent values are null, the string "null" in the older edition, and the number comes with the later one (G13). */
function none(codeRetour: "S002" | "S003", message: string, edition: Edition): Resultat {
  const absent = edition === "ancienne" ? "null" : null;
  return {
    codeRetour,
    message,
    topIdentiteCertifiee: absent,
    jetonUsager: absent,
    ...(edition === "actuelle" && { numeroFranceTravail: null }),
  };
}

function refuse(codeRetour: keyof typeof ERREURS, edition: Edition): Response {
  const [statut, message] = ERREURS[codeRetour];
  const isOld = edition !== "actuelle";
  return serve(statut, {
    codeRetour,
    message,
    ...(isOld ? { topIdentiteCertifiee: "null", jetonUsager: "null" } : { jetonUsager: null }),
  });
}

function serve(status: number, resultat: Resultat | ResultatErreur): Response {
  return Response.json(resultat, { status, headers: { "content-type": "application/json; charset=utf-8" } });
}
