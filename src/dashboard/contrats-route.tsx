import type { Hono } from "hono";
import { measureContrats } from "../pilotage/contrats.ts";
import { listDossiersContrats } from "../pilotage/contrats-dossiers.ts";
import { Contrats } from "./contrats.tsx";
import { describeContrats, readFiltreContrats, writeContrats } from "./contrats-adresse.ts";
import { REGIMES } from "./delais-regles.tsx";
import { toDateCourte } from "./format.ts";
import { LIBELLES_STATUT, nameParcours } from "./libelles.ts";
import { Liste } from "./liste.tsx";
import { readPage, toTranche } from "./pages-liste.tsx";
import type { DashboardEnv, DashboardParts } from "./parts.ts";
import { sendPage } from "./send.tsx";
import { RACINE } from "./session.ts";

const toDate = (date: string | null) => (date === null ? "—" : toDateCourte(date));

/** `GET /tableau-de-bord/contrats`, and the lists behind its figures. */
export function mountContrats(app: Hono<DashboardEnv>, parts: DashboardParts): void {
  app.get(`${RACINE}/contrats`, async (c) => {
    const { acces, aujourdhui } = c.var;
    const { collectivite } = acces;
    const mesure = await parts.db.inCollectivite(collectivite.code, (tx) =>
      measureContrats(tx, collectivite, aujourdhui),
    );
    const contenu = <Contrats mesure={mesure} aujourdhui={aujourdhui} outreMer={collectivite.outreMer} />;
    return sendPage(c, parts, { titre: "Contrats d’engagement", chemin: "/contrats", contenu });
  });

  app.get(`${RACINE}/contrats/dossiers`, async (c) => {
    const { acces, aujourdhui } = c.var;
    const { collectivite } = acces;
    const filtre = readFiltreContrats(c.req.query());
    const page = readPage(c);
    const found = await parts.db.inCollectivite(collectivite.code, (tx) =>
      listDossiersContrats(tx, collectivite, filtre, toTranche(page), aujourdhui),
    );
    const contenu = (
      <Liste
        description={describeContrats(filtre)}
        retour={{ adresse: `${RACINE}/contrats`, nom: "Revenir aux contrats" }}
        ordre="l’échéance la plus proche d’abord"
        page={page}
        turn={(numero) => writeContrats(filtre, numero)}
        colonnes={[
          { nom: "Dossier", cell: ({ reference }) => reference },
          { nom: "Population", cell: ({ regime }) => REGIMES[regime] },
          { nom: "Orientation", cell: ({ orientation }) => toDate(orientation) },
          { nom: "Échéance", cell: ({ echeance }) => toDate(echeance) },
          { nom: "Contrat signé", cell: ({ signature }) => toDate(signature) },
          { nom: "Statut", cell: ({ statut }) => LIBELLES_STATUT[statut] },
          { nom: "Parcours", cell: ({ parcours }) => nameParcours(parcours) },
          { nom: "Organisme", cell: ({ organisme }) => organisme ?? "non renseigné" },
        ]}
        {...found}
      />
    );
    return sendPage(c, parts, { titre: "Contrats : les dossiers", chemin: "/contrats", contenu });
  });
}
