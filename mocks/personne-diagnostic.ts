import { z } from "zod";

/**
 * What diagnosticargumente knows of a person, kept as the API serves it: what was described comes back as it was written, labels
 * of an older edition and lists of a few needs included. What is not described comes from the published referential.
 */
const texte = z.string().nullable();
/** With an offset: `2023-02-16T12:49:37.000+02:00`. */
const instant = z.iso.datetime({ offset: true }).nullable();

const agentSchema = z
  .strictObject({
    nom: texte,
    prenom: texte,
    structure: texte,
    type: z.enum(["AGENT", "USAGER", "BATCH_ORIENTATION_USAGER", "INCONNU"]),
    /** Outside the published contract; its examples show it. */
    id: z.string(),
  })
  .partial()
  .nullable();

/** A need, a situation or an objective: a code of the referential, what was said of it, by whom and when. */
const explore = z.strictObject({
  code: z.string(),
  libelle: z.string(),
  valeur: z.string(),
  agent: agentSchema.default(null),
  dateExploration: instant.default(null),
});

const thematiqueBesoinSchema = z.strictObject({
  code: z.string(),
  libelle: z.string(),
  agent: agentSchema.optional(),
  dateExploration: instant.optional(),
  besoins: z.array(explore),
});

const contrainteSchema = z.strictObject({
  code: z.string(),
  libelle: z.string(),
  valeur: z.string(),
  impact: z.string().optional(),
  estPrioritaire: z.boolean().default(false),
  dateExploration: instant.default(null),
  situations: z.array(explore),
  objectifs: z.array(explore),
});

const diagnosticSchema = z.strictObject({
  idDiagnostic: z.string().min(1),
  idMetierChiffre: texte.default("API_PARTENAIRE"),
  nomMetier: texte.default(null),
  typologie: texte.default(null),
  codeTypologie: texte.default(null),
  /** Open: an official example writes `MR` here (G34). */
  codeSousTypologie: texte.default(null),
  codeRome: texte.default(null),
  codeAppellation: texte.default(null),
  statut: z.enum(["EN_COURS", "ARCHIVE", "SUPPRIME"]).default("EN_COURS"),
  estPrioritaire: z.boolean().default(false),
  estCreationPartenaire: z.boolean().default(false),
  agent: agentSchema.default(null),
  dateMiseAJour: instant.default(null),
  dateMiseAJourProjet: instant.default(null),
  /** Null until a need is explored: every need of the referential then reads NON_EXPLORE. */
  besoins: z
    .strictObject({
      dateDerniereExplorationBesoin: instant.default(null),
      agentDerniereExplorationBesoin: agentSchema.default(null),
      thematiquesBesoins: z.array(thematiqueBesoinSchema),
    })
    .nullable()
    .default(null),
});

const code = z.strictObject({ code: z.string(), libelle: z.string(), valeur: z.string() });
const codeContrainte = z.strictObject({
  ...code.shape,
  impact: z.string().optional(),
  estPrioritaire: z.boolean().optional(),
});
const { besoins: _besoins, agent: _agent, ...champsDiagnostic } = diagnosticSchema.shape;

/** One exploration: who, when, and what was said then. */
const versionSchema = z.strictObject({
  agent: agentSchema.default(null),
  dateExploration: z.iso.datetime({ offset: true }),
  diagnostics: z.array(z.strictObject(champsDiagnostic)).optional(),
  besoins: z.strictObject({ idDiagnostic: z.string(), besoins: z.array(code) }).optional(),
  contraintes: z
    .strictObject({
      contraintes: z.array(codeContrainte),
      situations: z.array(code),
      objectifs: z.array(code),
    })
    .optional(),
  autonomieNumerique: z
    .strictObject({
      besoin: code.nullable(),
      contrainte: codeContrainte.nullable(),
      situations: z.array(code),
      objectifs: z.array(code),
    })
    .optional(),
  pouvoirAgir: z.strictObject({ confiance: z.string(), accompagnement: z.string() }).optional(),
});

export const dossierDiagnosticSchema = z.strictObject({
  diagnostics: z.array(diagnosticSchema).default([]),
  /** Null: never explored (204). Constraint 22 belongs to the digital autonomy below. */
  contraintes: z
    .strictObject({
      code: z.string().default("7"),
      libelle: z.string().default("Résoudre ses contraintes personnelles"),
      agent: agentSchema.default(null),
      dateExploration: instant.default(null),
      declareSansContrainte: z.strictObject({ flag: z.boolean(), date: instant }).nullable().default(null),
      contraintes: z.array(contrainteSchema),
    })
    .nullable()
    .default(null),
  autonomieNumerique: z
    .strictObject({
      agent: agentSchema.default(null),
      dateExploration: instant.default(null),
      besoin: explore.nullable().default(null),
      contrainte: contrainteSchema.nullable().default(null),
    })
    .nullable()
    .default(null),
  pouvoirAgir: z
    .strictObject({
      confiance: z.string(),
      accompagnement: z.string(),
      resultatAnalyse: texte.default(null),
      agent: agentSchema.default(null),
      dateExploration: instant.default(null),
    })
    .nullable()
    .default(null),
  /** Newest first. */
  historique: z.array(versionSchema).default([]),
});

export type DossierDiagnostic = z.infer<typeof dossierDiagnosticSchema>;
export type DossierDiagnosticDecrit = z.input<typeof dossierDiagnosticSchema>;
export type Diagnostic = z.infer<typeof diagnosticSchema>;
export type Agent = z.infer<typeof agentSchema>;
export type Explore = z.infer<typeof explore>;
export type ThematiqueBesoin = z.infer<typeof thematiqueBesoinSchema>;
export type Contrainte = z.infer<typeof contrainteSchema>;
export type Version = z.infer<typeof versionSchema>;
export type Code = z.infer<typeof code>;
