import type { Hono } from "hono";
import { measureMacro } from "../pilotage/macro.ts";
import { AGES, GROUPES_MACRO, type GroupeMacro } from "../pilotage/macro-champ.ts";
import { type FiltreMacro, listDossiersMacro } from "../pilotage/macro-dossiers.ts";
import { INCONNU } from "../pilotage/periode.ts";
import { readChoix, readText, writeQuery } from "./adresse.ts";
import { toDateCourte, toNombre } from "./format.ts";
import { readPeriode, writePeriode } from "./intensite-adresse.ts";
import { describePeriode } from "./intensite-mots.ts";
import { nameParcours } from "./libelles.ts";
import { Liste } from "./liste.tsx";
import { Macro, writeMacro } from "./macro.tsx";
import { readPage, toTranche } from "./pages-liste.tsx";
import type { DashboardEnv, DashboardParts } from "./parts.ts";
import { sendPage } from "./send.tsx";
import { RACINE } from "./session.ts";

const GROUPES: Record<GroupeMacro, string> = {
  publics: "Personnes dont le droit est en cours",
  "droit-contrat": "Primo-entrants au contrat signé, sans inscription connue",
  contrats: "Contrats en vigueur",
  mobilises: "Contrats avec une semaine d’activité réalisée depuis la signature",
  ouverts: "Parcours ouverts",
  rompus: "Droits finis sans nouvelle orientation ni réouverture sous trente jours",
  orientes: "Personnes orientées pour la première fois",
  reorientes: "Personnes à plus d’une décision d’orientation",
  diagnostiques: "Personnes aux contraintes transmises deux jours différents",
};
/** Which of the groups look at the period. */
const DATES: ReadonlySet<GroupeMacro> = new Set(["ouverts", "rompus", "orientes", "reorientes"]);

const toDate = (date: string | null) => (date === null ? "—" : toDateCourte(date));

function describe({ groupe, parcours, organisme, age, ...periode }: FiltreMacro): string {
  const tranche = age === INCONNU ? "âge non connu" : AGES[Number(age)]?.nom;
  return [
    GROUPES[groupe],
    ...(DATES.has(groupe) ? describePeriode(periode) : []),
    ...(parcours === null ? [] : [`parcours : ${nameParcours(parcours === INCONNU ? null : parcours)}`]),
    ...(organisme === null ? [] : [`organisme : ${organisme}`]),
    ...(age === null || tranche === undefined ? [] : [tranche]),
  ].join(" · ");
}

/** `GET /tableau-de-bord/indicateurs`, and the lists behind its figures. */
export function mountMacro(app: Hono<DashboardEnv>, parts: DashboardParts): void {
  app.get(`${RACINE}/indicateurs`, async (c) => {
    const { acces, aujourdhui } = c.var;
    const { collectivite } = acces;
    const periode = readPeriode(c.req.query(), aujourdhui);
    const mesure = await parts.db.inCollectivite(collectivite.code, (tx) =>
      measureMacro(tx, collectivite, periode, aujourdhui),
    );
    const contenu = <Macro mesure={mesure} periode={periode} />;
    return sendPage(c, parts, { titre: "Indicateurs de pilotage", chemin: "/indicateurs", contenu });
  });

  app.get(`${RACINE}/indicateurs/dossiers`, async (c) => {
    const { acces, aujourdhui } = c.var;
    const { collectivite } = acces;
    const query = c.req.query();
    const periode = readPeriode(query, aujourdhui);
    const filtre: FiltreMacro = {
      ...periode,
      groupe: readChoix(query.groupe, GROUPES_MACRO) ?? "publics",
      parcours: readText(query.parcours),
      organisme: readText(query.organisme),
      age: readText(query.age),
    };
    const page = readPage(c);
    const found = await parts.db.inCollectivite(collectivite.code, (tx) =>
      listDossiersMacro(tx, collectivite, filtre, toTranche(page), aujourdhui),
    );
    const { groupe, parcours, organisme, age } = filtre;
    const contenu = (
      <Liste
        description={describe(filtre)}
        retour={{
          adresse: writeQuery("/indicateurs", writePeriode(periode)),
          nom: "Revenir aux indicateurs",
        }}
        ordre="par référence"
        page={page}
        turn={(numero) => writeMacro(periode, groupe, { parcours, organisme, age, page: numero })}
        colonnes={[
          { nom: "Dossier", cell: ({ reference }) => reference },
          { nom: "Droit reçu", cell: ({ droitRecuLe }) => toDate(droitRecuLe) },
          { nom: "Droit fini", cell: ({ droitFin }) => toDate(droitFin) },
          { nom: "Première orientation", cell: ({ premiereDecision }) => toDate(premiereDecision) },
          { nom: "Décisions", n: true, cell: ({ decisions }) => toNombre(decisions) },
          { nom: "Contrat signé", cell: ({ signature }) => toDate(signature) },
          { nom: "Parcours", cell: (one) => nameParcours(one.parcours) },
          { nom: "Organisme", cell: (one) => one.organisme ?? "non renseigné" },
        ]}
        {...found}
      />
    );
    return sendPage(c, parts, { titre: "Indicateurs : les dossiers", chemin: "/indicateurs", contenu });
  });
}
