import type { Acte } from "../cohorte/membre.ts";
import { daysFrom, localDay, shift } from "./dates.ts";
import type { Lecture } from "./lecture.ts";
import { isWithin, type Periode } from "./mesure-orientations.ts";
import { countIf, distinct, share } from "./statistiques.ts";

export const ETATS: readonly Acte["etat"][] = ["en-attente", "acceptee", "refusee", "bloquee", "abandonnee"];
export const FLUX = [
  "orientation",
  "rendez-vous",
  "diagnostic",
  "contrat-engagement",
  "accompagnement",
  "sanction",
  "autres",
];

const countEtats = (actes: readonly Acte[]) =>
  Object.fromEntries(ETATS.map((etat) => [etat, countIf(actes, (acte) => acte.etat === etat)]));

/** Acts with the local day on which they came. */
const listActes = (lectures: readonly Lecture[]) =>
  lectures.flatMap(({ membre, territoire }) =>
    membre.actes.map((acte) => ({ ...acte, jour: localDay(acte.quand, territoire.fuseau) })),
  );

const oldestOf = (actes: readonly Acte[]) => actes.map(({ quand }) => quand).toSorted()[0] ?? null;

/** `/v1/indicateurs/transmissions`. */
export function countTransmissions(lectures: readonly Lecture[], periode: Periode) {
  const actes = listActes(lectures).filter(({ jour }) => isWithin(jour, periode));
  const waiting = actes.filter(({ etat }) => etat === "en-attente");
  const oldest = oldestOf(waiting);
  const acceptees = countIf(actes, ({ etat }) => etat === "acceptee");
  const refusees = countIf(actes, ({ etat }) => etat === "refusee");
  const failed = actes.filter(
    ({ etat, cause }) => cause !== null && ["en-attente", "bloquee", "refusee"].includes(etat),
  );
  const kindOf = ({ etat, aTraiterPar, cause, flux }: Acte) =>
    JSON.stringify({ etat, aTraiterPar, cause, flux });
  return {
    effectif: actes.length,
    parEtat: countEtats(actes),
    tauxAcceptation: share(acceptees, acceptees + refusees),
    parFlux: FLUX.map((flux) => ({
      flux,
      parEtat: countEtats(actes.filter((acte) => acte.flux === flux)),
      plusAncienneEnAttente: oldestOf(waiting.filter((acte) => acte.flux === flux)),
    })),
    echecs: distinct(failed.map(kindOf)).map((kind) => ({
      ...JSON.parse(kind ?? ""),
      effectif: countIf(failed, (acte) => kindOf(acte) === kind),
    })),
    plusAncienneEnAttente: oldest === null ? null : { creeeLe: oldest },
  };
}

/** `/v1/indicateurs/sanctions`; SAN-22: fifteen days, the last one useful in full. */
export function countSanctions(lectures: readonly Lecture[], periode: Periode, jour: string) {
  const actes = listActes(lectures).filter(
    ({ flux, jour: day }) => flux === "sanction" && isWithin(day, periode),
  );
  const known = lectures.flatMap(({ membre, territoire }) =>
    membre.sanctions.map((sanction) => ({
      ...sanction,
      membre,
      jour: localDay(sanction.quand, territoire.fuseau),
    })),
  );
  const within = known.filter((one) => isWithin(one.jour, periode));
  const hasActe = ({ membre, id }: (typeof known)[number], isMeant: (acte: Acte) => boolean) =>
    membre.actes.some((acte) => acte.flux === "sanction" && acte.ressource === id && isMeant(acte));
  // What was decided here and refused at France Travail was not told to the caisse: no decision stands.
  const isStanding = (one: (typeof known)[number]) =>
    !hasActe(
      one,
      ({ operation, etat }) => operation === "decision" && ["refusee", "abandonnee"].includes(etat),
    );
  const propositions = known
    .filter((one) => one.nature === null && !hasActe(one, ({ etat }) => etat === "acceptee"))
    .map(({ id, membre, jour: connueLe }) => {
      const echeance = shift(connueLe, 15);
      return {
        dossier: membre.reference,
        id,
        connueLe,
        echeance,
        joursRestants: daysFrom(jour, echeance),
        echu: echeance < jour,
      };
    })
    .toSorted((a, b) => a.joursRestants - b.joursRestants || (a.id < b.id ? -1 : 1));
  return {
    parOperation: Object.fromEntries(
      ["evenement", "decision", "radiation"].map((operation) => [
        operation,
        countEtats(actes.filter((acte) => acte.operation === operation)),
      ]),
    ),
    propositionsConnues: countIf(within, ({ nature }) => nature === null),
    decisionsParType: distinct(within.map(({ nature }) => nature)).flatMap((type) => {
      const effectif = countIf(within, (one) => one.nature === type && isStanding(one));
      return type === null || effectif === 0 ? [] : [{ type, effectif }];
    }),
    instruction: {
      enCours: countIf(propositions, ({ echu }) => !echu),
      echus: countIf(propositions, ({ echu }) => echu),
      propositions,
    },
  };
}

/** The traffic and the coverage of each row of Annexe 5 (api, Annexe 5; A5-04), everything having gone in one mode. */
export function countEngagements(lectures: readonly Lecture[], jour: string) {
  const elsewhere = lectures[0]?.territoire.orienteParFranceTravail ?? false;
  const actes = listActes(lectures);
  return FLUX.map((flux) => {
    const answered = actes.filter(
      (acte) => acte.flux === flux && ["acceptee", "refusee"].includes(acte.etat),
    );
    const days = answered
      .filter(({ etat }) => etat === "acceptee")
      .map((acte) => acte.jour)
      .toSorted();
    const recent = answered.filter((acte) => acte.jour > shift(jour, -30));
    const concernes = lectures.filter((one) => isConcerned(one, flux, jour));
    const transmis = countIf(concernes, ({ membre }) =>
      membre.actes.some((acte) => acte.flux === flux && acte.etat === "acceptee"),
    );
    const isNobody = flux === "autres" || (elsewhere && (flux === "orientation" || flux === "sanction"));
    return {
      flux,
      premiereAcceptee: days[0] ?? null,
      derniereAcceptee: days.at(-1) ?? null,
      acceptees30j: countIf(recent, ({ etat }) => etat === "acceptee"),
      refusees30j: countIf(recent, ({ etat }) => etat === "refusee"),
      couverture: isNobody ? null : share(transmis, concernes.length),
      concernes: isNobody ? null : concernes.length,
      transmis: isNobody ? null : transmis,
    };
  });
}

/** Those with a right received, those oriented, those with a proposal or decision known. */
function isConcerned({ membre, droitRecu, decisions }: Lecture, flux: string, jour: string): boolean {
  if (flux === "orientation") return droitRecu !== null && droitRecu <= jour;
  return flux === "sanction" ? membre.sanctions.length > 0 : decisions.length > 0;
}
