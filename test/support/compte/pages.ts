import type { Lecture } from "./lecture.ts";
import { expectAccueil, expectAnnexe5 } from "./page-accueil.ts";
import { expectContrats } from "./page-contrats.ts";
import { type Attendu, expectDelais, lastYear } from "./page-delais.ts";
import { expectIndicateurs } from "./page-indicateurs.ts";
import { expectIntensite } from "./page-intensite.ts";
import { expectSanctions } from "./page-sanctions.ts";
import { expectTransmissions } from "./page-transmissions.ts";

/** Every page of the pilotage with what it tells of a collectivité on a day: a new page is one entry. */
export const PAGES: readonly {
  chemin: string;
  /** `instant`: ISO 8601, the same moment as `jour`. */
  expect: (lectures: readonly Lecture[], jour: string, instant: string) => Attendu;
}[] = [
  { chemin: "", expect: expectAccueil },
  {
    chemin: "/delais",
    expect: (lectures, jour) =>
      expectDelais(lectures, jour, {
        delai: "orientation",
        regime: "primo-entrant",
        depuis: lastYear(jour),
      }),
  },
  {
    chemin: "/delais?delai=contrat&depuis=2025-03-10&jusqua=2026-02-20",
    expect: (lectures, jour) =>
      expectDelais(lectures, jour, {
        delai: "contrat",
        regime: "primo-entrant",
        depuis: "2025-03-10",
        jusqua: "2026-02-20",
      }),
  },
  {
    chemin: "/delais?delai=contrat&regime=stock",
    expect: (lectures, jour) => expectDelais(lectures, jour, { delai: "contrat", regime: "stock" }),
  },
  { chemin: "/contrats", expect: expectContrats },
  { chemin: "/intensite?depuis=&jusqua=", expect: expectIntensite },
  { chemin: "/sanctions?depuis=&jusqua=", expect: expectSanctions },
  { chemin: "/indicateurs?depuis=&jusqua=", expect: expectIndicateurs },
  { chemin: "/transmissions", expect: expectTransmissions },
  { chemin: "/annexe-5", expect: expectAnnexe5 },
];
