import type { HttpHandler } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import type { paths } from "../../openapi/passerelle.ts";
import { addDays } from "../../src/domain/date-civile.ts";
import {
  DELAIS_DITS,
  ETATS_DITS,
  type EvenementEmis,
  JOURS_ECHEANCE_PROCHE,
  NOTHING_TOLD,
  toEvenementDit,
} from "../../src/domain/evenement-emis.ts";
import type { Memory } from "../memory.ts";
import type { Appel } from "./appel.ts";
import { parseQuery } from "./document.ts";
import { guard, type Passerelle } from "./guard.ts";
import type { TransmissionGardee } from "./memoire.ts";
import { measureAlertes } from "./mesure-engagements.ts";
import { readParcours } from "./parcours.ts";
import { refuseErreurs } from "./probleme.ts";

const http = createOpenApiHttp<paths>({ baseUrl: "*" });

/** What happened, read by cursor. Nothing is posted to the addresses that are registered: the software under test reads. */
export function evenementsEmisHandlers(passerelle: Passerelle): HttpHandler[] {
  const { memory } = passerelle;
  return [
    http.get("/v1/evenements", (info) =>
      guard(passerelle, info, { droit: "lecture" }, (appel) => {
        const asked = parseQuery("get", "/v1/evenements", appel.query);
        const apres = readApres(asked.curseur);
        tellEcheances(memory, appel);
        tellAlertes(passerelle, appel);
        const size = Number(asked.limite ?? 50);
        const left = memory.passerelle.evenements
          .filter(({ collectivite, rang }) => collectivite === appel.collectivite && rang > apres)
          .map(({ collectivite: _, ...evenement }) => toEvenementDit(evenement));
        const page = left.slice(0, size);
        const suivant = left.length > size ? (page.at(-1)?.curseur ?? null) : null;
        return info.response(200).json({ elements: page, suivant });
      }),
    ),
  ];
}

function readApres(curseur: unknown): number {
  if (curseur === undefined) return 0;
  const text = Buffer.from(String(curseur), "base64url").toString();
  if (/^(0|[1-9]\d*)$/.test(text)) return Number(text);
  const message = "Curseur inconnu : reprendre la valeur « suivant » de la page précédente.";
  refuseErreurs([{ chemin: "/curseur", message }]);
  return 0;
}

function emit(
  { passerelle, clock }: Memory,
  { collectivite }: Pick<Appel, "collectivite">,
  evenement: Pick<EvenementEmis, "type"> & Partial<EvenementEmis>,
): void {
  const rang = (passerelle.evenements.at(-1)?.rang ?? 0) + 1;
  const date = clock.now();
  passerelle.evenements.push({
    ...NOTHING_TOLD,
    id: crypto.randomUUID(),
    rang,
    date,
    ...evenement,
    collectivite,
  });
}

/** Tells what became of a transmission, where someone has to know of it. */
export function emitIssue(memory: Memory, transmission: TransmissionGardee): void {
  const { id, reference, flux, derniereErreur } = transmission;
  const etat = ETATS_DITS.find((dit) => dit === transmission.etat);
  if (!etat) return;
  const cause = derniereErreur?.code ?? null;
  emit(memory, transmission, {
    type: `transmission-${etat}`,
    reference,
    transmission: id,
    flux,
    etat,
    cause,
  });
}

/** Tells that a blocked transmission will be given up on that day. */
export function emitAbandonProche(memory: Memory, transmission: TransmissionGardee, echeance: string): void {
  const { id, reference, flux, derniereErreur } = transmission;
  const cause = derniereErreur?.code ?? null;
  emit(memory, transmission, {
    type: "abandon-proche",
    reference,
    transmission: id,
    flux,
    etat: "bloquee",
    cause,
    echeance,
  });
}

/** Looked for when events are read: the gateway itself looks every hour. */
function tellEcheances(memory: Memory, { collectivite, aujourdhui }: Appel): void {
  const { dossiers, evenements } = memory.passerelle;
  for (const dossier of dossiers.values()) {
    if (dossier.collectivite !== collectivite) continue;
    const { reference } = dossier;
    const parcours = readParcours(dossier, aujourdhui);
    for (const delai of DELAIS_DITS) {
      const { statut, echeance } = parcours[delai];
      if (statut !== "en-cours" || echeance === null) continue;
      if (echeance > addDays(aujourdhui, JOURS_ECHEANCE_PROCHE)) continue;
      const isTold = evenements.some(
        (one) =>
          one.collectivite === collectivite &&
          one.reference === reference &&
          one.delai === delai &&
          one.echeance === echeance,
      );
      if (!isTold) emit(memory, dossier, { type: "echeance-proche", reference, delai, echeance });
    }
  }
}

/** The same: once while it stands, again when it comes back. */
function tellAlertes(passerelle: Passerelle, appel: Appel): void {
  const { memory } = passerelle;
  const { collectivite } = appel;
  const alertes = measureAlertes(passerelle, appel);
  const isAmong = (list: readonly { type: string; flux: string }[], one: { type: string; flux: string }) =>
    list.some(({ type, flux }) => type === one.type && flux === one.flux);
  const isTheirs = (one: { collectivite: unknown }) => one.collectivite === collectivite;
  const standing = memory.passerelle.alertes.filter((one) => !isTheirs(one) || isAmong(alertes, one));
  const nouvelles = alertes.filter((one) => !isAmong(standing.filter(isTheirs), one));
  for (const alerte of nouvelles) emit(memory, appel, alerte);
  const kept = nouvelles.map(({ type, flux }) => ({ collectivite, type, flux }));
  memory.passerelle.alertes = [...standing, ...kept];
}

/** Of an erased dossier, outcomes stay under a pseudonym; deadlines go. */
export function eraseEvenements(
  { passerelle }: Memory,
  { collectivite, reference }: Pick<TransmissionGardee, "collectivite" | "reference">,
  pseudonyme: string,
): void {
  const isOf = (one: { collectivite: unknown; reference: string | null }) =>
    one.collectivite === collectivite && one.reference === reference;
  passerelle.evenements = passerelle.evenements
    .filter((one) => !(isOf(one) && one.delai !== null))
    .map((one) => (isOf(one) ? { ...one, reference: pseudonyme } : one));
}
