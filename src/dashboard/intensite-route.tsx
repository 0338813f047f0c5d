import type { Context, Hono } from "hono";
import { measureIntensite } from "../pilotage/intensite.ts";
import { listMoisEntretiens, listPersonnes, listSemainesIntensite } from "../pilotage/intensite-listes.ts";
import { toDateCourte, toHeures, toMois, toNombre } from "./format.ts";
import { Intensite, LIBELLES_QUOTITE } from "./intensite.tsx";
import {
  readFiltreMois,
  readFiltrePersonnes,
  readFiltreSemaines,
  readPeriode,
  writeListes,
} from "./intensite-adresse.ts";
import { describeMois, describePersonnes, describeSemaines, retourIntensite } from "./intensite-mots.ts";
import { Liste } from "./liste.tsx";
import { readPage, toTranche } from "./pages-liste.tsx";
import type { DashboardEnv, DashboardParts } from "./parts.ts";
import { sendPage } from "./send.tsx";
import { RACINE } from "./session.ts";

const toDate = (date: string | null) => (date === null ? "—" : toDateCourte(date));
const toEntier = (nombre: number | null) => (nombre === null ? "—" : toNombre(nombre));

/** `GET /tableau-de-bord/intensite`, and the lists behind its figures. */
export function mountIntensite(app: Hono<DashboardEnv>, parts: DashboardParts): void {
  app.get(`${RACINE}/intensite`, async (c) => {
    const { acces, aujourdhui } = c.var;
    const { collectivite } = acces;
    const periode = readPeriode(c.req.query(), aujourdhui);
    const mesure = await parts.db.inCollectivite(collectivite.code, (tx) =>
      measureIntensite(tx, collectivite, periode, aujourdhui),
    );
    const contenu = <Intensite mesure={mesure} periode={periode} />;
    return sendPage(c, parts, { titre: "Intensité de l’accompagnement", chemin: "/intensite", contenu });
  });
  app.get(`${RACINE}/intensite/personnes`, (c) => sendPersonnes(c, parts));
  app.get(`${RACINE}/intensite/semaines`, (c) => sendSemaines(c, parts));
  app.get(`${RACINE}/intensite/mois`, (c) => sendMois(c, parts));
}

async function sendPersonnes(c: Context<DashboardEnv>, parts: DashboardParts) {
  const { acces, aujourdhui } = c.var;
  const { collectivite } = acces;
  const filtre = readFiltrePersonnes(c.req.query(), aujourdhui);
  const page = readPage(c);
  const found = await parts.db.inCollectivite(collectivite.code, (tx) =>
    listPersonnes(tx, collectivite, filtre, toTranche(page), aujourdhui),
  );
  const { referent, quotite, situation } = filtre;
  const contenu = (
    <Liste
      description={describePersonnes(filtre)}
      retour={retourIntensite(filtre)}
      ordre="par référence"
      page={page}
      turn={(numero) => writeListes(filtre).personnes(situation, { referent, quotite, page: numero })}
      colonnes={[
        { nom: "Dossier", cell: ({ reference }) => reference },
        { nom: "Du", cell: ({ debut }) => toDate(debut) },
        { nom: "Au", cell: ({ fin }) => toDate(fin) },
        {
          nom: "Quotité",
          cell: (one) => (one.quotite === null ? "—" : LIBELLES_QUOTITE[one.quotite]),
        },
        { nom: "Référent", cell: (one) => one.referent ?? "—" },
        { nom: "Passages", n: true, cell: ({ passages }) => toEntier(passages) },
      ]}
      {...found}
    />
  );
  return sendPage(c, parts, { titre: "Intensité : les dossiers", chemin: "/intensite", contenu });
}

async function sendSemaines(c: Context<DashboardEnv>, parts: DashboardParts) {
  const { acces, aujourdhui } = c.var;
  const { collectivite } = acces;
  const filtre = readFiltreSemaines(c.req.query(), aujourdhui);
  const page = readPage(c);
  const found = await parts.db.inCollectivite(collectivite.code, (tx) =>
    listSemainesIntensite(tx, collectivite, filtre, toTranche(page), aujourdhui),
  );
  const contenu = (
    <Liste
      description={describeSemaines(filtre)}
      retour={retourIntensite(filtre)}
      compte={{ un: "semaine", aucun: "Aucune semaine." }}
      ordre="la plus récente d’abord ; « — » : non transmis"
      page={page}
      turn={(numero) => writeListes(filtre).semaines({ ...filtre, page: numero })}
      colonnes={[
        { nom: "Dossier", cell: ({ reference }) => reference },
        { nom: "Semaine", cell: ({ semaine }) => semaine },
        { nom: "Jours suivis", n: true, cell: ({ jours }) => toEntier(jours) },
        { nom: "Quotité", cell: ({ quotite }) => (quotite === null ? "—" : LIBELLES_QUOTITE[quotite]) },
        { nom: "Prévu", n: true, cell: ({ prevues }) => toHeures(prevues) },
        { nom: "Déclaré", n: true, cell: ({ declarees }) => toHeures(declarees) },
        { nom: "Réalisé", n: true, cell: ({ realisees }) => toHeures(realisees) },
        { nom: "Validé", n: true, cell: ({ validees }) => toHeures(validees) },
        { nom: "Entretiens", n: true, cell: ({ entretiens }) => toEntier(entretiens) },
      ]}
      {...found}
    />
  );
  return sendPage(c, parts, { titre: "Intensité : les semaines", chemin: "/intensite", contenu });
}

async function sendMois(c: Context<DashboardEnv>, parts: DashboardParts) {
  const { acces, aujourdhui } = c.var;
  const { collectivite } = acces;
  const filtre = readFiltreMois(c.req.query(), aujourdhui);
  const page = readPage(c);
  const found = await parts.db.inCollectivite(collectivite.code, (tx) =>
    listMoisEntretiens(tx, collectivite, filtre, toTranche(page), aujourdhui),
  );
  const contenu = (
    <Liste
      description={describeMois(filtre)}
      retour={retourIntensite(filtre)}
      compte={{ un: "mois", aucun: "Aucun mois." }}
      ordre="le plus récent d’abord"
      page={page}
      turn={(numero) => writeListes(filtre).mois({ ...filtre, page: numero })}
      colonnes={[
        { nom: "Dossier", cell: ({ reference }) => reference },
        { nom: "Mois", cell: ({ mois }) => toMois(mois) },
        { nom: "Entretiens dits", n: true, cell: ({ nombre }) => toNombre(nombre) },
        { nom: "Toutes les semaines le disent", cell: ({ complet }) => (complet ? "oui" : "non") },
      ]}
      {...found}
    />
  );
  return sendPage(c, parts, { titre: "Intensité : les mois", chemin: "/intensite", contenu });
}
