import { addDays } from "../../src/domain/date-civile.ts";
import type { Allocataire } from "../cohorte.ts";
import { type Memory, putPersonne } from "../memory.ts";
import { armPannes } from "../pannes.ts";
import { type Acte, listActes } from "./actes.ts";
import { listJoursFranceTravail, toPersonneAu } from "./gens.ts";
import type { Horloge } from "./horloge.ts";
import type { Recit } from "./recit.ts";

/** The gateway that the story goes through, under the story's clock. */
export interface Porte {
  /** One request to its API, answered as JSON. */
  call(methode: string, chemin: string, corps?: unknown, entetes?: Record<string, string>): Promise<Reponse>;
  /** Resolves once nothing is under way and nothing is due. */
  idle(): Promise<void>;
  /** From then on it does what it does every hour: what editors are told is kept ninety days, no earlier. */
  startJobs(): void;
  /** Remembers that the story was played up to an instant, epoch milliseconds. */
  keep(instant: number): Promise<void>;
  /** The process ends: nothing more is to be begun. */
  isStopping(): boolean;
}
export interface Reponse {
  statut: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers of every shape, of which little is read
  corps: any;
}

interface Scene {
  porte: Porte;
  horloge: Horloge;
  memory: Memory;
  gens: readonly Allocataire[];
  recit: Recit;
}

const JOURS_EVENEMENTS = 90;
const MINUTE_MS = 60_000;

/**
 * Lives the story through the gateway, day after day, from the day after `depuis` (null: from its beginning): France Travail
 * moves, the département acts, what an outage held up goes out afterwards.
 */
export async function playRecit(scene: Scene, depuis: string | null): Promise<void> {
  const { porte, recit } = scene;
  const parJour = groupBy(
    scene.gens.flatMap((one) => listActes(one, recit)),
    ({ jour }) => jour,
  );
  const ressources = new Map<string, string>();
  let working = false;
  for (
    let jour = depuis === null ? recit.debut : addDays(depuis, 1);
    jour <= recit.fin;
    jour = addDays(jour, 1)
  ) {
    if (porte.isStopping()) return;
    moveFranceTravail(scene, jour);
    if (!isOuvre(jour)) continue;
    if (!working && jour >= addDays(recit.fin, -JOURS_EVENEMENTS)) {
      porte.startJobs();
      working = true;
    }
    await playJour(scene, jour, parJour.get(jour) ?? [], ressources);
    if (isLundi(jour)) await porte.keep(at(jour, 23));
  }
  await porte.keep(at(recit.fin, 23));
}

async function playJour(
  scene: Scene,
  jour: string,
  actes: readonly Acte[],
  ressources: Map<string, string>,
): Promise<void> {
  const { porte, horloge, recit } = scene;
  horloge.leap(at(jour, 8));
  for (const [rang, { flux, corps }] of recit.engagements.entries()) {
    const same = recit.engagements[rang]?.jour === jour;
    if (same) await send(scene, jour, "PUT", `/engagements/${flux}`, corps);
  }
  if (jour === recit.engagements[0]?.jour) await declareChefferie(scene, jour);
  await playActes(
    scene,
    actes.filter(({ declaratif }) => declaratif),
    ressources,
  );
  const sent = actes.filter(({ declaratif }) => !declaratif);
  if (sent.length > 0) {
    horloge.leap(at(jour, 10));
    await playActes(
      scene,
      sent.filter(({ refusee }) => !refusee),
      ressources,
    );
    const refusees = sent.filter(({ refusee }) => refusee);
    if (refusees.length > 0) await refuse(scene, () => playActes(scene, refusees, ressources));
  }
  if (isLundi(jour)) {
    horloge.leap(at(jour, 14));
    await read(scene, jour);
    if (jour === recit.reprise) await recover(scene);
  }
  await porte.idle();
  if (isTroubled(recit, jour)) await letPass(scene, jour);
}

/** So many people at once: whoever tries the sandbox meanwhile finds room between them. */
const A_LA_FOIS = 4;

/** The acts of different people side by side, those of one person in order. */
async function playActes(
  scene: Scene,
  actes: readonly Acte[],
  ressources: Map<string, string>,
): Promise<void> {
  const waiting = [...groupBy(actes, ({ reference }) => reference).values()];
  const playNext = async (): Promise<void> => {
    for (let siens = waiting.shift(); siens; siens = waiting.shift())
      for (const acte of siens) await playActe(scene, acte, ressources);
  };
  await Promise.all(Array.from({ length: A_LA_FOIS }, playNext));
  await scene.porte.idle();
}

async function playActe(scene: Scene, acte: Acte, ressources: Map<string, string>): Promise<void> {
  const { jour, methode, corps, reference } = acte;
  if (acte.chemin.includes("{ressource}") && !ressources.has(reference)) return;
  const chemin = acte.chemin.replace("{ressource}", ressources.get(reference) ?? "");
  const { corps: answered } = await send(scene, jour, methode, chemin, corps);
  if (typeof answered?.ressource === "string") ressources.set(reference, answered.ressource);
}

const AGENTS = ["ALIX", "BASILE", "CAMILLE", "DANY"];

/** In the name of an agent, under a key that makes a day played twice one day. */
function send(
  { porte }: Scene,
  jour: string,
  methode: string,
  chemin: string,
  corps?: unknown,
): Promise<Reponse> {
  const rang = [...chemin].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % AGENTS.length;
  return porte.call(methode, `/v1${chemin}`, corps, {
    "Agent-Identifiant": `AG-0${rang + 1}`,
    "Agent-Nom": "FICTIF",
    "Agent-Prenom": AGENTS[rang] ?? "ALIX",
    "Idempotency-Key": `histoire ${jour} ${methode} ${chemin} ${JSON.stringify(corps)?.length ?? 0}`,
    // The outcome is waited for all together.
    Prefer: "respond-async",
  });
}

function declareChefferie(scene: Scene, jour: string): Promise<Reponse> {
  const corps = { etpChefferie: 1, etpTransformationNumerique: 0.5, planFormalise: true };
  return send(scene, jour, "PUT", `/chefferie/${jour.slice(0, 4)}`, corps);
}

/** Every Monday: what France Travail waits for, the detail of each sanction in it, and the registration of a few. */
async function read({ porte, gens }: Scene, jour: string): Promise<void> {
  await porte.call("GET", "/v1/activites?limite=500");
  for (const { reference, jalons, ordre } of gens) {
    const { proposition } = jalons;
    const proposed = proposition !== null && proposition <= jour && proposition > addDays(jour, -7);
    if (proposed) await porte.call("GET", `/v1/dossiers/${reference}/sanctions/${1_000 + ordre}`);
    const signed = jalons.contrat !== null && jalons.contrat <= jour && jalons.contrat > addDays(jour, -7);
    if (signed) await porte.call("GET", `/v1/dossiers/${reference}/statut`);
  }
}

/** What France Travail itself does, and whether it answers. */
function moveFranceTravail({ memory, gens, recit }: Scene, jour: string): void {
  for (const one of gens)
    if (listJoursFranceTravail(one).includes(jour)) putPersonne(memory, toPersonneAu(one, jour));
  const struck = recit.pannes.filter(({ du, au }) => du <= jour && jour <= au);
  armPannes(
    memory,
    struck.flatMap(({ pannes }) => pannes),
  );
}

/** While `act` lasts, France Travail takes no week any more. */
async function refuse({ memory }: Scene, act: () => Promise<void>): Promise<void> {
  const detail = "[simulateur] La semaine n'est plus ouverte à la saisie.";
  const corps = { title: "DonneeEnEntreeInvalideException", detail, status: 400 };
  const { pannes } = memory;
  armPannes(memory, [{ api: "suivi-intensite-accompagnement", effet: { statut: 400, corps } }]);
  await act();
  memory.pannes = pannes;
}

/** In an outage, and in the week after it: something may wait for its turn. */
const isTroubled = ({ pannes }: Recit, jour: string): boolean =>
  pannes.some(({ du, au }) => du <= jour && jour <= addDays(au, 7));

/** Lets the afternoon pass by quarters of an hour, as long as something waits. */
async function letPass({ porte, horloge }: Scene, jour: string): Promise<void> {
  for (let quart = 1; quart <= 12; quart += 1) {
    const { corps } = await porte.call("GET", "/v1/transmissions?etat=en-attente&limite=1");
    if (corps.elements.length === 0) return;
    horloge.leap(at(jour, 14) + quart * 15 * MINUTE_MS);
    await porte.idle();
  }
}

/** After the long outage: two acts are given up, told as done on paper where they are contracts; the others are replayed. */
async function recover(scene: Scene): Promise<void> {
  const { porte, recit, gens } = scene;
  const { corps } = await porte.call("GET", "/v1/transmissions?etat=bloquee&limite=500");
  const bloquees: { id: string; dossier: string; flux: string; derniereErreur: { code: string } }[] =
    corps.elements;
  const epuisees = bloquees
    .filter(({ derniereErreur }) => derniereErreur.code === "delai-de-reprise-epuise")
    .toSorted((left, right) => (left.dossier < right.dossier ? -1 : 1));
  for (const [rang, { id, dossier, flux }] of epuisees.entries()) {
    const isGivenUp = rang < 2;
    await send(scene, recit.reprise, "POST", `/transmissions/${id}/${isGivenUp ? "abandon" : "rejeu"}`);
    const date = gens.find(({ reference }) => reference === dossier)?.jalons.contrat;
    if (!isGivenUp || flux !== "contrat-engagement" || !date) continue;
    const signe = { type: "contrat-signe", date };
    await send(scene, recit.reprise, "POST", `/dossiers/${dossier}/evenements`, signe);
  }
}

const at = (jour: string, heure: number): number =>
  Date.parse(`${jour}T${String(heure).padStart(2, "0")}:00:00Z`);
const weekday = (jour: string) => new Date(`${jour}T00:00:00Z`).getUTCDay();
const isOuvre = (jour: string) => weekday(jour) % 6 !== 0;
const isLundi = (jour: string) => weekday(jour) === 1;

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
