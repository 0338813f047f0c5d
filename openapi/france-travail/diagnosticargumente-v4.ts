// Generated from the document beside it by `npm run openapi`: do not edit.

export interface paths {
    "/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire tout le diagnostic
         * @description Diagnostics et besoins, contraintes, autonomie numérique, pouvoir d'agir.
         */
        get: operations["lireDossier"];
        put?: never;
        /**
         * Écrire tout le diagnostic
         * @description En une fois. 204 quand un identifiant de diagnostic n'est pas de cette personne : rien n'est dit de ce qui a été écrit. Réponse perdue : relire avant de renvoyer (G58).
         */
        post: operations["enregistrerDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/historisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire l'historique : tout le diagnostic
         * @description Une entrée par exploration, par pages. L'adresse du dossier est « /dossiers/historisation », celle des autres commence par « /historisation ».
         */
        get: operations["lireHistoriqueDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/autonomienumerique": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire l'autonomie numérique
         * @description Le besoin 7 et la contrainte 22, avec ses situations et objectifs.
         */
        get: operations["lireAutonomieNumerique"];
        put?: never;
        /**
         * Écrire l'autonomie numérique
         * @description Situations et objectifs seulement d'une contrainte déjà abordée. Réponse perdue : relire avant de renvoyer (G58).
         */
        post: operations["enregistrerAutonomieNumerique"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/besoins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire les besoins, diagnostic par diagnostic
         * @description Par thématique.
         */
        get: operations["lireBesoins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contraintes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire les contraintes personnelles
         * @description La thématique 7, toutes ses contraintes, leurs situations et leurs objectifs.
         */
        get: operations["lireContraintes"];
        put?: never;
        /**
         * Écrire les contraintes personnelles
         * @description 400 quand les trois listes sont vides. Situations et objectifs seulement d'une contrainte déjà abordée ; une contrainte prioritaire au plus. Réponse perdue : relire avant de renvoyer (G58).
         */
        post: operations["enregistrerContraintes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pouvoiragir": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire le pouvoir d'agir
         * @description Deux réponses, et l'analyse que France Travail en tire.
         */
        get: operations["lirePouvoirAgir"];
        put?: never;
        /**
         * Écrire le pouvoir d'agir
         * @description Les deux réponses ; l'analyse s'en déduit. Réponse perdue : relire avant de renvoyer (G58).
         */
        post: operations["enregistrerPouvoirAgir"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/diagnostics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire les diagnostics
         * @description Un par métier recherché, projet ou création d'entreprise. La collection officielle nomme aussi « Référentiel diagnostic » un appel à cette adresse.
         */
        get: operations["lireDiagnostics"];
        put?: never;
        /**
         * Créer un diagnostic
         * @description Rend l'identifiant, sous 200. Réponse perdue : relire avant de renvoyer (G58).
         */
        post: operations["creerDiagnostic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/diagnostics/{idDiagnostic}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Modifier un diagnostic
         * @description 400 quand l'identifiant est vide ou inconnu. Réponse perdue : relire avant de renvoyer (G58).
         */
        put: operations["modifierDiagnostic"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/diagnostics/{idDiagnostic}/besoins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Écrire les besoins d'un diagnostic
         * @description L'identifiant est dans le chemin, et dans le corps d'après le contrat publié (G26). Réponse perdue : relire avant de renvoyer (G58).
         */
        post: operations["enregistrerBesoins"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/diagnostics/{idDiagnostic}/priorise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rendre un diagnostic prioritaire, ou non
         * @description Sans corps. Sans « prioritaire », bascule : le donner toujours, pour qu'un renvoi ne défasse rien. Réponse perdue : relire avant de renvoyer (G58).
         */
        post: operations["prioriserDiagnostic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/diagnostics/{idDiagnostic}/supprime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Supprimer un diagnostic
         * @description Sans corps. C'est la forme à envoyer : la collection appelle la même adresse par DELETE (G24). Réponse perdue : relire avant de renvoyer (G58).
         */
        post: operations["supprimerDiagnostic"];
        /**
         * Supprimer un diagnostic, forme de la collection
         * @deprecated
         * @description La collection officielle appelle DELETE avec un corps, le contrat publié ne connaît que POST : décrit pour que le simulateur l'accepte, à ne pas envoyer (G24).
         */
        delete: operations["supprimerDiagnosticCollection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/historisation/autonomienumerique": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire l'historique : l'autonomie numérique
         * @description Une entrée par exploration, par pages. L'adresse du dossier est « /dossiers/historisation », celle des autres commence par « /historisation ».
         */
        get: operations["lireHistoriqueAutonomieNumerique"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/historisation/contraintes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire l'historique : les contraintes
         * @description Une entrée par exploration, par pages. L'adresse du dossier est « /dossiers/historisation », celle des autres commence par « /historisation ».
         */
        get: operations["lireHistoriqueContraintes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/historisation/diagnostics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire l'historique : les diagnostics
         * @description Une entrée par exploration, par pages. L'adresse du dossier est « /dossiers/historisation », celle des autres commence par « /historisation ».
         */
        get: operations["lireHistoriqueDiagnostics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/historisation/diagnostics/{idDiagnostic}/besoins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire l'historique : les besoins d'un diagnostic
         * @description Une entrée par exploration, par pages. L'adresse du dossier est « /dossiers/historisation », celle des autres commence par « /historisation ».
         */
        get: operations["lireHistoriqueBesoins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/historisation/pouvoiragir": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire l'historique : le pouvoir d'agir
         * @description Une entrée par exploration, par pages. L'adresse du dossier est « /dossiers/historisation », celle des autres commence par « /historisation ».
         */
        get: operations["lireHistoriquePouvoirAgir"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referentiel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire tout le référentiel
         * @description Besoins, contraintes, pouvoir d'agir. Sans jeton usager.
         */
        get: operations["lireReferentiel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referentiel/pouvoir-agir/analyse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire les analyses du pouvoir d'agir
         * @description Toutes, ou celle de deux réponses. Sans jeton usager.
         */
        get: operations["lireReferentielAnalyse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referentiel/{domaine}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire un domaine du référentiel
         * @description La réponse n'a que la partie de ce domaine. Sans jeton usager.
         */
        get: operations["lireReferentielDomaine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referentiel/{domaine}/{sous-domaine}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire un sous-domaine du référentiel
         * @description Contrainte : situation, objectif. Pouvoir d'agir : question, analyse. Sans jeton usager.
         */
        get: operations["lireReferentielSousDomaine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Tout le diagnostic. */
        Dossier: {
            /** @description Autonomie numérique. */
            autonomieNumerique?: components["schemas"]["AutonomieNumerique"] | null;
            /** @description Diagnostics et besoins. */
            besoinsParDiagnostic?: components["schemas"]["BesoinsParDiagnostic"][] | null;
            /** @description Pouvoir d'agir. */
            pouvoirAgir?: components["schemas"]["PouvoirAgir"] | null;
            /** @description Contraintes. */
            thematiqueContrainte?: components["schemas"]["ThematiqueContrainte"] | null;
        };
        /** @description Qui a saisi. */
        Agent: {
            /** @description Nom. */
            nom?: string | null;
            /** @description Prénom. */
            prenom?: string | null;
            /**
             * @description Structure, en clair.
             * @example CDG Alpes Haute Provence
             */
            structure?: string | null;
            /** @description Nature. */
            type?: components["schemas"]["TypeAgent"] | (string | null);
            /** @description Hors du contrat publié, présent dans ses exemples. */
            id?: string | null;
        };
        /** @description Les diagnostics de la personne. */
        Diagnostics: {
            /** @description Un par métier ou projet. */
            diagnostics?: components["schemas"]["Diagnostic"][] | null;
        };
        /** @description Un métier recherché, un projet de métier ou d'entreprise. */
        Diagnostic: {
            /**
             * @description Identifiant.
             * @example 8d09ab70-77c5-42fc-8554-5a02b264cbaa
             */
            idDiagnostic?: string | null;
            /**
             * @description Métier, chiffré ; contient un « # ».
             * @example 23ad783f-1156-4208-a7c4-2433ff6109ec#IL8Oa-yDDihKN84ysNGLzkhSjTjBNH32glAnpG9Vuh0
             */
            idMetierChiffre?: string | null;
            /** @description Intitulé. */
            nomMetier?: string | null;
            /**
             * @description Code ROME.
             * @example K1304
             */
            codeRome?: string | null;
            /**
             * @description Appellation ROME.
             * @example 10857
             */
            codeAppellation?: string | null;
            /** @description Nature du projet. */
            codeTypologie?: components["schemas"]["CodeTypologie"] | (string | null);
            /** @description Avec EF ; un exemple y met MR (G34). */
            codeSousTypologie?: components["schemas"]["CodeSousTypologie"] | (string | null);
            /**
             * @description Ancien libellé de la nature.
             * @example métier recherché
             */
            typologie?: string | null;
            /** @description Où il en est. */
            statut?: components["schemas"]["StatutDiagnostic"] | (string | null);
            /** @description Prioritaire. */
            estPrioritaire?: boolean | null;
            /** @description Créé par un partenaire. */
            estCreationPartenaire?: boolean | null;
            /**
             * @description Mise à jour. Instant avec décalage.
             * @example 2023-02-16T12:49:37.000+02:00
             */
            dateMiseAJour?: string | null;
            /**
             * @description Mise à jour du projet. Instant avec décalage.
             * @example 2023-02-16T12:49:37.000+02:00
             */
            dateMiseAJourProjet?: string | null;
            /** @description Qui l'a saisi. */
            agent?: components["schemas"]["Agent"] | null;
        };
        /** @description Un diagnostic et ses besoins. */
        BesoinsParDiagnostic: {
            /** @description Diagnostic. */
            diagnostic?: components["schemas"]["Diagnostic"] | null;
            /**
             * @description Dernière exploration. Instant avec décalage.
             * @example 2023-02-16T12:49:37.000+02:00
             */
            dateDerniereExplorationBesoin?: string | null;
            /** @description Par qui. */
            agentDerniereExplorationBesoin?: components["schemas"]["Agent"] | null;
            /** @description Besoins par thématique. */
            thematiquesBesoins?: components["schemas"]["ThematiqueBesoin"][] | null;
        };
        /** @description Une thématique. */
        ThematiqueBesoin: {
            /**
             * @description Code, de 1 à 6.
             * @example 1
             */
            code?: string | null;
            /** @description Libellé. */
            libelle?: string | null;
            /** @description Besoins. */
            besoins?: components["schemas"]["Besoin"][] | null;
        };
        /** @description Un besoin. */
        Besoin: {
            /** @description Code du référentiel. */
            code?: string | null;
            /** @description Libellé ; varie d'une édition à l'autre, ne comparer que les codes. */
            libelle?: string | null;
            /** @description Valeur. */
            valeur?: components["schemas"]["ValeurBesoin"] | (string | null);
            /** @description Qui l'a saisi. */
            agent?: components["schemas"]["Agent"] | null;
            /**
             * @description Saisie. Instant avec décalage.
             * @example 2023-02-16T12:49:37.000+02:00
             */
            dateExploration?: string | null;
        };
        /** @description Les contraintes personnelles. */
        ThematiqueContrainte: {
            /**
             * @description Toujours 7.
             * @example 7
             */
            code?: string | null;
            /** @description Libellé. */
            libelle?: string | null;
            /** @description Qui l'a saisi. */
            agent?: components["schemas"]["Agent"] | null;
            /**
             * @description Saisie. Instant avec décalage.
             * @example 2023-02-16T12:49:37.000+02:00
             */
            dateExploration?: string | null;
            /** @description La personne dit n'en avoir aucune. */
            declareSansContrainte?: components["schemas"]["DeclareSansContrainte"] | null;
            /** @description Contraintes, de 22 à 29. */
            contraintes?: components["schemas"]["Contrainte"][] | null;
        };
        /** @description Déclaration d'absence de contrainte. */
        DeclareSansContrainte: {
            /** @description Déclarée. */
            flag?: boolean | null;
            /**
             * @description Quand. Instant avec décalage.
             * @example 2023-02-16T12:49:37.000+02:00
             */
            date?: string | null;
        };
        /** @description Une contrainte. */
        Contrainte: {
            /** @description Code du référentiel. */
            code?: string | null;
            /** @description Libellé ; varie d'une édition à l'autre, ne comparer que les codes. */
            libelle?: string | null;
            /** @description Valeur. */
            valeur?: components["schemas"]["ValeurContrainte"] | (string | null);
            /** @description Gêne. */
            impact?: components["schemas"]["Impact"] | (string | null);
            /** @description Prioritaire, une au plus. */
            estPrioritaire?: boolean | null;
            /**
             * @description Saisie. Instant avec décalage.
             * @example 2023-02-16T12:49:37.000+02:00
             */
            dateExploration?: string | null;
            /** @description Situations. */
            situations?: components["schemas"]["Situation"][] | null;
            /** @description Objectifs. */
            objectifs?: components["schemas"]["Objectif"][] | null;
        };
        /** @description Une situation. */
        Situation: {
            /** @description Code du référentiel. */
            code?: string | null;
            /** @description Libellé ; varie d'une édition à l'autre, ne comparer que les codes. */
            libelle?: string | null;
            /** @description Valeur. */
            valeur?: components["schemas"]["ValeurSituation"] | (string | null);
            /** @description Qui l'a saisi. */
            agent?: components["schemas"]["Agent"] | null;
            /**
             * @description Saisie. Instant avec décalage.
             * @example 2023-02-16T12:49:37.000+02:00
             */
            dateExploration?: string | null;
        };
        /** @description Un objectif. */
        Objectif: {
            /** @description Code du référentiel. */
            code?: string | null;
            /** @description Libellé ; varie d'une édition à l'autre, ne comparer que les codes. */
            libelle?: string | null;
            /** @description Valeur. */
            valeur?: components["schemas"]["ValeurObjectif"] | (string | null);
            /** @description Qui l'a saisi. */
            agent?: components["schemas"]["Agent"] | null;
            /**
             * @description Saisie. Instant avec décalage.
             * @example 2023-02-16T12:49:37.000+02:00
             */
            dateExploration?: string | null;
        };
        /** @description L'autonomie numérique. */
        AutonomieNumerique: {
            /** @description Le besoin 7. */
            besoin?: components["schemas"]["Besoin"] | null;
            /** @description La contrainte 22. */
            contrainte?: components["schemas"]["Contrainte"] | null;
            /** @description Qui l'a saisi. */
            agent?: components["schemas"]["Agent"] | null;
            /**
             * @description Saisie. Instant avec décalage.
             * @example 2023-02-16T12:49:37.000+02:00
             */
            dateExploration?: string | null;
        };
        /** @description Deux réponses et leur analyse. */
        PouvoirAgir: {
            /** @description Confiance pour mener ses démarches. */
            confiance?: components["schemas"]["Reponse"] | (string | null);
            /** @description Besoin de l'appui d'un professionnel. */
            accompagnement?: components["schemas"]["Reponse"] | (string | null);
            /** @description Analyse. */
            resultatAnalyse?: string | null;
            /** @description Qui l'a saisi. */
            agent?: components["schemas"]["Agent"] | null;
            /**
             * @description Saisie. Instant avec décalage.
             * @example 2023-02-16T12:49:37.000+02:00
             */
            dateExploration?: string | null;
        };
        /** @description Le diagnostic créé. */
        ReponseDiagnostic: {
            /**
             * @description Identifiant.
             * @example 2d04257a-dd60-4a52-9805-90a331ec44ad
             */
            idDiagnostic?: string | null;
        };
        /** @description Tout ou partie du diagnostic. */
        DossierEcrit: {
            /** @description Diagnostics à créer ou à modifier. */
            diagnosticsAEnregistrer?: components["schemas"]["DiagnosticPourDossier"][];
            /** @description Besoins de diagnostics qui existent. */
            besoinsParDiagnosticAEnregistrer?: components["schemas"]["BesoinsEcrits"][];
            /** @description Contraintes, sous le nom du contrat publié : celui à envoyer (G25). */
            contraintesDossierAEnregistrer?: components["schemas"]["ContraintesEcrites"];
            /**
             * @deprecated
             * @description Contraintes, sous le nom de l'exemple publié : à lire, à ne pas envoyer (G25).
             */
            contraintesAEnregistrer?: components["schemas"]["ContraintesEcrites"];
            /** @description Pouvoir d'agir. */
            pouvoirAgirAEnregistrer?: components["schemas"]["PouvoirAgirEcrit"];
            /** @description Autonomie numérique. */
            autonomieNumeriqueAEnregistrer?: components["schemas"]["AutonomieNumeriqueEcrite"];
        };
        /** @description Un diagnostic. Rien n'est déclaré obligatoire. */
        DiagnosticEcrit: {
            /** @description Nature du projet. */
            codeTypologie?: components["schemas"]["CodeTypologie"];
            /** @description Avec EF seulement ; null sinon. */
            codeSousTypologie?: components["schemas"]["CodeSousTypologie"] | null;
            /**
             * @description Code ROME. Null dans les requêtes officielles.
             * @example K1304
             */
            codeRome?: string | null;
            /**
             * @description Appellation ROME. Null dans les requêtes officielles.
             * @example 10857
             */
            codeAppellation?: string | null;
            /**
             * @description Intitulé.
             * @example Boulanger
             */
            nomMetier?: string;
            /**
             * @description Une valeur lue, ou NON_DEFINI ; absent, France Travail écrit API_PARTENAIRE.
             * @example NON_DEFINI
             */
            idMetierChiffre?: string;
        };
        /** @description Un diagnostic à créer ou à modifier. */
        DiagnosticPourDossier: {
            /** @description Nature du projet. */
            codeTypologie?: components["schemas"]["CodeTypologie"];
            /** @description Avec EF seulement ; null sinon. */
            codeSousTypologie?: components["schemas"]["CodeSousTypologie"] | null;
            /**
             * @description Code ROME. Null dans les requêtes officielles.
             * @example K1304
             */
            codeRome?: string | null;
            /**
             * @description Appellation ROME. Null dans les requêtes officielles.
             * @example 10857
             */
            codeAppellation?: string | null;
            /**
             * @description Intitulé.
             * @example Boulanger
             */
            nomMetier?: string;
            /**
             * @description Une valeur lue, ou NON_DEFINI ; absent, France Travail écrit API_PARTENAIRE.
             * @example NON_DEFINI
             */
            idMetierChiffre?: string;
            /** @description Celui que l'on modifie ; null pour créer. */
            idDiagnosticModifie?: string | null;
            /** @description Prioritaire. */
            prioritaire?: boolean;
        };
        /** @description Besoins d'un diagnostic. */
        BesoinsEcrits: {
            /** @description Déclaré obligatoire, même quand il est dans le chemin ; l'exemple officiel l'omet : l'envoyer, sans l'exiger (G26). */
            idDiagnostic?: string;
            /**
             * Format: date-time
             * @description Instant de l'exploration, avec décalage.
             * @example 2023-02-16T12:49:37.000+02:00
             */
            dateExploration: string;
            /** @description Un tableau, malgré le singulier. */
            besoinAEnregistrer: components["schemas"]["BesoinEcrit"][];
        };
        /** @description Un besoin. */
        BesoinEcrit: {
            /** @description Code du référentiel. */
            code?: string;
            /** @description Valeur. */
            valeur?: components["schemas"]["ValeurBesoin"];
        };
        /** @description Contraintes, situations et objectifs ; une des trois listes au moins n'est pas vide. */
        ContraintesEcrites: {
            /**
             * Format: date-time
             * @description Instant de l'exploration, avec décalage.
             * @example 2023-02-16T12:49:37.000+02:00
             */
            dateExploration: string;
            /** @description Contraintes. */
            contraintesAEnregistrer?: components["schemas"]["ContrainteEcrite"][];
            /** @description Situations d'une contrainte déjà abordée. */
            situationsAEnregistrer?: components["schemas"]["SituationEcrite"][];
            /** @description Objectifs d'une contrainte déjà abordée. */
            objectifsAEnregistrer?: components["schemas"]["ObjectifEcrit"][];
            /** @description La personne dit n'en avoir aucune. */
            declareSansContrainteAEnregistrer?: boolean;
        };
        /** @description Une contrainte. */
        ContrainteEcrite: {
            /** @description Code du référentiel. */
            code?: string;
            /** @description Valeur. */
            valeur?: components["schemas"]["ValeurContrainte"];
            /** @description Gêne. */
            impact?: components["schemas"]["Impact"];
            /** @description Prioritaire, une au plus. */
            estPrioritaire?: boolean;
        };
        /** @description Une situation. */
        SituationEcrite: {
            /** @description Code du référentiel. */
            code?: string;
            /** @description Valeur. */
            valeur?: components["schemas"]["ValeurSituation"];
        };
        /** @description Un objectif. */
        ObjectifEcrit: {
            /** @description Code du référentiel. */
            code?: string;
            /** @description Valeur. */
            valeur?: components["schemas"]["ValeurObjectif"];
        };
        /** @description L'autonomie numérique. */
        AutonomieNumeriqueEcrite: {
            /**
             * Format: date-time
             * @description Instant de l'exploration, avec décalage.
             * @example 2023-02-16T12:49:37.000+02:00
             */
            dateExploration: string;
            /** @description Le besoin 7 : un objet, ici. */
            besoinAEnregistrer?: components["schemas"]["BesoinEcrit"];
            /** @description La contrainte 22. */
            contrainteAEnregistrer?: components["schemas"]["ContrainteEcrite"];
            /** @description Situations d'une contrainte déjà abordée. */
            situationsAEnregistrer?: components["schemas"]["SituationEcrite"][];
            /** @description Objectifs d'une contrainte déjà abordée. */
            objectifsAEnregistrer?: components["schemas"]["ObjectifEcrit"][];
        };
        /** @description Deux réponses. */
        PouvoirAgirEcrit: {
            /** @description Confiance pour mener ses démarches. */
            confiance: components["schemas"]["Reponse"];
            /** @description Besoin de l'appui d'un professionnel. */
            accompagnement: components["schemas"]["Reponse"];
        };
        /** @description Une page d'historique. */
        PageDossier: {
            /** @description Une entrée par exploration. */
            donneesParVersionExploration?: components["schemas"]["VersionDossier"][] | null;
            /** @description Page. */
            pageActuelle?: number | null;
            /** @description Taille demandée. */
            donneesParPage?: number | null;
            /** @description Nombre d'entrées en tout. */
            totalDonnees?: number | null;
            /** @description Premier instant. */
            dateDebut?: string | null;
            /** @description Dernier instant. */
            dateFin?: string | null;
        };
        /** @description Ce qui valait à une exploration. */
        VersionDossier: {
            /** @description Données. */
            donnees?: components["schemas"]["DossierHistorise"] | null;
            /** @description Par qui, quand. */
            versionExploration?: components["schemas"]["Exploration"] | null;
        };
        /** @description Une page d'historique. */
        PageAutonomieNumerique: {
            /** @description Une entrée par exploration. */
            donneesParVersionExploration?: components["schemas"]["VersionAutonomieNumerique"][] | null;
            /** @description Page. */
            pageActuelle?: number | null;
            /** @description Taille demandée. */
            donneesParPage?: number | null;
            /** @description Nombre d'entrées en tout. */
            totalDonnees?: number | null;
            /** @description Premier instant. */
            dateDebut?: string | null;
            /** @description Dernier instant. */
            dateFin?: string | null;
        };
        /** @description Ce qui valait à une exploration. */
        VersionAutonomieNumerique: {
            /** @description Données. */
            donnees?: components["schemas"]["AutonomieNumeriqueHistorisee"] | null;
            /** @description Par qui, quand. */
            versionExploration?: components["schemas"]["Exploration"] | null;
        };
        /** @description Une page d'historique. */
        PageContraintes: {
            /** @description Une entrée par exploration. */
            donneesParVersionExploration?: components["schemas"]["VersionContraintes"][] | null;
            /** @description Page. */
            pageActuelle?: number | null;
            /** @description Taille demandée. */
            donneesParPage?: number | null;
            /** @description Nombre d'entrées en tout. */
            totalDonnees?: number | null;
            /** @description Premier instant. */
            dateDebut?: string | null;
            /** @description Dernier instant. */
            dateFin?: string | null;
        };
        /** @description Ce qui valait à une exploration. */
        VersionContraintes: {
            /** @description Données. */
            donnees?: components["schemas"]["ContraintesHistorisees"] | null;
            /** @description Par qui, quand. */
            versionExploration?: components["schemas"]["Exploration"] | null;
        };
        /** @description Une page d'historique. */
        PageDiagnostics: {
            /** @description Une entrée par exploration. */
            donneesParVersionExploration?: components["schemas"]["VersionDiagnostics"][] | null;
            /** @description Page. */
            pageActuelle?: number | null;
            /** @description Taille demandée. */
            donneesParPage?: number | null;
            /** @description Nombre d'entrées en tout. */
            totalDonnees?: number | null;
            /** @description Premier instant. */
            dateDebut?: string | null;
            /** @description Dernier instant. */
            dateFin?: string | null;
        };
        /** @description Ce qui valait à une exploration. */
        VersionDiagnostics: {
            /** @description Données. */
            donnees?: components["schemas"]["DiagnosticsHistorises"] | null;
            /** @description Par qui, quand. */
            versionExploration?: components["schemas"]["Exploration"] | null;
        };
        /** @description Une page d'historique. */
        PageBesoins: {
            /** @description Une entrée par exploration. */
            donneesParVersionExploration?: components["schemas"]["VersionBesoins"][] | null;
            /** @description Page. */
            pageActuelle?: number | null;
            /** @description Taille demandée. */
            donneesParPage?: number | null;
            /** @description Nombre d'entrées en tout. */
            totalDonnees?: number | null;
            /** @description Premier instant. */
            dateDebut?: string | null;
            /** @description Dernier instant. */
            dateFin?: string | null;
        };
        /** @description Ce qui valait à une exploration. */
        VersionBesoins: {
            /** @description Données. */
            donnees?: components["schemas"]["BesoinsHistorises"] | null;
            /** @description Par qui, quand. */
            versionExploration?: components["schemas"]["Exploration"] | null;
        };
        /** @description Une page d'historique. */
        PagePouvoirAgir: {
            /** @description Une entrée par exploration. */
            donneesParVersionExploration?: components["schemas"]["VersionPouvoirAgir"][] | null;
            /** @description Page. */
            pageActuelle?: number | null;
            /** @description Taille demandée. */
            donneesParPage?: number | null;
            /** @description Nombre d'entrées en tout. */
            totalDonnees?: number | null;
            /** @description Premier instant. */
            dateDebut?: string | null;
            /** @description Dernier instant. */
            dateFin?: string | null;
        };
        /** @description Ce qui valait à une exploration. */
        VersionPouvoirAgir: {
            /** @description Données. */
            donnees?: components["schemas"]["PouvoirAgirHistorise"] | null;
            /** @description Par qui, quand. */
            versionExploration?: components["schemas"]["Exploration"] | null;
        };
        /** @description Une exploration. */
        Exploration: {
            /** @description Qui l'a saisi. */
            agent?: components["schemas"]["Agent"] | null;
            /**
             * @description Saisie. Instant avec décalage.
             * @example 2023-02-16T12:49:37.000+02:00
             */
            dateExploration?: string | null;
        };
        /** @description Tout le diagnostic, à une date. */
        DossierHistorise: {
            /** @description Autonomie numérique. */
            autonomieNumeriqueHistorisee?: components["schemas"]["AutonomieNumeriqueHistorisee"] | null;
            /** @description Besoins. */
            besoinsHistorises?: components["schemas"]["BesoinsHistorises"][] | null;
            /** @description Contraintes. */
            contraintesHistorisees?: components["schemas"]["ContraintesHistorisees"] | null;
            /** @description Diagnostics. */
            diagnosticsHistorises?: components["schemas"]["DiagnosticsHistorises"] | null;
            /** @description Pouvoir d'agir. */
            pouvoirAgirHistorise?: components["schemas"]["PouvoirAgirHistorise"] | null;
        };
        /** @description L'autonomie numérique, à une date. */
        AutonomieNumeriqueHistorisee: {
            /** @description Le besoin 7. */
            besoin?: components["schemas"]["BesoinHistorise"] | null;
            /** @description La contrainte 22. */
            contrainte?: components["schemas"]["ContrainteHistorisee"] | null;
            /** @description Situations. */
            situations?: components["schemas"]["SituationHistorisee"][] | null;
            /** @description Objectifs. */
            objectifs?: components["schemas"]["ObjectifHistorise"][] | null;
        };
        /** @description Les besoins d'un diagnostic, à une date. */
        BesoinsHistorises: {
            /** @description Diagnostic. */
            idDiagnostic?: string | null;
            /** @description Besoins. */
            besoins?: components["schemas"]["BesoinHistorise"][] | null;
        };
        /** @description Les contraintes, à une date. */
        ContraintesHistorisees: {
            /** @description Contraintes. */
            contraintes?: components["schemas"]["ContrainteHistorisee"][] | null;
            /** @description Situations. */
            situations?: components["schemas"]["SituationHistorisee"][] | null;
            /** @description Objectifs. */
            objectifs?: components["schemas"]["ObjectifHistorise"][] | null;
        };
        /** @description Les diagnostics, à une date. */
        DiagnosticsHistorises: {
            /** @description Diagnostics. */
            diagnostics?: components["schemas"]["DiagnosticHistorise"][] | null;
        };
        /** @description Un diagnostic, à une date. */
        DiagnosticHistorise: {
            /** @description Identifiant. */
            idDiagnostic?: string | null;
            /**
             * @description Métier, chiffré ; contient un « # ».
             * @example 23ad783f-1156-4208-a7c4-2433ff6109ec#IL8Oa-yDDihKN84ysNGLzkhSjTjBNH32glAnpG9Vuh0
             */
            idMetierChiffre?: string | null;
            /** @description Intitulé. */
            nomMetier?: string | null;
            /**
             * @description Code ROME.
             * @example K1304
             */
            codeRome?: string | null;
            /**
             * @description Appellation ROME.
             * @example 10857
             */
            codeAppellation?: string | null;
            /** @description Nature du projet. */
            codeTypologie?: components["schemas"]["CodeTypologie"] | (string | null);
            /** @description Avec EF ; un exemple y met MR (G34). */
            codeSousTypologie?: components["schemas"]["CodeSousTypologie"] | (string | null);
            /**
             * @description Ancien libellé de la nature.
             * @example métier recherché
             */
            typologie?: string | null;
            /** @description Où il en est. */
            statut?: components["schemas"]["StatutDiagnostic"] | (string | null);
            /** @description Prioritaire. */
            estPrioritaire?: boolean | null;
            /** @description Créé par un partenaire. */
            estCreationPartenaire?: boolean | null;
            /**
             * @description Mise à jour. Instant avec décalage.
             * @example 2023-02-16T12:49:37.000+02:00
             */
            dateMiseAJour?: string | null;
            /**
             * @description Mise à jour du projet. Instant avec décalage.
             * @example 2023-02-16T12:49:37.000+02:00
             */
            dateMiseAJourProjet?: string | null;
            /** @description Activité de l'entreprise à créer ou à reprendre ; dans l'historique seulement. */
            nomActiviteCref?: string | null;
        };
        /** @description Deux réponses, à une date. */
        PouvoirAgirHistorise: {
            /** @description Confiance. */
            confiance?: components["schemas"]["Reponse"] | (string | null);
            /** @description Appui. */
            accompagnement?: components["schemas"]["Reponse"] | (string | null);
        };
        /** @description Un besoin, à une date. */
        BesoinHistorise: {
            /** @description Code du référentiel. */
            code?: string | null;
            /** @description Libellé ; varie d'une édition à l'autre, ne comparer que les codes. */
            libelle?: string | null;
            /** @description Valeur. */
            valeur?: components["schemas"]["ValeurBesoin"] | (string | null);
        };
        /** @description Une contrainte, à une date. */
        ContrainteHistorisee: {
            /** @description Code. */
            code?: string | null;
            /** @description Libellé. */
            libelle?: string | null;
            /** @description Valeur. */
            valeur?: components["schemas"]["ValeurContrainte"] | (string | null);
            /** @description Gêne. */
            impact?: components["schemas"]["Impact"] | (string | null);
            /** @description Prioritaire. */
            estPrioritaire?: boolean | null;
        };
        /** @description Une situation, à une date. */
        SituationHistorisee: {
            /** @description Code du référentiel. */
            code?: string | null;
            /** @description Libellé ; varie d'une édition à l'autre, ne comparer que les codes. */
            libelle?: string | null;
            /** @description Valeur. */
            valeur?: components["schemas"]["ValeurSituation"] | (string | null);
        };
        /** @description Un objectif, à une date. */
        ObjectifHistorise: {
            /** @description Code du référentiel. */
            code?: string | null;
            /** @description Libellé ; varie d'une édition à l'autre, ne comparer que les codes. */
            libelle?: string | null;
            /** @description Valeur. */
            valeur?: components["schemas"]["ValeurObjectif"] | (string | null);
        };
        /** @description Le référentiel, ou ses parties demandées. */
        Referentiel: {
            /** @description Besoins. */
            thematiquesBesoins?: components["schemas"]["ThematiqueBesoinReferentiel"][] | null;
            /** @description Contraintes. */
            thematiqueContrainte?: components["schemas"]["ThematiqueContrainteReferentiel"] | null;
            /** @description Pouvoir d'agir, dont la clé porte cette faute de frappe. */
            pourvoirAgir?: components["schemas"]["PouvoirAgirReferentiel"] | null;
        };
        /** @description Une thématique de besoins. */
        ThematiqueBesoinReferentiel: {
            /** @description Code. */
            code?: string | null;
            /** @description Libellé. */
            libelle?: string | null;
            /** @description Seulement avec « inclure ». */
            aideQuestionnement?: components["schemas"]["AideQuestionnement"][] | null;
            /** @description Besoins. */
            besoins?: components["schemas"]["BesoinReferentiel"][] | null;
        };
        /** @description La thématique des contraintes. */
        ThematiqueContrainteReferentiel: {
            /** @description Code. */
            code?: string | null;
            /** @description Libellé. */
            libelle?: string | null;
            /** @description Seulement avec « inclure ». */
            aideQuestionnement?: components["schemas"]["AideQuestionnement"][] | null;
            /** @description Contraintes. */
            contraintes?: components["schemas"]["ContrainteReferentiel"][] | null;
        };
        /** @description Questions et analyses. */
        PouvoirAgirReferentiel: {
            /** @description Seulement avec « inclure ». */
            aideQuestionnement?: components["schemas"]["AideQuestionnement"][] | null;
            /** @description Questions. */
            questions?: components["schemas"]["Question"][] | null;
            /** @description Analyses. */
            analyses?: components["schemas"]["Analyse"][] | null;
        };
        /** @description Une question qui aide à explorer. */
        AideQuestionnement: {
            /** @description Question. */
            question?: string | null;
            /** @description Précisions. */
            precisions?: string[] | null;
        };
        /** @description Un besoin. */
        BesoinReferentiel: {
            /** @description Code, une chaîne ; sans ordre. */
            code?: string | null;
            /** @description Libellé. */
            libelle?: string | null;
            /** @description Valeurs possibles. */
            valeur?: (components["schemas"]["ValeurBesoin"] | (string | null))[] | null;
            /** @description Seulement avec « inclure ». */
            aideQuestionnement?: components["schemas"]["AideQuestionnement"][] | null;
        };
        /** @description Une contrainte. Les valeurs publiées ajoutent SUPPRIMEE à celles qui se lisent et s'écrivent. */
        ContrainteReferentiel: {
            /** @description Code, une chaîne ; sans ordre. */
            code?: string | null;
            /** @description Libellé. */
            libelle?: string | null;
            /** @description Valeurs possibles. */
            valeur?: (components["schemas"]["ValeurContrainte"] | (string | null))[] | null;
            /** @description Seulement avec « inclure ». */
            aideQuestionnement?: components["schemas"]["AideQuestionnement"][] | null;
            /** @description Situations. */
            situations?: components["schemas"]["SituationReferentiel"][] | null;
            /** @description Objectifs. */
            objectifs?: components["schemas"]["ObjectifReferentiel"][] | null;
        };
        /** @description Une situation. */
        SituationReferentiel: {
            /** @description Code, une chaîne ; sans ordre. */
            code?: string | null;
            /** @description Libellé. */
            libelle?: string | null;
            /** @description Valeurs possibles. */
            valeur?: (components["schemas"]["ValeurSituation"] | (string | null))[] | null;
        };
        /** @description Un objectif. */
        ObjectifReferentiel: {
            /** @description Code, une chaîne ; sans ordre. */
            code?: string | null;
            /** @description Libellé. */
            libelle?: string | null;
            /** @description Valeurs possibles. */
            valeur?: (components["schemas"]["ValeurObjectif"] | (string | null))[] | null;
        };
        /** @description Une question du pouvoir d'agir. */
        Question: {
            /** @description confiance ou accompagnement. */
            code?: string | null;
            /** @description Question. */
            question?: string | null;
            /** @description Libellé. */
            libelle?: string | null;
            /** @description Réponses possibles. */
            valeur?: (components["schemas"]["Reponse"] | (string | null))[] | null;
        };
        /** @description L'analyse de deux réponses. */
        Analyse: {
            /** @description Absent des exemples. */
            code?: string | null;
            /** @description Première réponse. */
            confiance?: components["schemas"]["Reponse"] | (string | null);
            /** @description Seconde. */
            accompagnement?: components["schemas"]["Reponse"] | (string | null);
            /** @description Analyse. */
            libelle?: string | null;
        };
        /**
         * @description MR métier recherché, PM projet de métier, EF création ou reprise d'entreprise, ou franchise.
         * @enum {string}
         */
        CodeTypologie: "MR" | "PM" | "EF";
        /**
         * @description Création, reprise, franchise, et leurs réunions.
         * @enum {string}
         */
        CodeSousTypologie: "C" | "R" | "F" | "CR" | "CF" | "RF" | "CRF";
        /**
         * @description En cours, archivé, supprimé.
         * @enum {string}
         */
        StatutDiagnostic: "EN_COURS" | "ARCHIVE" | "SUPPRIME";
        /**
         * @description Point fort, besoin, pas encore exploré.
         * @enum {string}
         */
        ValeurBesoin: "POINT_FORT" | "BESOIN" | "NON_EXPLORE";
        /**
         * @description Pas abordée, présente, close.
         * @enum {string}
         */
        ValeurContrainte: "NON_ABORDEE" | "OUI" | "CLOTUREE";
        /**
         * @description Gêne forte, moyenne, faible, non dite.
         * @enum {string}
         */
        Impact: "FORT" | "MOYEN" | "FAIBLE" | "NON_RENSEIGNE";
        /**
         * @description Pas abordée, oui, non.
         * @enum {string}
         */
        ValeurSituation: "NON_ABORDEE" | "OUI" | "NON";
        /**
         * @description Pas abordé, en cours, réalisé, abandonné ; un texte écrit NON_ABORDEE.
         * @enum {string}
         */
        ValeurObjectif: "NON_ABORDE" | "EN_COURS" | "REALISE" | "ABANDONNE";
        /**
         * @description Oui, non, ne sait pas.
         * @enum {string}
         */
        Reponse: "OUI" | "NON" | "NE_SAIT_PAS";
        /**
         * @description Un agent, la personne, le traitement de l'orientation, inconnu.
         * @enum {string}
         */
        TypeAgent: "AGENT" | "USAGER" | "BATCH_ORIENTATION_USAGER" | "INCONNU";
        /** @description Panne de la passerelle technique qui précède les API, observée par un client public sans que l'API soit nommée. Le corps n'est pas celui de l'API. */
        ErreurConnecteur: {
            /**
             * @description Code de la panne.
             * @example JCS0011G
             */
            codeErreur?: string | null;
            /** @description Statut HTTP, répété. */
            codeHttp?: number | null;
            /** @description Explication. */
            message?: string | null;
        };
    };
    responses: {
        /** @description Le diagnostic entier. */
        Dossier: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Dossier"];
            };
        };
        /** @description L'autonomie numérique. */
        AutonomieNumerique: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AutonomieNumerique"];
            };
        };
        /** @description Les besoins. */
        Besoins: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BesoinsParDiagnostic"][];
            };
        };
        /** @description Les contraintes. */
        Contraintes: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ThematiqueContrainte"];
            };
        };
        /** @description Le pouvoir d'agir. */
        PouvoirAgir: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PouvoirAgir"];
            };
        };
        /** @description Les diagnostics. */
        Diagnostics: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Diagnostics"];
            };
        };
        /** @description Créé. */
        DiagnosticCree: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReponseDiagnostic"];
            };
        };
        /** @description Fait. Sans corps. */
        Fait: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Rien pour cette personne. */
        Rien: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Un identifiant de diagnostic donné n'est pas de cette personne. */
        DiagnosticEtranger: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Une page de l'historique. */
        HistoriqueDossier: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PageDossier"];
            };
        };
        /** @description Une page de l'historique. */
        HistoriqueAutonomieNumerique: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PageAutonomieNumerique"];
            };
        };
        /** @description Une page de l'historique. */
        HistoriqueContraintes: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PageContraintes"];
            };
        };
        /** @description Une page de l'historique. */
        HistoriqueDiagnostics: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PageDiagnostics"];
            };
        };
        /** @description Une page de l'historique. */
        HistoriqueBesoins: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PageBesoins"];
            };
        };
        /** @description Une page de l'historique. */
        HistoriquePouvoirAgir: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PagePouvoirAgir"];
            };
        };
        /** @description Les parties demandées du référentiel. */
        Referentiel: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Referentiel"];
            };
        };
        /** @description Écriture refusée. Aucun corps n'est publié. Jeton usager périmé ou étranger : même statut, suppose-t-on (G42). */
        RequeteInvalide: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Panne. Aucun corps n'est publié ; celui de la passerelle technique a été observé. */
        ErreurTechnique: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErreurConnecteur"];
            };
        };
        /** @description Un en-tête « pa-* » manque. Redirection sans corps, à lire comme une faute de configuration et à ne jamais suivre ; l'adresse de redirection n'est pas connue. */
        AgentAbsent: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Jeton d'accès absent, faux ou expiré ; également quand un en-tête « pa-* » est vide (observé par un client public). Le type annoncé est JSON mais le corps est vide ; la présence de WWW-Authenticate est inconnue (G40). Renouveler le jeton d'accès une fois, puis réessayer une fois. */
        AccesRefuse: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Le jeton d'accès ne porte pas les portées (scopes) de cette API. Le statut est attesté, son corps est inconnu : on le suppose vide (G41). Ne pas réessayer. */
        PorteeManquante: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Trop d'appels par seconde, tous consommateurs confondus ou pour cette application. Aucun chiffre n'est publié pour les API de la loi plein emploi (G45). Attendre « Retry-After », 60 secondes s'il manque. */
        DebitDepasse: {
            headers: {
                /** @description Secondes à attendre ; la forme date n'est pas attestée, mais se lit aussi (G46). */
                "Retry-After"?: string;
                /** @description Appels permis d'un coup pour cette application. */
                "X-Ratelimit-Burst-Capacity-Clientidlimiter"?: string;
                /** @description Appels encore permis pour cette application. */
                "X-Ratelimit-Remaining-Clientidlimiter"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description Service arrêté ou inaccessible : réessayer plus tard. Le corps n'est publié pour aucune opération de cette API. */
        Indisponible: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
         * @example MARTIN
         */
        NomAgent: string;
        /**
         * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
         * @example CAMILLE
         */
        PrenomAgent: string;
        /**
         * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
         * @example BATCH
         */
        IdentifiantAgent: string;
        /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Inutile aux lectures du référentiel. Absent ou non valable : 400, suppose-t-on (G42). Ajouté par la couche transport. */
        JetonUsager: string;
        /**
         * @description Identifiant du diagnostic.
         * @example 2d04257a-dd60-4a52-9805-90a331ec44ad
         */
        IdentifiantDiagnostic: string;
        /** @description Prioritaire ou non ; absent, bascule. */
        Prioritaire: boolean;
        /**
         * @description Premier instant, sans décalage.
         * @example 2024-01-01T00:00:00
         */
        DateDebut: string;
        /**
         * @description Dernier instant, sans décalage.
         * @example 2024-12-31T23:59:59
         */
        DateFin: string;
        /** @description 10 par défaut. */
        DonneesParPage: number;
        /** @description La première est 1. */
        PageActuelle: number;
        /** @description Ajoute les questions qui aident à explorer. */
        Inclure: "aide-questionnement";
        /** @description Réponse à la première question. */
        Confiance: components["schemas"]["Reponse"];
        /** @description Réponse à la seconde. */
        Accompagnement: components["schemas"]["Reponse"];
        /** @description Partie du référentiel. */
        Domaine: "besoin" | "contrainte" | "pouvoir-agir";
        /** @description Partie du référentiel. */
        DomaineDivise: "contrainte" | "pouvoir-agir";
        /** @description Situation et objectif d'une contrainte, question et analyse du pouvoir d'agir. */
        SousDomaine: "situation" | "objectif" | "question" | "analyse";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    lireDossier: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
                 * @example MARTIN
                 */
                "pa-nom-agent"?: components["parameters"]["NomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example CAMILLE
                 */
                "pa-prenom-agent"?: components["parameters"]["PrenomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example BATCH
                 */
                "pa-identifiant-agent"?: components["parameters"]["IdentifiantAgent"];
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Inutile aux lectures du référentiel. Absent ou non valable : 400, suppose-t-on (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Dossier"];
            204: components["responses"]["Rien"];
            302: components["responses"]["AgentAbsent"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    enregistrerDossier: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
                 * @example MARTIN
                 */
                "pa-nom-agent"?: components["parameters"]["NomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example CAMILLE
                 */
                "pa-prenom-agent"?: components["parameters"]["PrenomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example BATCH
                 */
                "pa-identifiant-agent"?: components["parameters"]["IdentifiantAgent"];
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Inutile aux lectures du référentiel. Absent ou non valable : 400, suppose-t-on (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DossierEcrit"];
            };
        };
        responses: {
            200: components["responses"]["Fait"];
            204: components["responses"]["DiagnosticEtranger"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["RequeteInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    lireHistoriqueDossier: {
        parameters: {
            query?: {
                /**
                 * @description Premier instant, sans décalage.
                 * @example 2024-01-01T00:00:00
                 */
                dateDebut?: components["parameters"]["DateDebut"];
                /**
                 * @description Dernier instant, sans décalage.
                 * @example 2024-12-31T23:59:59
                 */
                dateFin?: components["parameters"]["DateFin"];
                /** @description 10 par défaut. */
                donneesParPage?: components["parameters"]["DonneesParPage"];
                /** @description La première est 1. */
                pageActuelle?: components["parameters"]["PageActuelle"];
            };
            header?: {
                /**
                 * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
                 * @example MARTIN
                 */
                "pa-nom-agent"?: components["parameters"]["NomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example CAMILLE
                 */
                "pa-prenom-agent"?: components["parameters"]["PrenomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example BATCH
                 */
                "pa-identifiant-agent"?: components["parameters"]["IdentifiantAgent"];
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Inutile aux lectures du référentiel. Absent ou non valable : 400, suppose-t-on (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoriqueDossier"];
            204: components["responses"]["Rien"];
            302: components["responses"]["AgentAbsent"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    lireAutonomieNumerique: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
                 * @example MARTIN
                 */
                "pa-nom-agent"?: components["parameters"]["NomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example CAMILLE
                 */
                "pa-prenom-agent"?: components["parameters"]["PrenomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example BATCH
                 */
                "pa-identifiant-agent"?: components["parameters"]["IdentifiantAgent"];
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Inutile aux lectures du référentiel. Absent ou non valable : 400, suppose-t-on (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AutonomieNumerique"];
            204: components["responses"]["Rien"];
            302: components["responses"]["AgentAbsent"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    enregistrerAutonomieNumerique: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
                 * @example MARTIN
                 */
                "pa-nom-agent"?: components["parameters"]["NomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example CAMILLE
                 */
                "pa-prenom-agent"?: components["parameters"]["PrenomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example BATCH
                 */
                "pa-identifiant-agent"?: components["parameters"]["IdentifiantAgent"];
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Inutile aux lectures du référentiel. Absent ou non valable : 400, suppose-t-on (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AutonomieNumeriqueEcrite"];
            };
        };
        responses: {
            200: components["responses"]["Fait"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["RequeteInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    lireBesoins: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
                 * @example MARTIN
                 */
                "pa-nom-agent"?: components["parameters"]["NomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example CAMILLE
                 */
                "pa-prenom-agent"?: components["parameters"]["PrenomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example BATCH
                 */
                "pa-identifiant-agent"?: components["parameters"]["IdentifiantAgent"];
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Inutile aux lectures du référentiel. Absent ou non valable : 400, suppose-t-on (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Besoins"];
            204: components["responses"]["Rien"];
            302: components["responses"]["AgentAbsent"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    lireContraintes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
                 * @example MARTIN
                 */
                "pa-nom-agent"?: components["parameters"]["NomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example CAMILLE
                 */
                "pa-prenom-agent"?: components["parameters"]["PrenomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example BATCH
                 */
                "pa-identifiant-agent"?: components["parameters"]["IdentifiantAgent"];
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Inutile aux lectures du référentiel. Absent ou non valable : 400, suppose-t-on (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Contraintes"];
            204: components["responses"]["Rien"];
            302: components["responses"]["AgentAbsent"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    enregistrerContraintes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
                 * @example MARTIN
                 */
                "pa-nom-agent"?: components["parameters"]["NomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example CAMILLE
                 */
                "pa-prenom-agent"?: components["parameters"]["PrenomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example BATCH
                 */
                "pa-identifiant-agent"?: components["parameters"]["IdentifiantAgent"];
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Inutile aux lectures du référentiel. Absent ou non valable : 400, suppose-t-on (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContraintesEcrites"];
            };
        };
        responses: {
            200: components["responses"]["Fait"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["RequeteInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    lirePouvoirAgir: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
                 * @example MARTIN
                 */
                "pa-nom-agent"?: components["parameters"]["NomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example CAMILLE
                 */
                "pa-prenom-agent"?: components["parameters"]["PrenomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example BATCH
                 */
                "pa-identifiant-agent"?: components["parameters"]["IdentifiantAgent"];
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Inutile aux lectures du référentiel. Absent ou non valable : 400, suppose-t-on (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PouvoirAgir"];
            204: components["responses"]["Rien"];
            302: components["responses"]["AgentAbsent"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    enregistrerPouvoirAgir: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
                 * @example MARTIN
                 */
                "pa-nom-agent"?: components["parameters"]["NomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example CAMILLE
                 */
                "pa-prenom-agent"?: components["parameters"]["PrenomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example BATCH
                 */
                "pa-identifiant-agent"?: components["parameters"]["IdentifiantAgent"];
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Inutile aux lectures du référentiel. Absent ou non valable : 400, suppose-t-on (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PouvoirAgirEcrit"];
            };
        };
        responses: {
            200: components["responses"]["Fait"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["RequeteInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    lireDiagnostics: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
                 * @example MARTIN
                 */
                "pa-nom-agent"?: components["parameters"]["NomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example CAMILLE
                 */
                "pa-prenom-agent"?: components["parameters"]["PrenomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example BATCH
                 */
                "pa-identifiant-agent"?: components["parameters"]["IdentifiantAgent"];
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Inutile aux lectures du référentiel. Absent ou non valable : 400, suppose-t-on (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Diagnostics"];
            204: components["responses"]["Rien"];
            302: components["responses"]["AgentAbsent"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    creerDiagnostic: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
                 * @example MARTIN
                 */
                "pa-nom-agent"?: components["parameters"]["NomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example CAMILLE
                 */
                "pa-prenom-agent"?: components["parameters"]["PrenomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example BATCH
                 */
                "pa-identifiant-agent"?: components["parameters"]["IdentifiantAgent"];
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Inutile aux lectures du référentiel. Absent ou non valable : 400, suppose-t-on (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiagnosticEcrit"];
            };
        };
        responses: {
            200: components["responses"]["DiagnosticCree"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["RequeteInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    modifierDiagnostic: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
                 * @example MARTIN
                 */
                "pa-nom-agent"?: components["parameters"]["NomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example CAMILLE
                 */
                "pa-prenom-agent"?: components["parameters"]["PrenomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example BATCH
                 */
                "pa-identifiant-agent"?: components["parameters"]["IdentifiantAgent"];
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Inutile aux lectures du référentiel. Absent ou non valable : 400, suppose-t-on (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path: {
                /**
                 * @description Identifiant du diagnostic.
                 * @example 2d04257a-dd60-4a52-9805-90a331ec44ad
                 */
                idDiagnostic: components["parameters"]["IdentifiantDiagnostic"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiagnosticEcrit"];
            };
        };
        responses: {
            200: components["responses"]["Fait"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["RequeteInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    enregistrerBesoins: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
                 * @example MARTIN
                 */
                "pa-nom-agent"?: components["parameters"]["NomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example CAMILLE
                 */
                "pa-prenom-agent"?: components["parameters"]["PrenomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example BATCH
                 */
                "pa-identifiant-agent"?: components["parameters"]["IdentifiantAgent"];
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Inutile aux lectures du référentiel. Absent ou non valable : 400, suppose-t-on (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path: {
                /**
                 * @description Identifiant du diagnostic.
                 * @example 2d04257a-dd60-4a52-9805-90a331ec44ad
                 */
                idDiagnostic: components["parameters"]["IdentifiantDiagnostic"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BesoinsEcrits"];
            };
        };
        responses: {
            200: components["responses"]["Fait"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["RequeteInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    prioriserDiagnostic: {
        parameters: {
            query?: {
                /** @description Prioritaire ou non ; absent, bascule. */
                prioritaire?: components["parameters"]["Prioritaire"];
            };
            header?: {
                /**
                 * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
                 * @example MARTIN
                 */
                "pa-nom-agent"?: components["parameters"]["NomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example CAMILLE
                 */
                "pa-prenom-agent"?: components["parameters"]["PrenomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example BATCH
                 */
                "pa-identifiant-agent"?: components["parameters"]["IdentifiantAgent"];
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Inutile aux lectures du référentiel. Absent ou non valable : 400, suppose-t-on (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path: {
                /**
                 * @description Identifiant du diagnostic.
                 * @example 2d04257a-dd60-4a52-9805-90a331ec44ad
                 */
                idDiagnostic: components["parameters"]["IdentifiantDiagnostic"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Fait"];
            302: components["responses"]["AgentAbsent"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    supprimerDiagnostic: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
                 * @example MARTIN
                 */
                "pa-nom-agent"?: components["parameters"]["NomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example CAMILLE
                 */
                "pa-prenom-agent"?: components["parameters"]["PrenomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example BATCH
                 */
                "pa-identifiant-agent"?: components["parameters"]["IdentifiantAgent"];
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Inutile aux lectures du référentiel. Absent ou non valable : 400, suppose-t-on (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path: {
                /**
                 * @description Identifiant du diagnostic.
                 * @example 2d04257a-dd60-4a52-9805-90a331ec44ad
                 */
                idDiagnostic: components["parameters"]["IdentifiantDiagnostic"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Fait"];
            302: components["responses"]["AgentAbsent"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    supprimerDiagnosticCollection: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
                 * @example MARTIN
                 */
                "pa-nom-agent"?: components["parameters"]["NomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example CAMILLE
                 */
                "pa-prenom-agent"?: components["parameters"]["PrenomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example BATCH
                 */
                "pa-identifiant-agent"?: components["parameters"]["IdentifiantAgent"];
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Inutile aux lectures du référentiel. Absent ou non valable : 400, suppose-t-on (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path: {
                /**
                 * @description Identifiant du diagnostic.
                 * @example 2d04257a-dd60-4a52-9805-90a331ec44ad
                 */
                idDiagnostic: components["parameters"]["IdentifiantDiagnostic"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DiagnosticEcrit"];
            };
        };
        responses: {
            200: components["responses"]["Fait"];
            302: components["responses"]["AgentAbsent"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    lireHistoriqueAutonomieNumerique: {
        parameters: {
            query?: {
                /**
                 * @description Premier instant, sans décalage.
                 * @example 2024-01-01T00:00:00
                 */
                dateDebut?: components["parameters"]["DateDebut"];
                /**
                 * @description Dernier instant, sans décalage.
                 * @example 2024-12-31T23:59:59
                 */
                dateFin?: components["parameters"]["DateFin"];
                /** @description 10 par défaut. */
                donneesParPage?: components["parameters"]["DonneesParPage"];
                /** @description La première est 1. */
                pageActuelle?: components["parameters"]["PageActuelle"];
            };
            header?: {
                /**
                 * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
                 * @example MARTIN
                 */
                "pa-nom-agent"?: components["parameters"]["NomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example CAMILLE
                 */
                "pa-prenom-agent"?: components["parameters"]["PrenomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example BATCH
                 */
                "pa-identifiant-agent"?: components["parameters"]["IdentifiantAgent"];
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Inutile aux lectures du référentiel. Absent ou non valable : 400, suppose-t-on (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoriqueAutonomieNumerique"];
            204: components["responses"]["Rien"];
            302: components["responses"]["AgentAbsent"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    lireHistoriqueContraintes: {
        parameters: {
            query?: {
                /**
                 * @description Premier instant, sans décalage.
                 * @example 2024-01-01T00:00:00
                 */
                dateDebut?: components["parameters"]["DateDebut"];
                /**
                 * @description Dernier instant, sans décalage.
                 * @example 2024-12-31T23:59:59
                 */
                dateFin?: components["parameters"]["DateFin"];
                /** @description 10 par défaut. */
                donneesParPage?: components["parameters"]["DonneesParPage"];
                /** @description La première est 1. */
                pageActuelle?: components["parameters"]["PageActuelle"];
            };
            header?: {
                /**
                 * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
                 * @example MARTIN
                 */
                "pa-nom-agent"?: components["parameters"]["NomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example CAMILLE
                 */
                "pa-prenom-agent"?: components["parameters"]["PrenomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example BATCH
                 */
                "pa-identifiant-agent"?: components["parameters"]["IdentifiantAgent"];
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Inutile aux lectures du référentiel. Absent ou non valable : 400, suppose-t-on (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoriqueContraintes"];
            204: components["responses"]["Rien"];
            302: components["responses"]["AgentAbsent"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    lireHistoriqueDiagnostics: {
        parameters: {
            query?: {
                /**
                 * @description Premier instant, sans décalage.
                 * @example 2024-01-01T00:00:00
                 */
                dateDebut?: components["parameters"]["DateDebut"];
                /**
                 * @description Dernier instant, sans décalage.
                 * @example 2024-12-31T23:59:59
                 */
                dateFin?: components["parameters"]["DateFin"];
                /** @description 10 par défaut. */
                donneesParPage?: components["parameters"]["DonneesParPage"];
                /** @description La première est 1. */
                pageActuelle?: components["parameters"]["PageActuelle"];
            };
            header?: {
                /**
                 * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
                 * @example MARTIN
                 */
                "pa-nom-agent"?: components["parameters"]["NomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example CAMILLE
                 */
                "pa-prenom-agent"?: components["parameters"]["PrenomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example BATCH
                 */
                "pa-identifiant-agent"?: components["parameters"]["IdentifiantAgent"];
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Inutile aux lectures du référentiel. Absent ou non valable : 400, suppose-t-on (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoriqueDiagnostics"];
            204: components["responses"]["Rien"];
            302: components["responses"]["AgentAbsent"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    lireHistoriqueBesoins: {
        parameters: {
            query?: {
                /**
                 * @description Premier instant, sans décalage.
                 * @example 2024-01-01T00:00:00
                 */
                dateDebut?: components["parameters"]["DateDebut"];
                /**
                 * @description Dernier instant, sans décalage.
                 * @example 2024-12-31T23:59:59
                 */
                dateFin?: components["parameters"]["DateFin"];
                /** @description 10 par défaut. */
                donneesParPage?: components["parameters"]["DonneesParPage"];
                /** @description La première est 1. */
                pageActuelle?: components["parameters"]["PageActuelle"];
            };
            header?: {
                /**
                 * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
                 * @example MARTIN
                 */
                "pa-nom-agent"?: components["parameters"]["NomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example CAMILLE
                 */
                "pa-prenom-agent"?: components["parameters"]["PrenomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example BATCH
                 */
                "pa-identifiant-agent"?: components["parameters"]["IdentifiantAgent"];
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Inutile aux lectures du référentiel. Absent ou non valable : 400, suppose-t-on (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path: {
                /**
                 * @description Identifiant du diagnostic.
                 * @example 2d04257a-dd60-4a52-9805-90a331ec44ad
                 */
                idDiagnostic: components["parameters"]["IdentifiantDiagnostic"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoriqueBesoins"];
            204: components["responses"]["Rien"];
            302: components["responses"]["AgentAbsent"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    lireHistoriquePouvoirAgir: {
        parameters: {
            query?: {
                /**
                 * @description Premier instant, sans décalage.
                 * @example 2024-01-01T00:00:00
                 */
                dateDebut?: components["parameters"]["DateDebut"];
                /**
                 * @description Dernier instant, sans décalage.
                 * @example 2024-12-31T23:59:59
                 */
                dateFin?: components["parameters"]["DateFin"];
                /** @description 10 par défaut. */
                donneesParPage?: components["parameters"]["DonneesParPage"];
                /** @description La première est 1. */
                pageActuelle?: components["parameters"]["PageActuelle"];
            };
            header?: {
                /**
                 * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
                 * @example MARTIN
                 */
                "pa-nom-agent"?: components["parameters"]["NomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example CAMILLE
                 */
                "pa-prenom-agent"?: components["parameters"]["PrenomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example BATCH
                 */
                "pa-identifiant-agent"?: components["parameters"]["IdentifiantAgent"];
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Inutile aux lectures du référentiel. Absent ou non valable : 400, suppose-t-on (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HistoriquePouvoirAgir"];
            204: components["responses"]["Rien"];
            302: components["responses"]["AgentAbsent"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    lireReferentiel: {
        parameters: {
            query?: {
                /** @description Ajoute les questions qui aident à explorer. */
                inclure?: components["parameters"]["Inclure"];
            };
            header?: {
                /**
                 * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
                 * @example MARTIN
                 */
                "pa-nom-agent"?: components["parameters"]["NomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example CAMILLE
                 */
                "pa-prenom-agent"?: components["parameters"]["PrenomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example BATCH
                 */
                "pa-identifiant-agent"?: components["parameters"]["IdentifiantAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Referentiel"];
            302: components["responses"]["AgentAbsent"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    lireReferentielAnalyse: {
        parameters: {
            query?: {
                /** @description Réponse à la première question. */
                confiance?: components["parameters"]["Confiance"];
                /** @description Réponse à la seconde. */
                accompagnement?: components["parameters"]["Accompagnement"];
                /** @description Ajoute les questions qui aident à explorer. */
                inclure?: components["parameters"]["Inclure"];
            };
            header?: {
                /**
                 * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
                 * @example MARTIN
                 */
                "pa-nom-agent"?: components["parameters"]["NomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example CAMILLE
                 */
                "pa-prenom-agent"?: components["parameters"]["PrenomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example BATCH
                 */
                "pa-identifiant-agent"?: components["parameters"]["IdentifiantAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Referentiel"];
            302: components["responses"]["AgentAbsent"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    lireReferentielDomaine: {
        parameters: {
            query?: {
                /** @description Ajoute les questions qui aident à explorer. */
                inclure?: components["parameters"]["Inclure"];
            };
            header?: {
                /**
                 * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
                 * @example MARTIN
                 */
                "pa-nom-agent"?: components["parameters"]["NomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example CAMILLE
                 */
                "pa-prenom-agent"?: components["parameters"]["PrenomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example BATCH
                 */
                "pa-identifiant-agent"?: components["parameters"]["IdentifiantAgent"];
            };
            path: {
                /** @description Partie du référentiel. */
                domaine: components["parameters"]["Domaine"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Referentiel"];
            302: components["responses"]["AgentAbsent"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    lireReferentielSousDomaine: {
        parameters: {
            query?: {
                /** @description Ajoute les questions qui aident à explorer. */
                inclure?: components["parameters"]["Inclure"];
            };
            header?: {
                /**
                 * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
                 * @example MARTIN
                 */
                "pa-nom-agent"?: components["parameters"]["NomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example CAMILLE
                 */
                "pa-prenom-agent"?: components["parameters"]["PrenomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example BATCH
                 */
                "pa-identifiant-agent"?: components["parameters"]["IdentifiantAgent"];
            };
            path: {
                /** @description Partie du référentiel. */
                domaine: components["parameters"]["DomaineDivise"];
                /** @description Situation et objectif d'une contrainte, question et analyse du pouvoir d'agir. */
                "sous-domaine": components["parameters"]["SousDomaine"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Referentiel"];
            302: components["responses"]["AgentAbsent"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
}
