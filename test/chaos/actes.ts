import { toDateLocale } from "../../src/domain/date-civile.ts";
import type { Flux } from "../../src/domain/flux.ts";

/** Civil time of every collectivité of the trial. */
const FUSEAU = "Europe/Paris";
/** Ten of them, at the pace of the product: ten times as many quotas as APIs. */
export const COLLECTIVITES = ["33", "59", "13", "31", "35", "44", "54", "62", "34", "38"] as const;

/** One write that a client sends, and by which sign it is known at France Travail. */
export interface Acte {
  collectivite: string;
  reference: string;
  numero: string;
  flux: Flux;
  methode: "POST" | "PATCH";
  chemin: string;
  corps: unknown;
  /** Of the person, told apart from every other act: what the ledger counts. */
  signe: string;
  /** Whether the gateway can find out by itself if it was done. */
  relisible: boolean;
}

export interface DossierEssai {
  collectivite: string;
  reference: string;
  numero: string;
  /** In the order in which they are sent. */
  actes: readonly Acte[];
}

/** What one dossier lives through, twenty acts: flows that wait for one another, and one that nobody can look up (G59). */
const SUITE: readonly (readonly [Flux, number])[] = [
  ...Array.from({ length: 6 }, (_, i) => ["orientation", i] as const),
  ...Array.from({ length: 8 }, (_, i) => ["rendez-vous", i] as const),
  ...Array.from({ length: 5 }, (_, i) => ["contrat-engagement", i] as const),
  ["sanction", 0] as const,
];

/** The dossiers of a trial, spread over the collectivités; the acts of each come in an order drawn by `hasard`. */
export function listDossiers(nombre: number, aujourdhui: string, hasard: () => number): DossierEssai[] {
  return Array.from({ length: nombre }, (_, rang) => {
    const collectivite = COLLECTIVITES[rang % COLLECTIVITES.length] ?? COLLECTIVITES[0];
    const dossier = { collectivite, reference: `D-${rang}`, numero: String(10_000_000_000 + rang) };
    const places = SUITE.map(([flux, n]) => ({ flux, n, place: hasard() }));
    // Drawn, but the acts of one flow keep their own numbers in order.
    const flows = places.toSorted((left, right) => left.place - right.place).map(({ flux }) => flux);
    const counts = new Map<Flux, number>();
    const actes = flows.map((flux) => {
      const n = counts.get(flux) ?? 0;
      counts.set(flux, n + 1);
      return { ...dossier, ...describe(flux, n, aujourdhui), flux };
    });
    return { ...dossier, actes };
  });
}

type Described = Pick<Acte, "methode" | "chemin" | "corps" | "signe" | "relisible">;

function describe(flux: Flux, n: number, aujourdhui: string): Described {
  const date = addDays(aujourdhui, n - 20);
  switch (flux) {
    case "orientation":
      return {
        methode: "PATCH",
        chemin: "/orientation",
        corps: { codeStructure: "NAQ0057", dateEntreeParcours: date },
        signe: signs.orientation(date),
        relisible: true,
      };
    case "rendez-vous": {
      const quand = `${addDays(aujourdhui, 5)}T${String(9 + n).padStart(2, "0")}:30:00Z`;
      return {
        methode: "POST",
        chemin: "/rendez-vous",
        corps: {
          organisme: { code: "CD" },
          motif: "AUT",
          date: quand,
          modaliteContact: "PHYSIQUE",
          typeReception: "IND",
          statut: "PRIS",
        },
        signe: signs.rendezVous(quand),
        relisible: true,
      };
    }
    case "contrat-engagement": {
      // Refused, then signed, then refused…: France Travail takes neither twice in a row.
      const isRefus = n % 2 === 0;
      return {
        methode: "POST",
        chemin: `/contrat-engagement/${isRefus ? "refus" : "signature"}`,
        corps: isRefus ? { dateRefus: date } : { dateSignature: date },
        signe: signs.contrat(isRefus ? "refuser" : "signer", date),
        relisible: true,
      };
    }
    default:
      return {
        methode: "POST",
        chemin: "/sanctions",
        corps: {
          dateNotificationDecisionSanction: addDays(aujourdhui, -1),
          dateManquement: date,
          natureManquement: "N61",
          rangManquement: "R1",
          typeSanctionValide: "SUSP_RSA",
          modaliteDecisionValidee: "P",
          montantValide: 50,
          dureeValidee: 2,
          controle: {
            personnesAuFoyer: 1,
            majoration: false,
            dateContradictoire: addDays(aujourdhui, -10),
          },
        },
        signe: signs.sanction(date),
        relisible: false,
      };
  }
}

/** How an act is recognised, on the way out and at France Travail's door alike. */
export const signs = {
  orientation: (date: string) => `orientation ${date}`,
  rendezVous: (instant: string) => `rendez-vous ${new Date(instant).toISOString()}`,
  contrat: (verbe: "signer" | "refuser", instant: string) =>
    `contrat ${verbe} ${instant.length === 10 ? instant : toDateLocale(Date.parse(instant), FUSEAU)}`,
  sanction: (date: string) => `sanction ${date}`,
};

/** Today where the collectivités are. */
export const toJour = (instant: number) => toDateLocale(instant, FUSEAU);

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Draws the same numbers from the same seed, 0 (included) to 1 (excluded): a trial can be lived again. */
export function createHasard(graine: number): () => number {
  let state = graine >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
