/* Numbers as a French page writes them, its spaces being spaces. */

const MOIS = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
];

/** `1 234,5`, one decimal at most. */
export function tellNombre(nombre: number): string {
  const [entier = "", decimale] = String(Math.round(nombre * 10) / 10).split(".");
  const grouped = entier.replace(/\B(?=(\d{3})+$)/g, " ");
  return decimale === undefined ? grouped : `${grouped},${decimale}`;
}

/** `87,5 %`; what is not complete never reads `100 %`, nor what is not nil `0 %`. */
export function tellPart(part: number | null): string {
  if (part === null) return "sans objet";
  const rounded = Math.round(part * 1000) / 10;
  const kept = part > 0 && part < 1 ? Math.min(99.9, Math.max(0.1, rounded)) : rounded;
  return `${tellNombre(kept)} %`;
}

export const tellJours = (jours: number | null): string => (jours === null ? "—" : `${tellNombre(jours)} j`);

/** `2026-01` as `janvier 2026`. */
export const tellMois = (mois: string): string => `${MOIS[Number(mois.slice(5)) - 1]} ${mois.slice(0, 4)}`;

/** Minutes as `12 h 30`. */
export function tellHeures(minutes: number | null): string {
  if (minutes === null) return "—";
  const rounded = Math.round(minutes);
  const reste = rounded % 60;
  return `${Math.floor(rounded / 60)} h${reste === 0 ? "" : ` ${String(reste).padStart(2, "0")}`}`;
}
