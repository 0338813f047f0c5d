import { ANNEES_CONVENTION } from "../domain/chefferie.ts";
import { isDateCivile } from "../domain/date-civile.ts";
import { type Engagement, isEcheance, MODALITES, MODALITES_SIMPLES } from "../domain/engagement.ts";
import {
  checkReception,
  checkRecu,
  checkTexte,
  type EngagementRecu,
  LONGUEURS,
  toEngagement,
} from "../domain/engagement-recu.ts";
import type { Flux } from "../domain/flux.ts";
import { type Faute, readChamp } from "./formulaire.tsx";

const CHAMPS = [
  "modalite",
  "editeur",
  "precision",
  "echeanceJour",
  "echeanceTrimestre",
  "attesteLe",
  "attestePar",
  "piece",
  "sansObjet",
  "prenom",
  "nom",
] as const;

/** The form of a row as it is shown: texts, before they are read. */
export type SaisieLigne = Record<(typeof CHAMPS)[number], string> & { modalites: readonly string[] };

/** Of the first and of the last name of who declares. */
export const NOM_MAX = 80;

/** What is declared of a row, as the form shows it; who declares is asked each time. */
export function toSaisie(engagement: Engagement | null): SaisieLigne {
  const echeance = engagement?.echeance ?? "";
  const isTrimestre = echeance.includes("-T");
  return {
    modalite: engagement?.modalite ?? "",
    modalites: engagement?.modalites ?? [],
    editeur: engagement?.editeur ?? "",
    precision: engagement?.precision ?? "",
    echeanceJour: isTrimestre ? "" : echeance,
    echeanceTrimestre: isTrimestre ? echeance : "",
    attesteLe: engagement?.attestation?.date ?? "",
    attestePar: engagement?.attestation?.auteur ?? "",
    piece: engagement?.attestation?.piece ?? "",
    sansObjet: engagement?.sansObjet ?? "",
    prenom: "",
    nom: "",
  };
}

/** The quarters of the convention, and the one declared where it is another. */
export function listTrimestres(declare: string): string[] {
  const { premiere, derniere } = ANNEES_CONVENTION;
  const annees = Array.from({ length: derniere - premiere + 1 }, (_, rang) => premiere + rang);
  const trimestres = annees.flatMap((annee) => [1, 2, 3, 4].map((rang) => `${annee}-T${rang}`));
  return declare === "" || trimestres.includes(declare) ? trimestres : [declare, ...trimestres].toSorted();
}

/** Of a fault of the domain, the field of the form that it is about. */
const CHAMP_DE: Record<string, string> = {
  "/modalite": "modalite",
  "/modalites": "modalite",
  "/attestation": "attesteLe",
  "/attestation/date": "attesteLe",
};

/**
 * What a form of a row says, by the same checks as the API's.
 * @param aujourdhui civil date, local
 */
export function readSaisie(
  form: Readonly<Record<string, unknown>>,
  flux: Flux,
  aujourdhui: string,
): { saisie: SaisieLigne; declare: Engagement; fautes: Faute[] } {
  const texts = Object.fromEntries(CHAMPS.map((champ) => [champ, readChamp(form, champ)]));
  const checked = Array.isArray(form.modalites) ? form.modalites : [form.modalites];
  const modalites = MODALITES_SIMPLES.filter((one) => checked.includes(one));
  const saisie = { ...(texts as Record<(typeof CHAMPS)[number], string>), modalites }; // one text a field, just above
  const recu = toRecu(saisie, modalites);
  const fautes = [
    ...checkChamps(saisie),
    ...[...checkRecu(recu), ...checkReception(flux, recu, aujourdhui)].map(({ chemin, message }) => ({
      champ: CHAMP_DE[chemin] ?? "modalite",
      message,
    })),
  ];
  return { saisie, declare: toEngagement(flux, recu), fautes };
}

function toRecu(saisie: SaisieLigne, modalites: (typeof MODALITES_SIMPLES)[number][]): EngagementRecu {
  const { attesteLe, attestePar, piece } = saisie;
  const attested = attesteLe !== "" || attestePar !== "" || piece !== "";
  return {
    modalite: MODALITES.find((one) => one === saisie.modalite) ?? null,
    modalites,
    editeur: saisie.editeur || null,
    precision: saisie.precision || null,
    echeance: saisie.echeanceJour || saisie.echeanceTrimestre || null,
    sansObjet: saisie.sansObjet || null,
    attestation: attested ? { date: attesteLe, auteur: attestePar, piece } : null,
  };
}

/** What is wrong with each field by itself. */
function checkChamps(saisie: SaisieLigne): Faute[] {
  const { echeanceJour, echeanceTrimestre, attesteLe, attestePar, piece } = saisie;
  const fautes: Faute[] = [];
  const fault = (champ: keyof SaisieLigne, message: string) => fautes.push({ champ, message });
  const lengths = { ...LONGUEURS, attestePar: LONGUEURS.auteur, prenom: NOM_MAX, nom: NOM_MAX };
  for (const champ of [
    "editeur",
    "precision",
    "sansObjet",
    "attestePar",
    "piece",
    "prenom",
    "nom",
  ] as const) {
    const text = saisie[champ];
    const message = text === "" ? null : checkTexte(text);
    if (message !== null) fault(champ, message);
    if (text.length > lengths[champ]) fault(champ, `Au plus ${lengths[champ]} caractères.`);
  }
  if (echeanceJour !== "" && echeanceTrimestre !== "")
    fault("echeanceJour", "L’échéance est un jour ou un trimestre, pas les deux.");
  for (const champ of ["echeanceJour", "echeanceTrimestre"] as const)
    if (saisie[champ] !== "" && !isEcheance(saisie[champ])) fault(champ, "Cette échéance n’existe pas.");
  if (attesteLe !== "" && !isDateCivile(attesteLe)) fault("attesteLe", "Cette date n’existe pas.");
  if ([attesteLe, attestePar, piece].some((one) => one !== "") && [attesteLe, attestePar, piece].includes(""))
    fault("attesteLe", "Une attestation a sa date, son auteur et le nom de sa pièce.");
  if (saisie.prenom === "") fault("prenom", "Le prénom de qui déclare est attendu.");
  if (saisie.nom === "") fault("nom", "Le nom de qui déclare est attendu.");
  return fautes;
}
