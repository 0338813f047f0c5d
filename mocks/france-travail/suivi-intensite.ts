import type { HttpHandler } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import { z } from "zod";
import type { components, paths } from "../../openapi/france-travail/suivi-intensite-accompagnement-v1.ts";
import { compareSemaines, dernierJour, isSemaine, premierJour } from "../../src/domain/semaine.ts";
import { invented, type Operation, withUsager } from "../acces.ts";
import { exchange, type Info } from "../exchange.ts";
import { changePersonne, type Memory } from "../memory.ts";
import type { Intensite } from "../personne-accompagnement.ts";

type IntensiteLue = components["schemas"]["IntensiteLue"];
type ProblemDetails = components["schemas"]["ProblemDetails"];

const API = "suivi-intensite-accompagnement";
const http = createOpenApiHttp<paths>({ baseUrl: `*/partenaire/${API}/v1` });

const OPERATION: Operation = {
  api: API,
  scopes: ["api_suivi-intensite-accompagnementv1", "suiviintensite", "profil_accedant"],
  refuse: (_memory, detail) => problem(detail),
  refuseJeton: (_memory, jeton) => problem(invented(`Le header ft-jeton-usager est ${jeton}`)),
};

/** The only sentence that France Travail says of it, in another API. */
const HORS_BORNES = "L'intensité d'activité hebdomadaire doit être compris entre 0 et 48.";
const heures = z
  .number()
  .min(0, HORS_BORNES)
  .max(48, HORS_BORNES)
  .multipleOf(0.01, invented("Deux décimales au plus"));
const intensiteSchema = z.object({
  semaine: z.string(),
  dateDebut: z.string().optional(),
  dateFin: z.string().optional(),
  heuresPrevues: heures.optional(),
  heuresRealisees: heures.optional(),
  heuresValidees: heures.optional(),
  motifAdaptation: z.string().optional(),
  activites: z
    .array(
      z.object({
        type: z.string(),
        libelle: z.string().optional(),
        heuresPrevues: heures.optional(),
        heuresRealisees: heures.optional(),
      }),
    )
    .optional(),
});

/**
 * The intensity of accompaniment, of which France Travail has published nothing: path, scopes, fields and answers are assumed from
 * end to end (G01), to be replaced in one piece. Not there, as at France Travail, until the setting `intensite` says so.
 */
export function suiviIntensiteHandlers(memory: Memory): HttpHandler[] {
  return [
    http.get("/intensites", (info) => {
      if (!memory.reglages.intensite) return notOpen(memory, info);
      return withUsager(memory, OPERATION, info, ({ personne }) => {
        const query = new URL(info.request.url).searchParams;
        const [debut, fin] = [query.get("date-debut"), query.get("date-fin")];
        if ([debut, fin].some((jour) => jour !== null && !z.iso.date().safeParse(jour).success))
          return info.response.untyped(problem(invented("date-debut et date-fin attendent AAAA-MM-JJ")));
        const kept = personne.intensites
          .filter(({ semaine }) => debut === null || dernierJour(semaine) >= debut)
          .filter(({ semaine }) => fin === null || premierJour(semaine) <= fin);
        return kept.length > 0 ? info.response(200).json(kept.map(toLue)) : info.response(204).empty();
      });
    }),
    http.put("/intensites/{semaine}", (info) => {
      if (!memory.reglages.intensite) return notOpen(memory, info);
      return withUsager(memory, OPERATION, info, ({ personne, corps }) => {
        const lue = readIntensite(info.params.semaine, corps);
        if (typeof lue === "string") return info.response.untyped(problem(lue));
        const others = personne.intensites.filter(({ semaine }) => semaine !== lue.semaine);
        const intensites = [...others, lue].toSorted((left, right) =>
          compareSemaines(left.semaine, right.semaine),
        );
        changePersonne(memory, personne, { intensites });
        return info.response(200).json(toLue(lue));
      });
    }),
  ];
}

function notOpen<Answer extends Response>(memory: Memory, info: Info<Answer>): Promise<Answer> {
  const message = invented(
    `France Travail n'a pas publié l'API ${API} (G01). Pour servir le contrat supposé : PUT _reglages {"intensite": true}.`,
  );
  return exchange(memory, API, info, () =>
    info.response.untyped(Response.json({ message }, { status: 404 })),
  );
}

const french = z.locales.fr().localeError;

/** The week to keep, or the detail of the 400. */
function readIntensite(semaine: string, corps: unknown): Intensite | string {
  if (!isSemaine(semaine)) return invented("La semaine du chemin s'écrit comme 2026-W07");
  const read = intensiteSchema.safeParse(corps, { error: french });
  if (!read.success) {
    const [{ message = "", path = [] } = {}] = read.error.issues;
    const isWhole = message === HORS_BORNES || message.startsWith(invented(""));
    return isWhole ? message : invented(`Le champ ${path.join(".")} : ${message}`);
  }
  const { dateDebut, dateFin, ...intensite } = read.data;
  if (intensite.semaine !== semaine) return invented("La semaine du corps n'est pas celle du chemin");
  const isItsDays =
    (dateDebut ?? premierJour(semaine)) === premierJour(semaine) &&
    (dateFin ?? dernierJour(semaine)) === dernierJour(semaine);
  return isItsDays ? intensite : invented("dateDebut et dateFin sont le lundi et le dimanche de la semaine");
}

function toLue({ semaine, ...intensite }: Intensite): IntensiteLue {
  return { semaine, dateDebut: premierJour(semaine), dateFin: dernierJour(semaine), ...intensite };
}

function problem(detail: string): Response {
  const body: ProblemDetails = {
    type: "about:blank",
    status: 400,
    title: "DonneeEnEntreeInvalideException",
    detail,
  };
  return Response.json(body, { status: 400 });
}
