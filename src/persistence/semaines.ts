import { and, asc, eq } from "drizzle-orm";
import type { ContenuSemaine, SemaineAGarder, SemaineGardee } from "../domain/intensite.ts";
import type { Chiffrement } from "./chiffrement.ts";
import type { Tx } from "./database.ts";
import { semaineIntensite, transmission } from "./schema.ts";

/** Whose weeks: a dossier of a collectivité. */
export interface Dossier {
  collectivite: string;
  reference: string;
}

/** Where a sealed week opens: there, and nowhere else. */
const contexteOf = (reference: string, semaine: string) =>
  `semaine_intensite.contenu:${reference}:${semaine}`;

/** Keeps a week, in place of what was told of it before: minutes in clear, words sealed. */
export async function saveSemaine(
  tx: Tx,
  chiffrement: Chiffrement,
  { collectivite, reference }: Dossier,
  { contenu, semaine, ...minutes }: SemaineAGarder,
  { transmission, now }: { transmission: string; now: number },
): Promise<void> {
  const contexte = contexteOf(reference, semaine);
  const values = {
    ...minutes,
    contenu: chiffrement.seal(collectivite, contexte, JSON.stringify(contenu)),
    transmission,
    modifieLe: new Date(now),
  };
  await tx
    .insert(semaineIntensite)
    .values({ collectivite, reference, semaine, ...values })
    .onConflictDoUpdate({
      target: [semaineIntensite.collectivite, semaineIntensite.reference, semaineIntensite.semaine],
      set: values,
    });
}

/** The weeks of a dossier in their order, each with what became of the transmission of its last version. */
export async function listSemainesGardees(
  tx: Tx,
  chiffrement: Chiffrement,
  { collectivite, reference }: Dossier,
): Promise<SemaineGardee[]> {
  const rows = await tx
    .select({ semaine: semaineIntensite, etat: transmission.etat, cause: transmission.cause })
    .from(semaineIntensite)
    .innerJoin(
      transmission,
      and(
        eq(transmission.collectivite, semaineIntensite.collectivite),
        eq(transmission.id, semaineIntensite.transmission),
      ),
    )
    .where(and(eq(semaineIntensite.collectivite, collectivite), eq(semaineIntensite.reference, reference)))
    .orderBy(asc(semaineIntensite.semaine));
  return rows.map(({ semaine: row, etat, cause }) => ({
    semaine: row.semaine,
    minutesPrevues: row.minutesPrevues,
    minutesDeclarees: row.minutesDeclarees,
    minutesRealisees: row.minutesRealisees,
    minutesValidees: row.minutesValidees,
    entretiens: row.entretiens,
    contenu: row.contenu
      ? openContenu(chiffrement, collectivite, contexteOf(reference, row.semaine), row.contenu)
      : {},
    modifieeLe: row.modifieLe.getTime(),
    transmission: { id: row.transmission, etat, cause },
  }));
}

/** Sealed by `saveSemaine`, and by nothing else: the shape is its own. */
function openContenu(
  chiffrement: Chiffrement,
  collectivite: string,
  contexte: string,
  sealed: Buffer,
): ContenuSemaine {
  return JSON.parse(chiffrement.open(collectivite, contexte, sealed).toString("utf8"));
}

/** Forgets the weeks of a dossier. */
export async function deleteSemaines(tx: Tx, { collectivite, reference }: Dossier): Promise<void> {
  await tx
    .delete(semaineIntensite)
    .where(and(eq(semaineIntensite.collectivite, collectivite), eq(semaineIntensite.reference, reference)));
}
