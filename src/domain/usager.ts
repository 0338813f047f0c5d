/**
 * What is wrong with a NIR, in French, or null when it is well formed. Strict: 13 characters, or 15 with the key; no
 * space; Corsica's `2A` and `2B` in either case; temporary numbers (3, 4, 7, 8) included. The message never repeats
 * the value (DON-12).
 */
export function checkNir(nir: string): string | null {
  if (nir.length !== 13 && nir.length !== 15) return "Le NIR compte 13 caractères, ou 15 avec sa clé.";
  if (!/^\d{5}(?:\d{2}|2[ABab])\d{6}(?:\d{2})?$/.test(nir))
    return "Le NIR ne contient que des chiffres, sauf 2A ou 2B pour une naissance en Corse.";
  if (!/^[123478]/.test(nir))
    return "Le NIR commence par 1 ou 2, ou par 3, 4, 7 ou 8 s'il s'agit d'un numéro provisoire.";
  if (!isMoisNir(Number(nir.slice(3, 5)))) return "Le mois de naissance porté par le NIR n'existe pas.";
  if (nir.length === 15 && Number(nir.slice(13)) !== computeCleNir(nir))
    return "La clé du NIR ne correspond pas à ses 13 premiers caractères.";
  return null;
}

/** The 13 characters that identify, upper case, key dropped: caisses send 13 or 15 for the same person (CAF-07). */
export function normalizeNir(nir: string): string {
  return nir.slice(0, 13).toUpperCase();
}

/** The two-digit key of a well-formed NIR of 13 or 15 characters, from 1 to 97. */
export function computeCleNir(nir: string): number {
  const digits = normalizeNir(nir).replace("2A", "19").replace("2B", "18");
  return 97 - (Number(digits) % 97);
}

/** What is wrong with a France Travail number (`numeroFranceTravail`, 11 digits), in French, or null. */
export function checkNumeroFranceTravail(numero: string): string | null {
  return /^\d{11}$/.test(numero) ? null : "Le numéro France Travail compte exactement 11 chiffres.";
}

/** Year of birth, all that the statistics keep of a birth date `YYYY-MM-DD`. */
export function anneeNaissance(dateNaissance: string): number {
  return Number(dateNaissance.slice(0, 4));
}

/**
 * Whether a text can be the department's own reference of a dossier: 1 to 64 characters that a URL carries as they are.
 * `.` and `..` are refused: every HTTP client resolves them as folders.
 */
export function isReferenceDossier(text: string): boolean {
  return /^[A-Za-z0-9._~-]{1,64}$/.test(text) && text !== "." && text !== "..";
}

/**
 * Whether a reference contains the person's own France Travail number or NIR, with or without its key, however
 * punctuated: references stand in URLs and logs, where neither may go (DON-12).
 */
export function referenceRevealsIdentite(
  reference: string,
  identite: { numeroFranceTravail: string | null; nir: string | null },
): boolean {
  const bare = reference.replaceAll(/[._~-]/g, "").toUpperCase();
  const revealing = [identite.numeroFranceTravail, identite.nir === null ? null : normalizeNir(identite.nir)];
  return revealing.some((value) => value !== null && bare.includes(value));
}

/** 01 to 12; 20 to 42 and 50 to 99 where the month was unknown; 00 in numbers that the caisses do send. */
function isMoisNir(mois: number): boolean {
  return mois <= 12 || (mois >= 20 && mois <= 42) || mois >= 50;
}
