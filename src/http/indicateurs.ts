import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Collectivite } from "../domain/collectivite.ts";
import { toDateLocale, toInstantDecale } from "../domain/date-civile.ts";
import { FORMULES } from "../domain/formules.ts";
import { REPERES } from "../domain/mesure-delai.ts";
import type { Tx } from "../persistence/database.ts";
import { measureContrats } from "../pilotage/contrats.ts";
import { measureDelais } from "../pilotage/delais.ts";
import { measureIntensite } from "../pilotage/intensite.ts";
import { measureOrientations } from "../pilotage/orientations.ts";
import type { Periode } from "../pilotage/periode.ts";
import { measureSanctions } from "../pilotage/sanctions.ts";
import { measureTransmissions } from "../pilotage/transmissions.ts";
import { requireDroit } from "./authenticate.ts";
import type { Env } from "./env.ts";
import { MESURES } from "./indicateurs-mesures.ts";
import { perimetre, periode } from "./list.ts";
import type { Parts } from "./parts.ts";
import { COMMON_RESPONSES } from "./schemas.ts";

function defineRoute<N extends keyof typeof MESURES, Q extends z.ZodObject>(
  nom: N,
  query: Q,
  told: { summary: string; description: string },
) {
  return createRoute({
    method: "get",
    path: `/v1/indicateurs/${nom}`,
    tags: ["Indicateurs"],
    ...told,
    middleware: [requireDroit("pilotage")] as const,
    request: { query },
    responses: {
      200: {
        description: "Les mesures du jour",
        content: { "application/json": { schema: MESURES[nom] } },
      },
      ...COMMON_RESPONSES,
    },
  });
}

const delaisRoute = defineRoute("delais", perimetre, {
  summary: "Les deux délais, primo-entrants et stock à part",
  description:
    "Sur les droits reçus de « depuis » à « jusqua », bornes comprises. Règles : DEL-01 (six semaines), DEL-06 (un mois), CTR-02 (stock). parcours et organisme filtrent par les codes de la dernière décision, « inconnu » où elle ne les dit pas.",
});
const orientationsRoute = defineRoute("orientations", periode, {
  summary: "Les décisions d'orientation",
  description:
    "Décisions datées de « depuis » à « jusqua », par parcours et organisme, délai, part rendue sur une préconisation, réorientations, décisions prises à défaut par France Travail.",
});
const contratsRoute = defineRoute("contrats", z.strictObject({}), {
  summary: "La couverture du contrat d'engagement",
  description:
    "Au jour même, contre 100 % à la date propre au territoire (CTR-02, CTR-04), avec les contrats à signer par semaine pour l'atteindre.",
});
const intensiteRoute = defineRoute("intensite", periode, {
  summary: "L'accompagnement intensif",
  description:
    "D'après les épisodes déclarés par évènement et les semaines transmises : quinze heures, entretiens, portefeuilles, prévalence. Ce qui n'est pas transmis n'est jamais compté pour zéro.",
});
const sanctionsRoute = defineRoute("sanctions", periode, {
  summary: "Les sanctions passées par ici",
  description:
    "Actes par issue, décisions par type, et les propositions connues ici qui attendent, avec les quinze jours d'ACT366 (SAN-22).",
});
const transmissionsRoute = defineRoute("transmissions", periode, {
  summary: "Les transmissions, par flux et par état",
  description:
    "Reçues de « depuis » à « jusqua » : leurs états, les échecs par cause et par qui doit agir, la plus ancienne qui attend.",
});

/** The routes of what the chef de projet reads. */
export function mountIndicateurs(app: OpenAPIHono<Env>, parts: Parts): void {
  const measure = <M>(
    collectivite: Collectivite,
    how: (tx: Tx, collectivite: Collectivite, aujourdhui: string) => Promise<M>,
  ) =>
    parts.db.inCollectivite(collectivite.code, (tx) =>
      how(tx, collectivite, toDateLocale(parts.clock.now(), collectivite.fuseau)),
    );
  type Mesure<M> = (tx: Tx, collectivite: Collectivite, periode: Periode, aujourdhui: string) => Promise<M>;
  const over =
    <M>(how: Mesure<M>, asked: Periode) =>
    (tx: Tx, collectivite: Collectivite, aujourdhui: string) =>
      how(tx, collectivite, asked, aujourdhui);

  app.openapi(delaisRoute, async (c) => {
    const { depuis = null, jusqua = null, parcours = null, organisme = null } = c.req.valid("query");
    const mesure = await measure(c.var.acces.collectivite, (tx, collectivite, aujourdhui) =>
      measureDelais(tx, collectivite, { depuis, jusqua, parcours, organisme }, aujourdhui),
    );
    return c.json({ ...mesure, reperes: REPERES, formules: [...FORMULES.delais] }, 200);
  });
  app.openapi(orientationsRoute, async (c) => {
    const how = over(measureOrientations, toPeriode(c.req.valid("query")));
    const mesure = await measure(c.var.acces.collectivite, how);
    return c.json({ ...mesure, formules: [...FORMULES.orientations] }, 200);
  });
  app.openapi(contratsRoute, async (c) => {
    const mesure = await measure(c.var.acces.collectivite, measureContrats);
    return c.json({ ...mesure, formules: [...FORMULES.contrats] }, 200);
  });
  app.openapi(intensiteRoute, async (c) => {
    const how = over(measureIntensite, toPeriode(c.req.valid("query")));
    const mesure = await measure(c.var.acces.collectivite, how);
    return c.json({ ...mesure, formules: [...FORMULES.intensite] }, 200);
  });
  app.openapi(sanctionsRoute, async (c) => {
    const how = over(measureSanctions, toPeriode(c.req.valid("query")));
    const mesure = await measure(c.var.acces.collectivite, how);
    return c.json({ ...mesure, formules: [...FORMULES.sanctions] }, 200);
  });
  app.openapi(transmissionsRoute, async (c) => {
    const { collectivite } = c.var.acces;
    const how = over(measureTransmissions, toPeriode(c.req.valid("query")));
    const { parFlux, plusAncienneEnAttente: oldest, ...mesure } = await measure(collectivite, how);
    const toInstant = (instant: number) => toInstantDecale(instant, collectivite.fuseau);
    return c.json(
      {
        ...mesure,
        parFlux: parFlux.map((one) => ({
          ...one,
          plusAncienneEnAttente:
            one.plusAncienneEnAttente === null ? null : toInstant(one.plusAncienneEnAttente),
        })),
        plusAncienneEnAttente: oldest && { ...oldest, creeeLe: toInstant(oldest.creeeLe) },
        formules: [...FORMULES.transmissions],
      },
      200,
    );
  });
}

const toPeriode = (asked: { depuis?: string | undefined; jusqua?: string | undefined }): Periode => ({
  depuis: asked.depuis ?? null,
  jusqua: asked.jusqua ?? null,
});
