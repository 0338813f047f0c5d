/** The scopes that the token endpoint knows: those of every API of the loi plein emploi (their pages on francetravail.io). */
export const SCOPES: ReadonlySet<string> = new Set([
  "profil_accedant",
  "api_rechercher-usagerv2",
  "rechercheusager",
  "api_informations-administrativesv1",
  "informationsadministrativesusager",
  "api_contrat-usagerv2",
  "statutcontratusager",
  // The official collection of June 2026 still asks for v1, and calls v2 (G15).
  "api_activites-operationnellesv1",
  "api_activites-operationnellesv2",
  "activitesCD",
  "referentielCD",
  "api_orientationusagerv1",
  "orientationusager",
  "api_orientationusagerv2",
  "lireorientationusager",
  "decisionorientationusager",
  "api_testorientationusagerv2",
  "testlireorientationusager",
  "testdecisionorientationusager",
  "api_rendez-vous-partenairev1",
  "gererRDV",
  "api_diagnosticargumentev4",
  "diagnosticusageragent",
  "api_testdiagnosticargumentev3",
  "testdiagnosticusageragent",
  "api_contrat-engagementv1",
  "contratengagementpart",
  "api_gestion-sanctions-rsav1",
  "gestiondesmanquements",
  "decisionSanctionPartenaire",
  "demandeRadiation",
  "api_conclusions-entretiensv1",
  "conclusionsentretienagent",
  "api_metiers-projets-entreprisesv2",
  "ciblepro",
  "api_donnees-rqthv1",
  "h2a",
  // No such API is published: these two are assumed (G01).
  "api_suivi-intensite-accompagnementv1",
  "suiviintensite",
]);

/** The scopes that the token endpoint refuses to that application, as they were asked. */
export function findUnknownScopes(scopes: readonly string[], clientId: string): string[] {
  return scopes.filter((scope) => !SCOPES.has(scope) && scope !== `application_${clientId}`);
}
