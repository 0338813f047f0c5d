/** What the faulty France Travail keeps of what reached it. Instants in epoch milliseconds. */
export interface Livre {
  /** When each call arrived, per quota (`<collectivité> <API>`). */
  arrivees: Record<string, number[]>;
  /** What was really done, in the order in which it was. */
  actes: ActeFait[];
  /** What it refused by itself: an act done twice, or in the wrong order, often is. */
  refus: { numero: string; signe: string; statut: number; corps: string }[];
  /** How often each fault struck. */
  pannes: Record<string, number>;
}

export interface ActeFait {
  numero: string;
  signe: string;
  arrivee: number;
  fait: number;
}

/** What a client was told of one of its acts; what it was told first and last. */
export interface Dit {
  id: string;
  etat: string;
  /** Ids under one key: more than one means that a retry made a second transmission. */
  autres: string[];
}

/** A transmission as the API shows it. */
export interface TransmissionLue {
  id: string;
  collectivite: string;
  flux: string;
  operation: string;
  dossier: string;
  etat: string;
  cause: string | null;
  tentatives: number;
  prochaineTentative: string | null;
}
