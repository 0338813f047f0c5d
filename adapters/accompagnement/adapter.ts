import { findQuotite } from "../../src/domain/accompagnement-intensif.ts";
import { checkIntensite } from "../../src/domain/intensite.ts";
import { dernierJour, premierJour } from "../../src/domain/semaine.ts";
import { defineAdapter, kept, write } from "../contract.ts";
import { readOutcome } from "../outcome.ts";
import { semaineExamples, semainesExamples } from "./examples.ts";
import {
  fromIntensite,
  fromIntensites,
  isAlready,
  readSemaine,
  toIntensite,
  toSemaineAGarder,
  toSemaines,
} from "./mapping.ts";
import { semaineParametres, semaineSchema, semainesQuery, semainesReponse } from "./schema.ts";

/**
 * No API of intensity is published (G01). The weeks are kept and measured here whatever happens; what is sent, and
 * where, is assumed from end to end, stands in this folder alone, and waits while no path is configured.
 */
export const accompagnementAdapter = defineAdapter({
  flux: "accompagnement",
  assumedApi: "suivi-intensite-accompagnement",
  operations: {
    semaines: kept({
      path: "/intensite",
      summary: "Lire les semaines d'accompagnement et leur mesure",
      description:
        "Les semaines que la passerelle garde, dans l'ordre, celles qui ont un jour dans l'intervalle : ce qui est prévu, déclaré, réalisé et validé, à la minute, et l'état de leur transmission. France Travail n'est pas interrogé. « Non transmis » est null, jamais 0. La mesure porte sur les semaines achevées de la période.",
      query: semainesQuery,
      reponse: semainesReponse,
      examples: semainesExamples,
      answer: (query, gardes, { dateActe }) => toSemaines(query, gardes, dateActe),
    }),

    semaine: write({
      method: "PUT",
      path: "/intensite/{semaine}",
      parametres: semaineParametres,
      summary: "Transmettre une semaine d'accompagnement",
      description:
        "Remplace la semaine entière. Elle est gardée et mesurée aussitôt. La version précédente de la même semaine, si elle attend encore sans être jamais partie, finit abandonnee, avec remplaceePar. France Travail n'a pas encore publié l'API qui la recevra : hors du bac à sable, la transmission reste en-attente (api-non-ouverte), ne retient rien d'autre, et part d'elle-même quand l'adresse de l'API est configurée. Un écart entre prévu et réalisé n'est jamais un manquement par lui-même.",
      schema: semaineSchema,
      examples: semaineExamples,
      remplace: "meme-objet",
      check(recue, contexte) {
        const semaine = readSemaine(contexte);
        const quotite = findQuotite(contexte.dossier.faits, semaine);
        return checkIntensite(recue, { semaine, aujourdhui: contexte.dateActe, quotite });
      },
      toSemaine: (recue, contexte) => toSemaineAGarder(readSemaine(contexte), recue),
      async send({ suiviIntensite }, recue, contexte) {
        const semaine = readSemaine(contexte);
        return readOutcome(
          await suiviIntensite.PUT("/intensites/{semaine}", {
            params: { path: { semaine } },
            body: toIntensite(semaine, recue),
          }),
          fromIntensite,
        );
      },
      async reconcile({ suiviIntensite }, recue, contexte) {
        const semaine = readSemaine(contexte);
        const lecture = readOutcome(
          await suiviIntensite.GET("/intensites", {
            params: { query: { "date-debut": premierJour(semaine), "date-fin": dernierJour(semaine) } },
          }),
          fromIntensites,
        );
        if (lecture.kind !== "accepted") return { kind: "unsettled", outcome: lecture };
        const wanted = toIntensite(semaine, recue);
        const value = lecture.value.find((lue) => isAlready(lue, wanted));
        return value === undefined ? { kind: "not-done" } : { kind: "done", outcome: { ...lecture, value } };
      },
    }),
  },
});
