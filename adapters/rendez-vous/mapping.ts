import { compare, isDateCivile, toDateLocale } from "../../src/domain/date-civile.ts";
import { toHeureLocale, toInstantLocal } from "../../src/domain/heure-locale.ts";
import { isRecord, toCamelCase } from "../casse.ts";
import type { Ressource } from "../contract.ts";
import { isBound } from "../ressource.ts";
import { type Lecture, type RendezVous, type RendezVousLu, rendezVousLuSchema } from "./schema.ts";

/** Body of `POST /rendez-vous`: `id`, null or absent there, is left out (G33). */
export function toRendezVous(rendezVous: RendezVous) {
  return { ...rendezVous, date: toDateEcrite(rendezVous.date) };
}

/** Body of `PUT /rendez-vous`: the meeting whole, its id inside. */
export function toRendezVousModifie(rendezVous: RendezVous, id: string) {
  return { id, ...toRendezVous(rendezVous) };
}

/**
 * The hour as it was written, with its own offset, to the millisecond as in every official example. It is not turned
 * into UTC: dates are read there in a form without a zone (G30), so that the hour on the clock may be all that is kept.
 */
function toDateEcrite(date: string): string {
  const [, heure, fraction = "", decalage] = /^(.{19})(?:\.(\d+))?(.+)$/.exec(date) ?? [];
  return `${heure}.${fraction.padEnd(3, "0").slice(0, 3)}${decalage}`;
}

/** Bounds of the list: its days are written `dd-MM-yyyy`, as nowhere else. */
export function toBornes({ depuis, jusqua }: Lecture) {
  return { "date-debut": depuis && toJour(depuis), "date-fin": jusqua && toJour(jusqua) };
}

function toJour(date: string): string {
  return date.split("-").toReversed().join("-");
}

/** The day of a meeting, in each zone that the bounds of the list may be counted in: which one is not published. */
export function toJournee({ date }: RendezVous, fuseau: string): Lecture {
  const local = [fuseau, "UTC", "Europe/Paris"].map((zone) => toDateLocale(date, zone));
  const jours = [date.slice(0, 10), ...local].toSorted(compare);
  return { depuis: jours[0], jusqua: jours.at(-1) };
}

/** The id of a meeting just made; undefined where the answer holds none. */
export function fromDepot(body: unknown): { id: string } | undefined {
  return isRecord(body) && typeof body.id === "string" && body.id !== "" ? { id: body.id } : undefined;
}

/** A meeting that was read. */
export interface Lu {
  rendezVous: RendezVousLu;
  /** Epoch milliseconds: what its date may mean; two where it came without an offset, none where it is no date. */
  instants: readonly number[];
}

/** `GET /rendez-vous-usager`; none where there is no body, undefined where it is no list of meetings. */
export function fromListe(body: unknown, fuseau: string): Lu[] | undefined {
  if (body === null) return [];
  if (!Array.isArray(body)) return undefined;
  const lus = body.map((element) => fromElement(element, fuseau));
  return lus.every((lu) => lu !== undefined) ? lus : undefined;
}

/** Written `M`, `Mme`, `Mx` and read in capitals; what is no known code passes (G34). */
const CIVILITES = new Map<unknown, string>([
  ["MME", "Mme"],
  ["MX", "Mx"],
]);
const INITIATEURS = new Map<unknown, string>([["CONSEILLER", "PARTENAIRE"]]);

/** One meeting under the names that it is written with. */
function fromElement(body: unknown, fuseau: string): Lu | undefined {
  const camel = toCamelCase(body);
  if (!isRecord(camel)) return undefined;
  const { idOrigine, informationUtile, commentaireUsager, ...rest } = camel;
  const { adresse, interlocuteur, historiqueEvenementList: historique } = rest;
  const parsed = rendezVousLuSchema.safeParse({
    ...rest,
    id: idOrigine,
    information: informationUtile,
    commentaire: commentaireUsager,
    date: toDateLue(rest.date, fuseau),
    dateAnnulation: toDateLue(rest.dateAnnulation, fuseau),
    initiateur: INITIATEURS.get(rest.initiateur) ?? rest.initiateur,
    // the label of an address is there the postal one, and the free text the name of the place
    ...(isRecord(adresse) && { adresse: adresse.libelleAdresse, libelleAdresse: adresse.adresseLibre }),
    ...(isRecord(interlocuteur) && {
      interlocuteur: {
        ...interlocuteur,
        civilite: CIVILITES.get(interlocuteur.civilite) ?? interlocuteur.civilite,
      },
    }),
    ...(Array.isArray(historique) && {
      historiqueEvenementList: historique.map((evenement) => toEvenement(evenement, fuseau)),
    }),
  });
  return parsed.success ? { rendezVous: parsed.data, instants: toInstants(rest.date, fuseau) } : undefined;
}

function toEvenement(evenement: unknown, fuseau: string): unknown {
  return isRecord(evenement)
    ? { ...evenement, dateReceptionEvenement: toDateLue(evenement.dateReceptionEvenement, fuseau) }
    : evenement;
}

function toDateLue(date: unknown, fuseau: string): unknown {
  const [instant] = toInstants(date, fuseau);
  return instant === undefined ? date : toHeureLocale(instant, fuseau);
}

/**
 * Epoch milliseconds that a date read there may mean. G30: without an offset it is UTC, as everywhere else at France
 * Travail (G21); that it is the local hour cannot be excluded, and comes second.
 */
function toInstants(date: unknown, fuseau: string): readonly number[] {
  const form =
    /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/;
  const [heure, jour = "", decalage] = typeof date === "string" ? (form.exec(date) ?? []) : [];
  if (heure === undefined || !isDateCivile(jour)) return [];
  return decalage === undefined
    ? [Date.parse(`${heure}Z`), toInstantLocal(heure, fuseau)]
    : [Date.parse(heure)].filter((instant) => !Number.isNaN(instant));
}

/** Whether a meeting was read as one that does not take place. */
export function isCancelled({ rendezVous: { dateAnnulation, statut } }: Lu): boolean {
  return Boolean(dateAnnulation) || statut === "ANNULE";
}

/**
 * The meeting that an act whose answer was lost has made: same instant, motif and organisme (G57), of no other act known
 * here, and not cancelled since. Of several, the only one that says all that was sent.
 * @returns null where there is none; undefined where a person has to tell
 */
export function findDeposited(
  lus: readonly Lu[],
  rendezVous: RendezVous,
  ressources: readonly Ressource[],
): { id: string } | null | undefined {
  const candidates = lus.filter(
    (lu) =>
      !(lu.rendezVous.id && isBound(ressources, lu.rendezVous.id)) &&
      (rendezVous.statut === "ANNULE" || !isCancelled(lu)) &&
      mayBe(lu.instants[0], () => isAt(lu, rendezVous)) &&
      mayBe(lu.rendezVous.motif, (motif) => motif === rendezVous.motif) &&
      mayBe(lu.rendezVous.organisme?.code, (code) => code === rendezVous.organisme.code),
  );
  if (candidates.length === 0) return null;
  const [found, ...others] =
    candidates.length === 1 ? candidates : candidates.filter((lu) => says(lu, rendezVous));
  if (!found || others.length > 0) return undefined;
  const { id, motif, organisme } = found.rendezVous;
  const isCertain = found.instants.length > 0 && motif && organisme?.code;
  return id && isCertain ? { id } : undefined;
}

/** Whether what was read may be that: France Travail may leave any field out (G33), which excludes nothing. */
function mayBe<Value>(read: Value, isIt: (read: NonNullable<Value>) => boolean): boolean {
  return read === null || read === undefined || isIt(read);
}

/** Whether a meeting was read with all that was sent of it. */
export function says(lu: Lu, { date, ...rest }: RendezVous): boolean {
  return isAt(lu, { date }) && holds(lu.rendezVous, rest);
}

/** To the second: what is below it may get lost there. */
function isAt({ instants }: Lu, { date }: Pick<RendezVous, "date">): boolean {
  const toSecond = (instant: number) => Math.floor(instant / 1_000);
  return instants.some((instant) => toSecond(instant) === toSecond(Date.parse(date)));
}

function holds(read: unknown, sent: unknown): boolean {
  if (sent === undefined) return true;
  if (!isRecord(sent)) return read === sent;
  return isRecord(read) && Object.entries(sent).every(([name, value]) => holds(read[name], value));
}
