import type { Context, Hono } from "hono";
import { measureSanctions } from "../pilotage/sanctions.ts";
import { listActesSanction, listPropositions, listSanctionsConnues } from "../pilotage/sanctions-listes.ts";
import { writeQuery } from "./adresse.ts";
import { toDateCourte, toJours } from "./format.ts";
import { readPeriode, writePeriode } from "./intensite-adresse.ts";
import { describePeriode } from "./intensite-mots.ts";
import { LIBELLES_ETAT } from "./libelles.ts";
import { Liste } from "./liste.tsx";
import { readPage, toTranche } from "./pages-liste.tsx";
import type { DashboardEnv, DashboardParts } from "./parts.ts";
import { LIBELLES_OPERATION, nameType, Sanctions } from "./sanctions.tsx";
import {
  readFiltreActes,
  readFiltreConnues,
  readFiltrePropositions,
  writeSanctions,
} from "./sanctions-adresse.ts";
import { Reste } from "./sanctions-decompte.tsx";
import { sendPage } from "./send.tsx";
import { RACINE } from "./session.ts";

const SANS_PERIODE = { depuis: null, jusqua: null };
const RETOUR = "Revenir aux sanctions";

/** `GET /tableau-de-bord/sanctions`, and the lists behind its figures. */
export function mountSanctions(app: Hono<DashboardEnv>, parts: DashboardParts): void {
  app.get(`${RACINE}/sanctions`, async (c) => {
    const { acces, aujourdhui } = c.var;
    const { collectivite } = acces;
    const periode = readPeriode(c.req.query(), aujourdhui);
    const mesure = await parts.db.inCollectivite(collectivite.code, (tx) =>
      measureSanctions(tx, collectivite, periode, aujourdhui),
    );
    const contenu = (
      <Sanctions
        mesure={mesure}
        periode={periode}
        aujourdhui={aujourdhui}
        decideParCaisse={collectivite.orienteParFranceTravail}
      />
    );
    return sendPage(c, parts, { titre: "Sanctions", chemin: "/sanctions", contenu });
  });
  app.get(`${RACINE}/sanctions/propositions`, (c) => sendPropositions(c, parts));
  app.get(`${RACINE}/sanctions/actes`, (c) => sendActes(c, parts));
  app.get(`${RACINE}/sanctions/connues`, (c) => sendConnues(c, parts));
}

async function sendPropositions(c: Context<DashboardEnv>, parts: DashboardParts) {
  const { acces, aujourdhui } = c.var;
  const { collectivite } = acces;
  const filtre = readFiltrePropositions(c.req.query());
  const page = readPage(c);
  const found = await parts.db.inCollectivite(collectivite.code, (tx) =>
    listPropositions(tx, collectivite, filtre, toTranche(page), aujourdhui),
  );
  const { echu, joursRestants } = filtre;
  const contenu = (
    <Liste
      description={[
        "Propositions qui attendent leur premier acte",
        echu !== null && (echu ? "décompte dépassé" : "dans leurs quinze jours"),
        joursRestants !== null && `il reste ${toJours(joursRestants)}`,
      ]
        .filter(Boolean)
        .join(" · ")}
      retour={{ adresse: `${RACINE}/sanctions`, nom: RETOUR }}
      compte={{ un: "proposition", aucun: "Aucune proposition." }}
      ordre="l’échéance la plus proche d’abord"
      page={page}
      turn={(numero) => writeSanctions(SANS_PERIODE).propositions({ ...filtre, page: numero })}
      colonnes={[
        { nom: "Dossier", cell: ({ reference }) => reference },
        { nom: "Connue le", cell: ({ connueLe }) => toDateCourte(connueLe) },
        { nom: "Échéance", cell: ({ echeance }) => toDateCourte(echeance) },
        { nom: "Il reste", cell: (one) => <Reste {...one} /> },
      ]}
      {...found}
    />
  );
  return sendPage(c, parts, { titre: "Sanctions : les propositions", chemin: "/sanctions", contenu });
}

async function sendActes(c: Context<DashboardEnv>, parts: DashboardParts) {
  const { acces, aujourdhui } = c.var;
  const { collectivite } = acces;
  const filtre = readFiltreActes(c.req.query(), aujourdhui);
  const page = readPage(c);
  const found = await parts.db.inCollectivite(collectivite.code, (tx) =>
    listActesSanction(tx, collectivite, filtre, toTranche(page)),
  );
  const { operation, etat } = filtre;
  const contenu = (
    <Liste
      description={[
        operation === null ? "Actes de sanction transmis d’ici" : LIBELLES_OPERATION[operation],
        etat && LIBELLES_ETAT[etat],
        ...describePeriode(filtre),
      ]
        .filter(Boolean)
        .join(" · ")}
      retour={{ adresse: writeQuery("/sanctions", writePeriode(filtre)), nom: RETOUR }}
      compte={{ un: "acte", aucun: "Aucun acte." }}
      ordre="le plus récent d’abord"
      page={page}
      turn={(numero) => writeSanctions(filtre).actes({ operation, etat, page: numero })}
      colonnes={[
        { nom: "Dossier", cell: ({ reference }) => reference },
        { nom: "Acte", cell: (one) => LIBELLES_OPERATION[one.operation] },
        { nom: "Issue", cell: (one) => LIBELLES_ETAT[one.etat] },
        { nom: "Reçu le", cell: ({ recuLe }) => toDateCourte(recuLe) },
      ]}
      {...found}
    />
  );
  return sendPage(c, parts, { titre: "Sanctions : les actes", chemin: "/sanctions", contenu });
}

async function sendConnues(c: Context<DashboardEnv>, parts: DashboardParts) {
  const { acces, aujourdhui } = c.var;
  const { collectivite } = acces;
  const filtre = readFiltreConnues(c.req.query(), aujourdhui);
  const page = readPage(c);
  const found = await parts.db.inCollectivite(collectivite.code, (tx) =>
    listSanctionsConnues(tx, collectivite, filtre, toTranche(page)),
  );
  const { type } = filtre;
  const quoi = type === null ? "Sanctions proposées par France Travail" : nameType(type);
  const contenu = (
    <Liste
      description={[quoi, ...describePeriode(filtre)].join(" · ")}
      retour={{ adresse: writeQuery("/sanctions", writePeriode(filtre)), nom: RETOUR }}
      compte={{ un: "sanction", aucun: "Aucune sanction." }}
      ordre="la plus récente d’abord"
      page={page}
      turn={(numero) => writeSanctions(filtre).connues({ type, page: numero })}
      colonnes={[
        { nom: "Dossier", cell: ({ reference }) => reference },
        { nom: "Connue le", cell: ({ connueLe }) => toDateCourte(connueLe) },
        {
          nom: "Type",
          cell: (one) => (one.type === null ? "proposée par France Travail" : nameType(one.type)),
        },
      ]}
      {...found}
    />
  );
  return sendPage(c, parts, { titre: "Sanctions : les dossiers", chemin: "/sanctions", contenu });
}
