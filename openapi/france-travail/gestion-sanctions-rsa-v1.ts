// Generated from the document beside it by `npm run openapi`: do not edit.

export interface paths {
    "/detailManquement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire un manquement et ses conséquences
         * @description À partir d'une conséquence de sanction : celle d'une activité de la famille GLI100, ou celle que l'on a soi-même transmise et que l'on relit. Un manquement peut avoir plusieurs conséquences : prendre celle qui porte l'identifiant demandé. Le document public est en 1.1 ; des exemples citent une 1.4 qui ne l'est pas : les codes inconnus passent (G28).
         */
        get: operations["lireDetailSanctionRsa"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evenementSanctionRSA": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agir sur une conséquence que France Travail propose
         * @description Pour une personne suivie par France Travail. Selon l'activité : ACT366, SAISIE_SANCTION (REFUS_SAISIE_SANCTION existe, mais vaut accord sur la proposition telle quelle : ne pas l'envoyer ; sans réponse sous 15 jours France Travail poursuit seul) ; ACT367, VALID_SANCTION ou REFUS_SANCTION ; ACT369, VALID_LEVEE_SUSP ou REFUS_LEVEE_SUSP ; ACT370, VALID_SANCTION (suppression, ou suspension à la place) ou REFUS_SANCTION ; sans activité, ANNULATION_SANCTION sur une conséquence validée. L'activité suivante peut tarder (G70). Un refus métier répond 200. Réponse perdue : relire le manquement avant de renvoyer (G58).
         */
        post: operations["traiterSanctionRsa"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisionSanctionRSAPartenaire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transmettre une décision prise par le département
         * @description Pour une personne que le département ou la CAF suit. Suspensions et suppressions seulement. Rien ne permet de lister ses propres décisions : un envoi dont la réponse s'est perdue ne se renvoie pas sans qu'une personne en décide (G59). L'identifiant reçu sert à relire le manquement, et à demander la radiation.
         */
        post: operations["traiterDecisionSanctionRSA"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demandeRadiation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Demander la radiation de la liste des demandeurs d'emploi
         * @description Possible aussitôt après la décision, quel que soit l'organisme qui suit la personne. Cas prévus : refus d'élaborer ou d'actualiser le contrat, ou manquement à ses obligations, après une suppression de 100 % pour 4 mois (radiation de 4 mois) ; deux refus d'une offre raisonnable d'emploi, après une suspension ou une suppression de 1 à 4 mois (radiation de même durée). Un refus répond 200, et C001 y veut dire « non créée ». Réponse perdue : relire le manquement avant de renvoyer (G58).
         */
        post: operations["demandeRadiation"];
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
        /** @description Événement sur une conséquence de sanction. Type, modalité, montant et durée vont avec VALID_SANCTION, et doivent alors être tous là. */
        TraitementSanction: {
            /**
             * @description La conséquence.
             * @example 1243
             */
            identifiantConsequenceSanction: string;
            /** @description Objet imbriqué, malgré la notation à points de certains exemples. Non exigé par le contrat publié, qui en exige pourtant le type et la date. */
            evenement: components["schemas"]["Evenement"];
            /** @description Avec VALID_SANCTION. Avec ANNULATION_SANCTION, le texte l'exige et l'exemple l'omet : l'envoyer (G27). */
            typeConsequenceSanctionValide?: components["schemas"]["TypeSanction"];
            /** @description Avec VALID_SANCTION. */
            modaliteDecisionValidee?: components["schemas"]["Modalite"];
            /**
             * @description Pour cent, de 30 à 100, avec P (au-dehors, R064, suppose-t-on : G67) ; euros, sans borne publiée, avec M (G66).
             * @example 50
             */
            montantValide?: number;
            /** @description Avec VALID_SANCTION. */
            dureeValidee?: components["schemas"]["Duree"];
        } & (unknown & unknown & unknown);
        /** @description Ce que le département fait. */
        Evenement: {
            /** @description Nature. */
            typeEvenement: components["schemas"]["TypeEvenementEcrit"];
            /**
             * Format: date
             * @description Jour, AAAA-MM-JJ.
             * @example 2025-03-12
             */
            dateEvenement: string;
            /** @description Texte libre. */
            commentaireEvenement?: string;
            /** @description Avec ANNULATION_SANCTION. */
            motifEvenement?: components["schemas"]["MotifAnnulation"];
        };
        /** @description Décision du département. */
        DecisionSanction: {
            /**
             * Format: date
             * @description Jour de la notification, AAAA-MM-JJ.
             * @example 2026-02-03
             */
            dateNotificationDecisionSanction: string;
            /** @description Manquement. */
            natureManquement: components["schemas"]["NatureManquement"];
            /** @description Premier ou suivant. */
            rangManquement?: components["schemas"]["RangManquement"];
            /**
             * Format: date
             * @description Jour du manquement, AAAA-MM-JJ ; la collection officielle l'oublie.
             * @example 2026-01-03
             */
            dateManquement: string;
            /** @description Sanction. */
            typeSanctionValide: components["schemas"]["TypeSanction"];
            /** @description Unité du montant. */
            modaliteDecisionValidee: components["schemas"]["Modalite"];
            /**
             * @description Pour cent, de 30 à 100, avec P (au-dehors, R064, suppose-t-on : G67) ; euros, sans borne publiée, avec M (G66).
             * @example 50
             */
            montantValide: number;
            /** @description Durée. */
            dureeValidee: components["schemas"]["Duree"];
            /** @description Texte libre. */
            justificationDecisionSanction?: string;
        } & unknown;
        /** @description Radiation demandée à la suite d'une sanction. */
        DemandeRadiation: {
            /**
             * @description La sanction, validée ou transmise.
             * @example 1243
             */
            identifiantConsequenceSanction: string;
            /** @description Texte libre. Facultatif au contrat ; une erreur R100 en vérifie la forme. */
            justificationDemandeRadiation?: string;
        };
        /** @description Suite donnée à l'événement. */
        RetourEvenement: {
            /** @description Pris ou refusé. */
            codeSortie?: components["schemas"]["CodeSortieEvenement"] | (string | null);
        };
        /**
         * @description C001 pris en compte ; C999 incompatible avec le dernier événement connu, rien n'est fait. Les enchaînements permis sont supposés (G69).
         * @enum {string}
         */
        CodeSortieEvenement: "C001" | "C999";
        /** @description Suite donnée à la décision. */
        RetourDecision: {
            /** @description Toujours C001. */
            codeSortie?: components["schemas"]["CodeSortieDecision"] | (string | null);
            /**
             * @description Conséquence créée.
             * @example 5069
             */
            identifiantConsequenceSanction?: string | null;
            /**
             * @description Manquement créé.
             * @example 51225
             */
            identifiantManquement?: string | null;
            /** @description Texte. */
            message?: string | null;
        };
        /**
         * @description Sanction créée.
         * @enum {string}
         */
        CodeSortieDecision: "C001";
        /** @description Suite donnée à la demande. */
        RetourRadiation: {
            /** @description Créée, ou pourquoi non. */
            codeSortie?: components["schemas"]["CodeSortieRadiation"] | (string | null);
            /**
             * @description Radiation créée ; avec C000 seul.
             * @example 5070
             */
            idConsequenceSanctionCree?: string | null;
            /** @description Texte. */
            message?: string | null;
        };
        /**
         * @description C000 créée. Non créée : C001 personne déjà radiée après sanction, C002 hors des cas prévus, C003 conséquence d'une autre personne, C004 radiation déjà appliquée pour cette sanction.
         * @enum {string}
         */
        CodeSortieRadiation: "C000" | "C001" | "C002" | "C003" | "C004";
        /** @description Un manquement, ses indices et ses conséquences. */
        DetailManquement: {
            /** @description Personne ; manque dans un exemple. */
            individu?: components["schemas"]["Individu"] | null;
            /**
             * @description Identifiant.
             * @example 6050
             */
            identifiantManquement?: string | null;
            /** @description Famille. */
            familleManquement?: components["schemas"]["FamilleManquement"] | (string | null);
            /** @description Manquement. Instant avec décalage. */
            dateManquement?: string | null;
            /** @description Avertissement. Instant avec décalage. */
            dateAvertissement?: string | null;
            /** @description Ce qui le fonde ; peut être vide. */
            faisceauIndices?: components["schemas"]["Indice"][] | null;
            /** @description Texte de 4000 caractères au plus. */
            justificationDecisionSanction?: string | null;
            /** @description Ce que la personne doit faire ; 4000 caractères au plus. */
            demarcheRemobilisation?: string | null;
            /** @description Toutes les conséquences, celles de l'allocation comprises. */
            consequencesSanction?: components["schemas"]["ConsequenceSanction"][] | null;
        };
        /** @description Personne. */
        Individu: {
            /**
             * @description Numéro à 11 chiffres.
             * @example 12345678910
             */
            numeroFranceTravail?: string | null;
        };
        /** @description Un défaut constaté. */
        Indice: {
            /**
             * @description Code dont la liste n'est pas publiée.
             * @example N23
             */
            natureDefaut?: string | null;
            /** @description Constat. Instant avec décalage. */
            dateConstatDefaut?: string | null;
            /** @description Précisions. */
            attributs?: components["schemas"]["AttributIndice"][] | null;
        };
        /** @description Une précision. */
        AttributIndice: {
            /** @description Ce qui est précisé. */
            codeAttribut?: components["schemas"]["CodeAttribut"] | (string | null);
            /** @description Valeur : un code pour ARDV_TYPE_RDV, FORM_MOTIF_ABS_FORMATION et PRESTA_TYPE_PRESTA, un jour AAAAMMJJ pour les dates de rendez-vous, un texte sinon. */
            valeurAttribut?: components["schemas"]["TypeRendezVous"] | components["schemas"]["MotifAbsenceFormation"] | components["schemas"]["TypePrestation"] | (string | null);
        };
        /** @description Une conséquence : proposition de France Travail, décision du département, application. */
        ConsequenceSanction: {
            /**
             * @description Identifiant, numérique dans les exemples (G68).
             * @example 2486
             */
            idConsequenceSanction?: string | null;
            /** @description Nature. */
            typeConsequenceSanction?: components["schemas"]["TypeConsequence"] | (string | null);
            /** @description France Travail avait la délégation quand il l'a proposée. */
            delegation?: boolean | null;
            /** @description Qui l'a proposée. */
            codeInitiateur?: components["schemas"]["CodeInitiateur"] | (string | null);
            /** @description Unité du montant proposé. */
            modaliteProposee?: components["schemas"]["Modalite"] | (string | null);
            /** @description Montant proposé. */
            montantPropose?: number | null;
            /** @description Mois proposés, de 1 à 4. */
            dureeProposee?: number | null;
            /** @description Unité du montant décidé. */
            modaliteValidee?: components["schemas"]["Modalite"] | (string | null);
            /** @description Montant décidé. */
            montantValide?: number | null;
            /** @description Mois décidés, de 1 à 4. */
            dureeValidee?: number | null;
            /** @description Début. Instant avec décalage. */
            dateDebutApplication?: string | null;
            /** @description Fin. Instant avec décalage. */
            dateFinApplication?: string | null;
            /** @description Remobilisation de la personne. Instant avec décalage. */
            dateRemobilisation?: string | null;
            /** @description Texte libre. */
            justifDecisionRemobilisation?: string | null;
            /** @description Levée. Instant avec décalage. */
            dateLeveeApplication?: string | null;
            /** @description Non triés dans les exemples : trier par date. */
            evenements?: components["schemas"]["EvenementLu"][] | null;
        };
        /** @description Un événement de la conséquence. */
        EvenementLu: {
            /** @description Identifiant. */
            identifiantEvenement?: string | null;
            /** @description Nature ; un exemple montre SAISIE_LEVEE_SUSP, hors de la liste (G34). */
            typeEvenement?: components["schemas"]["TypeEvenementLu"] | (string | null);
            /**
             * @description Date. Instant avec décalage.
             * @example 2025-03-21T21:57:38+01:00
             */
            dateEvenement?: string | null;
            /** @description Pourquoi. */
            motif?: components["schemas"]["MotifEvenement"] | (string | null);
            /** @description Texte libre. */
            commentaireEvenement?: string | null;
        };
        /**
         * @description F01 obligations du contrat d'engagement, F03 refus de l'élaborer ou de l'actualiser, F04 second refus d'une offre raisonnable d'emploi.
         * @enum {string}
         */
        FamilleManquement: "F01" | "F03" | "F04";
        /**
         * @description Rappel, suspension ou suppression du RSA, suspension ou suppression (définitive) de l'allocation, radiation.
         * @enum {string}
         */
        TypeConsequence: "RAPPEL_A_ORDRE" | "SUSP_RSA" | "SUPPR_RSA" | "SUSP_FT" | "SUPPR_FT" | "SUPPR_FT_DEF" | "RADIATION";
        /**
         * @description Suspension, suppression.
         * @enum {string}
         */
        TypeSanction: "SUSP_RSA" | "SUPPR_RSA";
        /**
         * @description France Travail, le seul à ce jour.
         * @enum {string}
         */
        CodeInitiateur: "FT";
        /**
         * @description P pour cent, M euros.
         * @enum {string}
         */
        Modalite: "P" | "M";
        /**
         * @description Mois.
         * @enum {integer}
         */
        Duree: 1 | 2 | 3 | 4;
        /**
         * @description N61 obligations du contrat, N63 refus d'élaborer, N64 refus d'actualiser, N65 refus de deux offres raisonnables d'emploi.
         * @enum {string}
         */
        NatureManquement: "N61" | "N63" | "N64" | "N65";
        /**
         * @description Premier manquement, deuxième ou suivant.
         * @enum {string}
         */
        RangManquement: "R1" | "R2";
        /**
         * @description Instruire ou non la proposition, sanctionner ou non, lever ou non la suspension, annuler. REFUS_SAISIE_SANCTION : ne pas l'envoyer.
         * @enum {string}
         */
        TypeEvenementEcrit: "SAISIE_SANCTION" | "REFUS_SAISIE_SANCTION" | "VALID_SANCTION" | "REFUS_SANCTION" | "VALID_LEVEE_SUSP" | "REFUS_LEVEE_SUSP" | "ANNULATION_SANCTION";
        /**
         * @description Droit à l'erreur, recours, autre.
         * @enum {string}
         */
        MotifAnnulation: "DROIT_ERREUR" | "RECOURS" | "AUTRE";
        /**
         * @description Ceux qui s'écrivent, plus la proposition et l'accord de France Travail, pour la sanction et pour la levée.
         * @enum {string}
         */
        TypeEvenementLu: "PROP_SANCTION" | "ACCORD_FT_SANCTION" | "SAISIE_SANCTION" | "REFUS_SAISIE_SANCTION" | "VALID_SANCTION" | "REFUS_SANCTION" | "PROP_LEVEE_SUSP" | "ACCORD_FT_LEVEE_SUSP" | "VALID_LEVEE_SUSP" | "REFUS_LEVEE_SUSP" | "ANNULATION_SANCTION";
        /**
         * @description Pourquoi l'événement a eu lieu : délégation, délai d'instruction dépassé, avis du département, de la CAF ou de l'encadrement de France Travail (ELD), recours et leur issue.
         * @enum {string}
         */
        MotifEvenement: "AUTRE" | "RECOURS" | "DROIT_ERREUR" | "DELEGATION_FT" | "DELAI_SAISIE_DEPASSE" | "REFUS_SAISIE" | "VALIDATION_CD" | "REFUS_CD" | "REFUS_ELD" | "RECENTRALISATION_RSA_OUTREMER" | "VALIDATION_CAF" | "REFUS_CAF" | "ABANDON_RECOURS_FT" | "MEDIATEUR" | "TRIBUNAL_ADM" | "ANNU_SANCTION" | "ANNU_RECOURS";
        /**
         * @description ARDV_ absence à un rendez-vous, PRESTA_ à une prestation, FORM_ à une formation.
         * @enum {string}
         */
        CodeAttribut: "ARDV_IDENTIFIANT_RDV" | "ARDV_DATE_EDITION_CONVOCATION" | "ARDV_DATE_RDV" | "ARDV_TYPE_RDV" | "ARDV_DATE_JALON" | "ARDV_N_CONTACT" | "ARDV_IDENTIFIANT_GED" | "PRESTA_DATE_ENTRETIEN" | "PRESTA_TYPE_PRESTA" | "PRESTA_ACTION_DECLENCHEE" | "PRESTA_REF_OBJET_PRESTATION" | "PRESTA_ID_GUPI" | "FORM_INFO_ABS_FORMATION" | "FORM_ID_PLAN_FORMATION" | "FORM_ID_STAGE" | "FORM_MOTIF_ABS_FORMATION";
        /**
         * @description N3 entretien personnalisé, S1 rendez-vous en ligne.
         * @enum {string}
         */
        TypeRendezVous: "N3" | "S1";
        /**
         * @description 03 reprise d'emploi, 04 création ou reprise d'entreprise, 05 autre formation, 06 abandon du projet, 07 maladie, maternité ou paternité, 08 raison matérielle, 09 autre, 10 absence ou abandon non justifié.
         * @enum {string}
         */
        MotifAbsenceFormation: "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10";
        /**
         * @description Liste publiée comme incomplète. UES un emploi stable, C11 CV percutant, M10 offre de service de la modalité suivi, Z20 #TOM recrutement, AP3 Activ'projet, VS2 valoriser son image professionnelle, M12 métiers qui recrutent, GCO prépa compétences, C08 point sur les compétences, M06 CV en ligne, C14 convaincre en entretien, C05 services de France Travail, EMD emploi durable, Z21 #TOM découverte des métiers, PES parcours emploi santé, C09 organiser sa recherche, EME Activ'créa émergence, C07 services numériques, C17 structurer son projet de création, M13 immersion, C16 s'imaginer créateur, M11 numérique pour tous.
         * @enum {string}
         */
        TypePrestation: "UES" | "C11" | "M10" | "Z20" | "AP3" | "VS2" | "M12" | "GCO" | "C08" | "M06" | "C14" | "C05" | "EMD" | "Z21" | "PES" | "C09" | "EME" | "C07" | "C17" | "M13" | "C16" | "M11";
        /** @description Erreur de la lecture. */
        ErreurLecture: {
            /** @description Code. */
            codeErreur?: components["schemas"]["CodeErreurLecture"] | (string | null);
            /** @description Texte. */
            message?: string | null;
        };
        /**
         * @description Identifiant de la conséquence : R010 absent, R011 non valable.
         * @enum {string}
         */
        CodeErreurLecture: "R010" | "R011";
        /** @description Erreur d'un événement. */
        ErreurEvenement: {
            /** @description Code. */
            codeErreur?: components["schemas"]["CodeErreurEvenement"] | (string | null);
            /** @description Texte. */
            message?: string | null;
        };
        /**
         * @description R010, R011 identifiant absent, non valable ; R020, R021 type d'événement absent, inconnu ou non transmissible ; R030, R031 date absente, fausse ; R040 commentaire non valable ; R050, R051 type de sanction absent, inconnu ; R060, R061 montant absent, mal écrit ; R062, R063 modalité incorrecte, absente ; R064 montant non valable pour ce manquement ; R070, R071 durée absente, non valable.
         * @enum {string}
         */
        CodeErreurEvenement: "R010" | "R011" | "R020" | "R021" | "R030" | "R031" | "R040" | "R050" | "R051" | "R060" | "R061" | "R062" | "R063" | "R064" | "R070" | "R071";
        /** @description Erreur d'une décision. */
        ErreurDecision: {
            /** @description Code. */
            codeErreur?: components["schemas"]["CodeErreurDecision"] | (string | null);
            /** @description Texte. */
            message?: string | null;
        };
        /**
         * @description R032, R033 date de notification absente, non valable ; R041 justification non valable ; R052, R053 type de sanction absent, inconnu ; R060 à R071 comme pour un événement ; R080, R081 nature absente, non valable ; R082 rang non valable ; R090, R091 date du manquement absente, non valable.
         * @enum {string}
         */
        CodeErreurDecision: "R032" | "R033" | "R041" | "R052" | "R053" | "R060" | "R061" | "R062" | "R063" | "R064" | "R070" | "R071" | "R080" | "R081" | "R082" | "R090" | "R091";
        /** @description Erreur d'une demande de radiation. */
        ErreurRadiation: {
            /** @description Code. */
            codeErreur?: components["schemas"]["CodeErreurRadiation"] | (string | null);
            /** @description Texte. */
            message?: string | null;
        };
        /**
         * @description R012, R013 identifiant absent, non valable ; R100 justification non valable.
         * @enum {string}
         */
        CodeErreurRadiation: "R012" | "R013" | "R100";
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
        /** @description Le manquement. La version publique donne les valeurs dans chaque conséquence ; des exemples les lisent à la racine (G29). */
        DetailManquement: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DetailManquement"];
            };
        };
        /** @description Lire « codeSortie » : C999 est un refus. */
        EvenementTraite: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RetourEvenement"];
            };
        };
        /** @description Décision enregistrée. */
        DecisionPrise: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RetourDecision"];
            };
        };
        /** @description Lire « codeSortie » : seul C000 crée. */
        RadiationTraitee: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RetourRadiation"];
            };
        };
        /** @description Aucune conséquence de sanction trouvée. */
        AucuneConsequence: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Identifiant absent ou non valable. Jeton usager périmé ou étranger : même statut, suppose-t-on (G42). */
        LectureInvalide: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErreurLecture"];
            };
        };
        /** @description Événement non valable. Jeton usager périmé ou étranger : même statut, suppose-t-on (G42). */
        EvenementInvalide: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErreurEvenement"];
            };
        };
        /** @description Décision non valable. Jeton usager périmé ou étranger : même statut, suppose-t-on (G42). */
        DecisionInvalide: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErreurDecision"];
            };
        };
        /** @description Demande non valable. Jeton usager périmé ou étranger : même statut, suppose-t-on (G42). */
        RadiationInvalide: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErreurRadiation"];
            };
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
        /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Absent ou non valable : 400, suppose-t-on (G42). Ajouté par la couche transport. */
        JetonUsager: string;
        /**
         * @description La conséquence de sanction : idConsequenceSanction dans l'activité, identifiantConsequenceSanction dans les corps. L'exemple des activités est alphanumérique, ceux d'ici sont des nombres : ne pas vérifier la forme (G68).
         * @example 2381
         */
        IdentifiantSanction: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    lireDetailSanctionRsa: {
        parameters: {
            query: {
                /**
                 * @description La conséquence de sanction : idConsequenceSanction dans l'activité, identifiantConsequenceSanction dans les corps. L'exemple des activités est alphanumérique, ceux d'ici sont des nombres : ne pas vérifier la forme (G68).
                 * @example 2381
                 */
                identifiantSanction: components["parameters"]["IdentifiantSanction"];
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
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Absent ou non valable : 400, suppose-t-on (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DetailManquement"];
            204: components["responses"]["AucuneConsequence"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["LectureInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    traiterSanctionRsa: {
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
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Absent ou non valable : 400, suppose-t-on (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TraitementSanction"];
            };
        };
        responses: {
            200: components["responses"]["EvenementTraite"];
            204: components["responses"]["AucuneConsequence"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["EvenementInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    traiterDecisionSanctionRSA: {
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
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Absent ou non valable : 400, suppose-t-on (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionSanction"];
            };
        };
        responses: {
            200: components["responses"]["DecisionPrise"];
            204: components["responses"]["AucuneConsequence"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["DecisionInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    demandeRadiation: {
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
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Absent ou non valable : 400, suppose-t-on (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemandeRadiation"];
            };
        };
        responses: {
            200: components["responses"]["RadiationTraitee"];
            204: components["responses"]["AucuneConsequence"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["RadiationInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
}
