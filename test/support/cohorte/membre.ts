export type Source = "departement" | "france-travail" | "passerelle";

export interface Fait {
  type: string;
  /** Civil date, local. */
  date: string;
  source: Source;
  detail?: Record<string, string>;
  /** Which of `actes` proves it. */
  acte?: number;
}

/** What became of an act, and why. */
export interface Issue {
  etat: "en-attente" | "acceptee" | "refusee" | "bloquee" | "abandonnee";
  cause: string | null;
  aTraiterPar: string | null;
}

export interface Acte extends Issue {
  flux: string;
  operation: string;
  /** Instant, ISO 8601, at which it came and, where it was answered, was answered. */
  quand: string;
  /** The sanction that it is about. */
  ressource: string | null;
}

/** Minutes, and interviews held; null is not told. */
export interface Semaine {
  semaine: string;
  prevues: number | null;
  /** By the person; those done and attested; those of them that the référent validated. */
  declarees: number | null;
  realisees: number | null;
  validees: number | null;
  entretiens: number | null;
}

export interface Sanction {
  id: string;
  /** Of what the département decided itself; null for what France Travail proposed. */
  nature: "SUSP_RSA" | "SUPPR_RSA" | null;
  quand: string;
}

/** One person, and all that is known of her. */
export interface Membre {
  collectivite: string;
  reference: string;
  droit: { notification: string | null; reception: string | null; fin: string | null } | null;
  soumis: boolean | null;
  /** In their order of arrival. */
  faits: Fait[];
  actes: Acte[];
  semaines: Semaine[];
  sanctions: Sanction[];
}

type Ajout = Omit<Fait, "type" | "date" | "source"> & { source?: Source };

/** Adds a fact; the same type and date is the same fact, and is told once. */
export function tell({ faits }: Membre, type: string, date: string, ajout: Ajout = {}): void {
  if (faits.some((fait) => fait.type === type && fait.date === date)) return;
  faits.push({ type, date, source: "departement", ...ajout });
}
