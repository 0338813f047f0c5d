import type { HttpHandler } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import type { components, paths } from "../../openapi/france-travail/rendez-vous-partenaire-v1.ts";
import { addDays, toDateLocale } from "../../src/domain/date-civile.ts";
import { invented, type Operation, withUsager } from "../acces.ts";
import { changePersonne, type Memory } from "../memory.ts";
import type { Orientation, Personne, RendezVous } from "../personne.ts";
import { readId, readJour, readRendezVous } from "./rendez-vous-demandes.ts";

const http = createOpenApiHttp<paths>({ baseUrl: "*/partenaire/rendez-vous-partenaire/v1" });

type RendezVousLu = components["schemas"]["RendezVousLu"];

const OPERATION: Operation = {
  api: "rendez-vous-partenaire",
  scopes: ["api_rendez-vous-partenairev1", "gererRDV", "profil_accedant"],
  refuse: (_memory, message) => refuse("SIMULATEUR", message),
  refuseJeton: (_memory, jeton) => refuse("SIMULATEUR", invented(`Le header ft-jeton-usager est ${jeton}`)),
};

/** Takes, changes, cancels and lists the meetings of a person. Everything written is accepted: 202. */
export function rendezVousPartenaireHandlers(memory: Memory): HttpHandler[] {
  return [
    // No idempotency key: a repeat makes a second meeting (G57).
    http.post("/rendez-vous", (info) =>
      withUsager(memory, OPERATION, info, ({ personne, corps }) => {
        const asked = readRendezVous(corps);
        if (asked.kind === "refusee") return info.response.untyped(refuse("SIMULATEUR", asked.message));
        const id = crypto.randomUUID();
        keep(memory, personne, { ...asked.valeur, id, estEnConflit: false });
        return info.response(202).json({ id });
      }),
    ),
    http.put("/rendez-vous", (info) =>
      withUsager(memory, OPERATION, info, ({ personne, corps }) => {
        const id = readId(corps);
        if (id === null) {
          return info.response.untyped(refuse("SIMULATEUR", invented("Le champ id est obligatoire")));
        }
        const known = personne.rendezVous.find((one) => one.id === id);
        if (!known) return info.response.untyped(unknownId());
        const asked = readRendezVous(corps);
        if (asked.kind === "refusee") return info.response.untyped(refuse("SIMULATEUR", asked.message));
        keep(memory, personne, { ...asked.valeur, id, estEnConflit: known.estEnConflit });
        return info.response(202).empty();
      }),
    ),
    http.delete("/rendez-vous/{id}", (info) =>
      withUsager(memory, OPERATION, info, ({ personne }) => {
        const known = personne.rendezVous.find(({ id }) => id === info.params.id);
        // Published for PUT, assumed here (G56).
        if (!known) return info.response.untyped(unknownId());
        const dateAnnulation = known.dateAnnulation ?? new Date(memory.clock.now()).toISOString();
        keep(memory, personne, { ...known, statut: "ANNULE", dateAnnulation });
        return info.response(202).empty();
      }),
    ),
    http.get("/rendez-vous-usager", (info) =>
      withUsager(memory, OPERATION, info, ({ personne }) => {
        const debut = readJour("date-debut", info.query.get("date-debut"));
        const fin = readJour("date-fin", info.query.get("date-fin"));
        for (const bound of [debut, fin]) {
          if (bound.kind === "refusee") return info.response.untyped(refuse("SIMULATEUR", bound.message));
        }
        // Without a bound: what is to come, and the last thirty days.
        const from = (debut.kind === "lue" && debut.valeur) || addDays(dayInParis(memory.clock.now()), -30);
        const to = (fin.kind === "lue" && fin.valeur) || "9999-12-31";
        const kept = personne.rendezVous.filter(({ date }) => {
          const jour = dayInParis(Date.parse(date));
          return jour >= from && jour <= to;
        });
        return info.response(200).json(kept.map(toLu));
      }),
    ),
  ];
}

/** Keeps a meeting in place of the one under its id; a first accompaniment meeting taken answers ACT380 (G54). */
function keep(memory: Memory, personne: Personne, given: RendezVous): void {
  const cancelledAt = given.dateAnnulation ?? new Date(memory.clock.now()).toISOString();
  const kept = given.statut === "ANNULE" ? { ...given, dateAnnulation: cancelledAt } : given;
  const isKnown = personne.rendezVous.some(({ id }) => id === kept.id);
  const rendezVous = isKnown
    ? personne.rendezVous.map((other) => (other.id === kept.id ? kept : other))
    : [...personne.rendezVous, kept];
  const isFirst = kept.motif === "ACC" && kept.statut === "PRIS";
  const orientations = personne.orientations.map(
    (orientation): Orientation =>
      isFirst && orientation.etat === "OUVERT" && !hasPremierRendezVous(orientation, rendezVous)
        ? { ...orientation, premierRendezVous: kept.id }
        : orientation,
  );
  changePersonne(memory, personne, { rendezVous, orientations });
}

/** Whether the first meeting of an orientation is taken, and was not cancelled since. */
export function hasPremierRendezVous(orientation: Orientation, rendezVous: readonly RendezVous[]): boolean {
  const { premierRendezVous } = orientation;
  if (premierRendezVous === undefined) return false;
  return rendezVous.find(({ id }) => id === premierRendezVous)?.statut !== "ANNULE";
}

/** Reading has other names, other spellings, and the two address labels the other way round. */
function toLu(rendezVous: RendezVous): RendezVousLu {
  const { adresse, libelleAdresse, initiateur, interlocuteur } = rendezVous;
  const { date, dateAnnulation } = rendezVous;
  const hasAdresse = adresse !== undefined || libelleAdresse !== undefined;
  return {
    // Assumed to be the id that POST returned (G55).
    idOrigine: rendezVous.id,
    // With a zone, as the example has it (G30).
    date: new Date(date).toISOString(),
    // Required on reading, optional on writing: null when nobody gave them (G33).
    duree: rendezVous.duree ?? null,
    theme: rendezVous.theme ?? null,
    estEnConflit: rendezVous.estEnConflit,
    modaliteContact: rendezVous.modaliteContact,
    motif: rendezVous.motif,
    statut: rendezVous.statut,
    typeReception: rendezVous.typeReception,
    organisme: rendezVous.organisme,
    ...(hasAdresse && { adresse: { adresseLibre: libelleAdresse, libelleAdresse: adresse } }),
    initiateur: initiateur === "PARTENAIRE" ? "CONSEILLER" : initiateur,
    interlocuteur: interlocuteur && { ...interlocuteur, civilite: toCiviliteLue(interlocuteur.civilite) },
    informationUtile: rendezVous.information,
    commentaireUsager: rendezVous.commentaire,
    description: rendezVous.description,
    telephoneContactUsager: rendezVous.telephoneContactUsager,
    dateAnnulation: dateAnnulation && new Date(dateAnnulation).toISOString(),
    motifAnnulation: rendezVous.motifAnnulation,
  };
}

function toCiviliteLue(civilite: "M" | "Mme" | "Mx" | undefined) {
  return civilite && ({ M: "M", Mme: "MME", Mx: "MX" } as const)[civilite];
}

function dayInParis(instant: number): string {
  return toDateLocale(instant, "Europe/Paris");
}

function unknownId(): Response {
  return refuse("ID_NON_RECONNU", "Il n'existe pas de rdv pour l'id et l'utilisateur indiqué");
}

/** The shape of the one error that a public client saw (G56). */
function refuse(codeErreur: string, message: string): Response {
  return Response.json({ codeHttp: 400, codeErreur, message }, { status: 400 });
}
