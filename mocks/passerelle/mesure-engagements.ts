import {
  type Alerte,
  computeAlertes,
  findDebutEchecs,
  type IssuesRecentes,
} from "../../src/domain/alerte.ts";
import { type ActeTransmis, type Compteur, listCompteurs } from "../../src/domain/couverture.ts";
import { addDays, compare, toDateLocale } from "../../src/domain/date-civile.ts";
import type { Engagement } from "../../src/domain/engagement.ts";
import {
  type LigneEngagement,
  summarizeEngagements,
  type Trafic,
} from "../../src/domain/engagement-mesure.ts";
import { FLUX, type Flux } from "../../src/domain/flux.ts";
import type { Appel } from "./appel.ts";
import type { Passerelle } from "./guard.ts";
import type { DossierGarde, TransmissionGardee } from "./memoire.ts";
import { readParcours } from "./parcours.ts";

const MODE = "bac-a-sable";
type Siens = { dossiers: DossierGarde[]; transmissions: TransmissionGardee[] };

/** The seven rows as the gateway measures them, over what the memory holds: fictitious data, the sandbox's. */
export function measureEngagements({ memory, fermes }: Passerelle, appel: Appel): LigneEngagement[] {
  const { collectivite, aujourdhui: dateObservation } = appel;
  const isTheirs = (one: { collectivite: unknown }) => one.collectivite === collectivite;
  const { passerelle } = memory;
  const transmissions = passerelle.transmissions.filter(isTheirs);
  const siens = { dossiers: [...passerelle.dossiers.values()].filter(isTheirs), transmissions };
  const reponses = [
    ...transmissions.flatMap(({ flux, etat, termineeLe }) =>
      (etat === "acceptee" || etat === "refusee") && termineeLe !== null
        ? [{ flux, issue: etat, quand: termineeLe }]
        : [],
    ),
    ...passerelle.lectures.filter(isTheirs).map((lecture) => ({ flux: "autres" as const, ...lecture })),
  ].map(({ quand, ...one }) => ({ ...one, jour: toDateLocale(quand, collectivite.fuseau) }));
  const engagements = new Map<Flux, Engagement>(
    passerelle.engagements.filter(isTheirs).map(({ apres }) => [apres.flux, apres]),
  );
  const dueDepuis = Object.fromEntries(
    FLUX.map((flux) => [flux, findDueDepuis(siens, flux, appel)]),
  ) as Record<Flux, string | null>; // every flow is named
  const observations = {
    engagements,
    trafics: FLUX.map((flux) =>
      toTrafic(
        flux,
        reponses.filter((one) => one.flux === flux),
        dateObservation,
      ),
    ),
    compteurs: countAll(siens, dateObservation),
    dueDepuis,
  };
  return summarizeEngagements(collectivite, observations, { dateObservation, mode: MODE, fermes });
}

/** The warnings that stand today, as the gateway finds them. */
export function measureAlertes(passerelle: Passerelle, appel: Appel): Alerte[] {
  const { aujourdhui, collectivite } = appel;
  const depuis = findDebutEchecs(aujourdhui);
  const isRecent = (quand: number) => toDateLocale(quand, collectivite.fuseau) >= depuis;
  const siennes = passerelle.memory.passerelle.transmissions.filter(
    (one) => one.collectivite === collectivite,
  );
  const issues = FLUX.map((flux): IssuesRecentes => {
    const count = (etat: string, quand: (one: TransmissionGardee) => number | null) =>
      siennes.filter((one) => one.flux === flux && one.etat === etat && isRecent(quand(one) ?? 0)).length;
    return {
      flux,
      acceptees: count("acceptee", ({ termineeLe }) => termineeLe),
      refusees: count("refusee", ({ termineeLe }) => termineeLe),
      bloquees: count("bloquee", ({ creeeLe }) => creeeLe),
    };
  });
  return computeAlertes(measureEngagements(passerelle, appel), issues, aujourdhui);
}

function toTrafic(
  flux: Flux,
  reponses: readonly { issue: "acceptee" | "refusee"; jour: string }[],
  dateObservation: string,
): Trafic {
  const jours = (issue: string) =>
    reponses
      .filter((one) => one.issue === issue)
      .map(({ jour }) => jour)
      .toSorted(compare);
  const [acceptees, refusees] = [jours("acceptee"), jours("refusee")];
  const last = (days: readonly string[]) =>
    days.filter((jour) => jour > addDays(dateObservation, -30)).length;
  return {
    flux,
    mode: MODE,
    premiere: acceptees[0] ?? null,
    derniere: acceptees.at(-1) ?? null,
    acceptees30j: last(acceptees),
    refusees30j: last(refusees),
    joursActifs: acceptees.filter((jour) => jour >= addDays(dateObservation, -30)),
  };
}

const listActes = ({ transmissions }: Siens, { reference }: DossierGarde): ActeTransmis[] =>
  FLUX.filter((flux) =>
    transmissions.some((one) => one.reference === reference && one.flux === flux && one.etat === "acceptee"),
  ).map((flux) => ({ flux, mode: MODE }));

function countAll(siens: Siens, dateObservation: string): Map<Compteur, number> {
  const compteurs = new Map<Compteur, number>();
  for (const dossier of siens.dossiers) {
    const recu = dossier.droitRsa?.dateReception ?? dossier.droitRsa?.dateNotification ?? null;
    const concerne = {
      droit: recu !== null && recu <= dateObservation,
      oriente: dossier.faits.some(
        ({ type, date }) => type === "orientation-decidee" && date <= dateObservation,
      ),
      sanction: dossier.ressources.some(({ flux }) => flux === "sanction"),
    };
    for (const one of listCompteurs(concerne, listActes(siens, dossier)))
      compteurs.set(one, (compteurs.get(one) ?? 0) + 1);
  }
  return compteurs;
}

/** Since when some dossier has had the act of a flow due without it, or handed it in. */
function findDueDepuis(siens: Siens, flux: Flux, appel: Appel): string | null {
  const waiting = siens.transmissions
    .filter((one) => one.flux === flux && (one.etat === "en-attente" || one.etat === "bloquee"))
    .map(({ creeeLe }) => toDateLocale(creeeLe, appel.collectivite.fuseau));
  const due = siens.dossiers.map((dossier) => findDue(siens, dossier, flux, appel));
  return [...waiting, ...due].filter((jour) => jour !== null).toSorted(compare)[0] ?? null;
}

function findDue(siens: Siens, dossier: DossierGarde, flux: Flux, { aujourdhui }: Appel): string | null {
  const { regime, orientation, contrat } = readParcours(dossier, aujourdhui);
  const isOpen = ({ statut, dateFin }: typeof contrat) =>
    (statut === "en-cours" || statut === "echu") && dateFin === null;
  const isDone = () => listActes(siens, dossier).some((acte) => acte.flux === flux);
  switch (flux) {
    case "orientation":
      return isOpen(orientation) ? orientation.dateDepart : null;
    case "contrat-engagement":
      return isOpen(contrat) ? contrat.dateDepart : null;
    case "rendez-vous":
    case "diagnostic":
      return isOpen(contrat) && regime === "primo-entrant" && !isDone() ? contrat.dateDepart : null;
    case "accompagnement": {
      const fin = dossier.droitRsa?.dateFin ?? null;
      const isSigned = contrat.statut === "respecte" || contrat.statut === "hors-delai";
      return isSigned && (fin === null || fin > aujourdhui) ? contrat.dateFin : null;
    }
    case "sanction":
      // Since when it is known is not remembered here.
      return dossier.ressources.some((one) => one.flux === "sanction") && !isDone() ? aujourdhui : null;
    case "autres":
      return null;
  }
}
