import { mondayOf, shift } from "./dates.ts";
import type { Lecture } from "./lecture.ts";
import { countEngagements, countSanctions } from "./mesure-actes.ts";
import { countDelai, select } from "./mesure-delais.ts";
import { tellNombre as n, tellJours, tellMois, tellPart } from "./mots.ts";
import { type Attendu, lastYear } from "./page-delais.ts";
import { countIf } from "./statistiques.ts";

/** What needs somebody today, the two delays, the seven rows. */
export function expectAccueil(lectures: readonly Lecture[], jour: string): Attendu {
  const { instruction } = countSanctions(lectures, {}, jour);
  const open = (delai: "orientation" | "contrat", regime: string, du: string, au: string) =>
    countIf(
      lectures,
      (one) =>
        one.regime === regime &&
        ["en-cours", "echu"].includes(one[delai].statut) &&
        (one[delai].echeance ?? "") >= du &&
        (one[delai].echeance ?? "") <= au,
    );
  const agree = (count: number, un: string, plusieurs: string) => (count < 2 ? un : plusieurs);
  const tasks = (
    [
      ["orientation", "orientation due sous 7 jours", "orientations dues sous 7 jours"],
      ["contrat", "contrat dû sous 7 jours", "contrats dus sous 7 jours"],
    ] as const
  ).flatMap(([delai, un, plusieurs]) =>
    ["primo-entrant", "stock"].flatMap((regime) => {
      const dues = open(delai, regime, jour, shift(jour, 7));
      return dues === 0 ? [] : [`${n(dues)} ${agree(dues, un, plusieurs)}`];
    }),
  );
  const late = (
    [
      ["orientation", "orientation échue, non décidée", "orientations échues, non décidées"],
      ["contrat", "contrat échu, non signé", "contrats échus, non signés"],
    ] as const
  ).flatMap(([delai, un, plusieurs]) =>
    ["primo-entrant", "stock"].flatMap((regime) => {
      const echus = open(delai, regime, "", shift(jour, -1));
      const semaine = open(delai, regime, mondayOf(jour), shift(jour, -1));
      const notes = [
        ...(regime === "stock" ? ["stock"] : []),
        ...(semaine > 0 ? [`dont ${n(semaine)} depuis lundi`] : []),
      ];
      const note = notes.length === 0 ? "" : ` , ${notes.join(", ")}`;
      return echus === 0 ? [] : [`${n(echus)} ${agree(echus, un, plusieurs)}${note}`];
    }),
  );
  const attendues = instruction.enCours + instruction.echus;
  const stock = countDelai(lectures, "stock", "contrat", jour);
  const signes = (stock.parStatut.respecte ?? 0) + (stock.parStatut["hors-delai"] ?? 0);
  const recent = select(lectures, { depuis: lastYear(jour) });
  return {
    phrases: [
      ...tasks,
      ...late,
      ...(attendues === 0
        ? []
        : [
            `${n(attendues)} ${agree(attendues, "proposition de sanction à instruire", "propositions de sanction à instruire")}`,
          ]),
      `Stock, à part : ${n(signes)} ${agree(signes, "contrat signé", "contrats signés")} sur ${n(stock.effectif)}`,
      ...(["orientation", "contrat"] as const).flatMap((delai) => {
        const { mediane, p90, parMois, incoherents } = countDelai(recent, "primo-entrant", delai, jour);
        const last = parMois.findLast(
          ({ taux, mature, parStatut }) =>
            taux !== null && (mature || (parStatut["en-cours"] === 0 && parStatut["non-demarre"] !== 0)),
        );
        return [
          ...(last?.mois
            ? [
                `${tellPart(last.taux)} à temps , droits reçus en ${tellMois(last.mois)} (${n(last.effectif)})`,
                `médiane ${tellJours(mediane)} · 9 sur 10 en au plus ${tellJours(p90)}`,
              ]
            : []),
          ...(incoherents === 0
            ? []
            : [`${n(incoherents)} ${agree(incoherents, "dossier incohérent", "dossiers incohérents")}`]),
        ];
      }),
      ...listCouvertures(lectures, jour),
    ],
  };
}

/** The coverage of the rows that cover somebody, and their traffic, as the table of the seven rows tells them. */
function listCouvertures(lectures: readonly Lecture[], jour: string): string[] {
  return countEngagements(lectures, jour).flatMap((one) => {
    const { couverture, concernes, transmis, acceptees30j } = one;
    const said =
      acceptees30j === 0 ? [] : [`${n(acceptees30j)} ${acceptees30j < 2 ? "acceptée" : "acceptées"}`];
    if (couverture === null || concernes === null || transmis === null) return said;
    return [...said, `${tellPart(couverture)} ${n(concernes - transmis)} à transmettre sur ${n(concernes)}`];
  });
}

/** The page Annexe 5: what is measured of its rows. */
export function expectAnnexe5(lectures: readonly Lecture[], jour: string): Attendu {
  return { phrases: listCouvertures(lectures, jour) };
}
