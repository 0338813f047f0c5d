// Generated from the document beside it by `npm run openapi`: do not edit.

export interface paths {
    "/lectureOrientation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire les orientations de la personne
         * @description Recommandations, orientation en cours et passées. « etat » dit quoi faire : EN_ATTENTE avec un vrai parcours, décider ; avec IND, recalculer d'abord ; BROUILLON, compléter ; OUVERT ou CLOTURE, rien.
         */
        get: operations["lectureOrientation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calculOrientation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculer une recommandation
         * @description Les critères peuvent être donnés en plusieurs fois (BROUILLON), mais tous comptent à la fin. La collection officielle envoie aussi brsa, date_naissance et adresse, absents du contrat : l'API ignore ce qu'elle ne connaît pas (G23).
         */
        post: operations["calculOrientation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisionOrientation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accepter ou refuser la recommandation
         * @description Une recommandation IND ne peut être que refusée. Après la décision : état OUVERT, statut DECIDE, l'activité ACT382 s'efface, ACT380 paraît, un contrat d'engagement signé ou refusé redevient à signer. Réponse perdue : relire avant de renvoyer (G58).
         */
        post: operations["decisionOrientation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orientation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Orienter sans recommandation
         * @description Déconseillé par la collection officielle. Une orientation en cours est sans doute close par celle-ci. Réponse perdue : relire avant de renvoyer (G58).
         */
        post: operations["orientation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/modificationOrientation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Modifier l'orientation en cours, sans réorienter
         * @description Les paramètres sont des en-têtes HTTP ; il n'y a pas de corps.
         */
        put: operations["modificationOrientation"];
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
        /** @description Tout est facultatif dans le contrat ; tout est attendu à la fin. */
        CriteresSaisis: {
            /** @description AUTO_CAF si la personne vient du flux de la CAF, CONSEILLER_CD si elle est saisie pendant l'entretien. */
            origine?: components["schemas"]["OrigineSaisie"];
            /** @description Activité de la personne. */
            situation_professionnelle?: components["schemas"]["SituationProfessionnelle"];
            /** @description Quand elle est en activité. */
            type_emploi?: components["schemas"]["TypeEmploi"];
            /** @description Niveau d'études. */
            niveau_etude?: components["schemas"]["NiveauEtude"];
            /** @description La personne se dit capable de travailler. */
            capacite_a_travailler?: boolean;
            /** @description Projet professionnel. */
            projet_pro?: components["schemas"]["ProjetPro"];
            /** @description Santé. */
            contrainte_sante?: components["schemas"]["ContrainteSante"];
            /** @description Logement. */
            contrainte_logement?: components["schemas"]["ContrainteLogement"];
            /** @description Mobilité. */
            contrainte_mobilite?: components["schemas"]["ContrainteMobilite"];
            /** @description Famille. */
            contrainte_familiale?: components["schemas"]["ContrainteFamiliale"];
            /** @description Argent. */
            contrainte_financiere?: components["schemas"]["ImpactRechercheEmploi"];
            /** @description Numérique. */
            contrainte_numerique?: components["schemas"]["ContrainteNumerique"];
            /** @description Administration ou justice. */
            contrainte_administrative_juridique?: components["schemas"]["ImpactRechercheEmploi"];
            /** @description Français et calcul. */
            contrainte_francais_calcul?: components["schemas"]["ImpactRechercheEmploi"];
            /** @description Bénéficiaire de l'obligation d'emploi. */
            boe?: boolean;
            /** @description Bénéficiaire de l'allocation d'éducation de l'enfant handicapé. */
            baeeh?: boolean;
            /** @description Scolarité en établissement spécialisé. */
            scolarite_etablissement_specialise?: boolean;
            /** @description Établissement ou service d'accompagnement par le travail. */
            esat?: boolean;
            /** @description Souhaite un accompagnement à ce titre. */
            boe_souhait_accompagnement?: boolean;
            /** @description Autonomie dans la recherche d'emploi : 1 pas du tout, 2 pas vraiment, 3 moyennement, 4 plutôt, 5 complètement. */
            msa_autonomie_recherche_emploi?: number;
            /** @description Démarches professionnelles. */
            msa_demarches_professionnelles?: components["schemas"]["MsaDemarchesProfessionnelles"];
        };
        /** @description Décision sur la recommandation ; parcours, organisme et structure disent le choix fait en cas de refus. */
        Decision: {
            /** @description Suivie ou non. */
            etat_decision: components["schemas"]["EtatDecision"];
            /**
             * Format: date
             * @description Jour de la décision.
             * @example 2024-08-01
             */
            date_decision: string;
            /** @description Organisme qui décide. */
            organisme_decision: components["schemas"]["OrganismeChoisi"];
            /**
             * @description Agent qui décide.
             * @example IIII9999
             */
            agent_decision: string;
            /** @description Structure qui décide. */
            structure_decision?: components["schemas"]["Structure"];
            /** @description En cas de refus ; dit obligatoire pour la v2, envoyé par la collection en v1. */
            motif_refus?: components["schemas"]["MotifRefus"];
            /** @description Texte libre. */
            commentaire_refus?: string;
            /** @description Choix fait en cas de refus. */
            parcours?: components["schemas"]["ParcoursChoisi"];
            /** @description Choix fait en cas de refus. */
            organisme?: components["schemas"]["OrganismeChoisi"];
            /** @description Choix fait en cas de refus. */
            structure?: components["schemas"]["Structure"];
        };
        /** @description Orientation sans recommandation. */
        Creation: {
            /** @description Liste publiée ; la collection envoie pourtant INSCRIPTION_VOLONTAIRE, qui n'y est pas (G22). */
            origine: components["schemas"]["OrigineSaisie"];
            /** @description Parcours. */
            parcours: components["schemas"]["ParcoursChoisi"];
            /** @description Organisme d'accompagnement. */
            organisme: components["schemas"]["OrganismeChoisi"];
            /**
             * Format: date
             * @description Entrée dans le parcours.
             * @example 2024-08-01
             */
            date_entree_parcours?: string;
            /** @description Structure d'accompagnement. */
            structure?: components["schemas"]["Structure"];
            /** @description Structure qui décide. */
            structure_decision?: components["schemas"]["Structure"];
        };
        /** @description Structure désignée par son code ; libelle_structure ne sert qu'en lecture. */
        Structure: {
            /**
             * @description Code Aurore. Le référentiel n'est pas public (G03).
             * @example NAQ0057
             */
            code_aurore?: string;
            /**
             * @deprecated
             * @description Code Safir, déprécié.
             * @example 69000
             */
            code_safir?: string;
        };
        /** @description Structure, avec son libellé. */
        StructureLue: {
            /**
             * @description Code Aurore.
             * @example NAQ0057
             */
            code_aurore?: string | null;
            /**
             * @description Code Safir, déprécié.
             * @example 69000
             */
            code_safir?: string | null;
            /** @description Libellé. */
            libelle_structure?: string | null;
        };
        /** @description Une orientation. La date d'entrée manque tant que rien n'est décidé ; tout autre champ peut manquer aussi (G33). */
        OrientationLue: components["schemas"]["OrientationCalculee"] & {
            /** @description Organisme qui décide. */
            organisme_decision?: components["schemas"]["OrganismeLu"] | (string | null);
            /**
             * Format: date
             * @description Sortie du parcours.
             */
            date_sortie_parcours?: string | null;
            /** @description Texte libre. */
            motif_sortie_parcours?: string | null;
            /** @description Réponses de la personne, avec leur date de saisie. */
            criteres_orientation?: components["schemas"]["CriteresLus"] | null;
            /** @description Décision prise. */
            decision?: components["schemas"]["DecisionLue"] | null;
        };
        /** @description Une orientation, telle que le calcul la rend. */
        OrientationCalculee: {
            /** @description Parcours recommandé ou décidé. */
            parcours?: components["schemas"]["ParcoursLu"] | (string | null);
            /** @description Organisme recommandé ou décidé. */
            organisme?: components["schemas"]["OrganismeLu"] | (string | null);
            /** @description Structure d'accompagnement. */
            structure?: components["schemas"]["StructureLue"] | null;
            /** @description Structure qui décide. */
            structure_decision?: components["schemas"]["StructureLue"] | null;
            /** @description Recommandée ou décidée. */
            statut?: components["schemas"]["StatutOrientation"] | (string | null);
            /** @description Où elle en est. */
            etat?: components["schemas"]["EtatOrientation"] | (string | null);
            /** @description À la racine dans les clients observés et en v2, sous les critères dans le contrat de la v1 : lire les deux (G20). */
            origine?: components["schemas"]["OrigineLue"] | (string | null);
            /**
             * @description Agent qui l'a créée.
             * @example IIII9999
             */
            agent_creation?: string | null;
            /**
             * @description Agent qui l'a modifiée.
             * @example IIII9999
             */
            agent_derniere_modification?: string | null;
            /**
             * Format: date
             * @description Entrée dans le parcours.
             */
            date_entree_parcours?: string | null;
            /**
             * @description Création. Date et heure. Déclarée « date-time », servie sans décalage (lire UTC), parfois réduite au jour : accepter les trois (G21).
             * @example 2025-03-04T10:12:13.123
             */
            date_creation?: string | null;
            /**
             * @description Dernière modification. Date et heure. Déclarée « date-time », servie sans décalage (lire UTC), parfois réduite au jour : accepter les trois (G21).
             * @example 2025-03-04T10:12:13.123
             */
            date_modification?: string | null;
            /** @description Réponses de la personne. */
            criteres_orientation?: components["schemas"]["CriteresCalcules"] | null;
        };
        /** @description L'orientation après modification. */
        OrientationModifiee: {
            /** @description Parcours. */
            parcours?: components["schemas"]["ParcoursLu"] | (string | null);
            /** @description Organisme. */
            organisme?: components["schemas"]["OrganismeLu"] | (string | null);
            /** @description Structure d'accompagnement. */
            structure?: components["schemas"]["StructureLue"] | null;
            /** @description Structure qui décide. */
            structure_decision?: components["schemas"]["StructureLue"] | null;
            /** @description DECIDE. */
            statut?: components["schemas"]["StatutOrientation"] | (string | null);
            /** @description OUVERT. */
            etat?: components["schemas"]["EtatOrientation"] | (string | null);
        };
        /** @description Réponses de la personne. La démonstration officielle n'y lit aucun champ « msa_ » : ils peuvent manquer. */
        CriteresCalcules: {
            /** @description Place que lui donne le contrat publié ; voir la racine (G20). */
            origine?: components["schemas"]["OrigineLue"] | (string | null);
            /** @description Activité de la personne. */
            situation_professionnelle?: components["schemas"]["SituationProfessionnelle"] | (string | null);
            /** @description Quand elle est en activité. */
            type_emploi?: components["schemas"]["TypeEmploi"] | (string | null);
            /** @description Niveau d'études. */
            niveau_etude?: components["schemas"]["NiveauEtude"] | (string | null);
            /** @description La personne se dit capable de travailler. */
            capacite_a_travailler?: boolean | null;
            /** @description Projet professionnel. */
            projet_pro?: components["schemas"]["ProjetPro"] | (string | null);
            /** @description Santé. */
            contrainte_sante?: components["schemas"]["ContrainteSante"] | (string | null);
            /** @description Logement. */
            contrainte_logement?: components["schemas"]["ContrainteLogement"] | (string | null);
            /** @description Mobilité. */
            contrainte_mobilite?: components["schemas"]["ContrainteMobilite"] | (string | null);
            /** @description Famille. */
            contrainte_familiale?: components["schemas"]["ContrainteFamiliale"] | (string | null);
            /** @description Argent. */
            contrainte_financiere?: components["schemas"]["ImpactRechercheEmploi"] | (string | null);
            /** @description Numérique. */
            contrainte_numerique?: components["schemas"]["ContrainteNumerique"] | (string | null);
            /** @description Administration ou justice. */
            contrainte_administrative_juridique?: components["schemas"]["ImpactRechercheEmploi"] | (string | null);
            /** @description Français et calcul. */
            contrainte_francais_calcul?: components["schemas"]["ImpactRechercheEmploi"] | (string | null);
            /** @description Bénéficiaire de l'obligation d'emploi. */
            boe?: boolean | null;
            /** @description Bénéficiaire de l'allocation d'éducation de l'enfant handicapé. */
            baeeh?: boolean | null;
            /** @description Scolarité en établissement spécialisé. */
            scolarite_etablissement_specialise?: boolean | null;
            /** @description Établissement ou service d'accompagnement par le travail. */
            esat?: boolean | null;
            /** @description Souhaite un accompagnement à ce titre. */
            boe_souhait_accompagnement?: boolean | null;
            /** @description Autonomie dans la recherche d'emploi : 1 pas du tout, 2 pas vraiment, 3 moyennement, 4 plutôt, 5 complètement. */
            msa_autonomie_recherche_emploi?: number | null;
            /** @description Démarches professionnelles. */
            msa_demarches_professionnelles?: components["schemas"]["MsaDemarchesProfessionnelles"] | (string | null);
            /** @description Bénéficiaire du RSA. */
            brsa?: boolean | null;
            /**
             * Format: date
             * @description Date de naissance.
             */
            date_naissance?: string | null;
            /** @description Adresse. */
            adresse?: components["schemas"]["Adresse"] | null;
        };
        /** @description Réponses de la personne, datées. */
        CriteresLus: components["schemas"]["CriteresCalcules"] & {
            /**
             * @description Saisie. Date et heure. Déclarée « date-time », servie sans décalage (lire UTC), parfois réduite au jour : accepter les trois (G21).
             * @example 2025-03-04T10:12:13.123
             */
            date_saisie_donnees?: string | null;
        };
        /** @description Décision prise. */
        DecisionLue: {
            /** @description Suivie ou non. */
            etat_decision: components["schemas"]["EtatDecision"] | (string | null);
            /**
             * Format: date
             * @description Jour de la décision.
             */
            date_decision: string;
            /**
             * @description Agent qui a décidé.
             * @example IIII9999
             */
            agent_decision?: string | null;
            /** @description Pourquoi, si refusée. */
            motif_refus?: components["schemas"]["MotifRefus"] | (string | null);
            /** @description Texte libre. */
            commentaire_refus?: string | null;
            /** @description Parcours choisi. */
            parcours?: components["schemas"]["ParcoursLu"] | (string | null);
            /** @description Organisme choisi. */
            organisme?: components["schemas"]["OrganismeLu"] | (string | null);
            /** @description Structure choisie. */
            structure?: components["schemas"]["StructureLue"] | null;
            /** @description Exigé par le contrat sans y être décrit, lu par deux clients, absent chez un autre : servi, non exigé (G35). */
            organisme_decision?: components["schemas"]["OrganismeLu"] | (string | null);
            /** @description Lue par des clients publics. */
            structure_decision?: components["schemas"]["StructureLue"] | null;
        };
        /** @description Adresse connue de France Travail. */
        Adresse: {
            /**
             * @description Code Insee.
             * @example 33063
             */
            code_commune?: string | null;
            /** @description Commune. */
            libelle_commune?: string | null;
            /**
             * @description Code postal.
             * @example 33000
             */
            code_postal?: string | null;
            /** @description Numéro et voie. */
            numero_type_libelle_voie?: string | null;
        };
        /**
         * @description Recommandée, décidée.
         * @enum {string}
         */
        StatutOrientation: "PRECONISE" | "DECIDE";
        /**
         * @description BROUILLON questionnaire entamé, SAISIE_COMPLETE complet et bientôt traité, EN_ATTENTE recommandation à décider, OUVERT en cours, CLOTURE passée.
         * @enum {string}
         */
        EtatOrientation: "BROUILLON" | "SAISIE_COMPLETE" | "EN_ATTENTE" | "OUVERT" | "CLOTURE";
        /**
         * @description En activité, ou dernière activité depuis moins de deux ans, depuis plus de deux ans, jamais.
         * @enum {string}
         */
        SituationProfessionnelle: "EN_ACTIVITE" | "DEUX_DERNIERES_ANNEES" | "PLUS_DEUX_ANS" | "JAMAIS";
        /**
         * @description Emploi exercé, quand la personne est EN_ACTIVITE.
         * @enum {string}
         */
        TypeEmploi: "SAISONNIER" | "ARTISTE_OU_AUTEUR" | "INTERMITTENT_SPECTACLE" | "EXPLOITANT_AGRICOLE" | "ASSISTANTE_MATERNELLE" | "CREATEUR_ENTREPRISE_OU_INDEPENDANT" | "AUTRE";
        /**
         * @description AFS aucune scolarité, CP4 du primaire à la 4e, CFG 4e achevée, C3A 3e achevée ou brevet, C12 seconde ou première achevée, NV5 CAP ou BEP, NV4 bac, NV3 bac+2, NV2 bac+3 ou 4, NV1 bac+5 et plus.
         * @enum {string}
         */
        NiveauEtude: "AFS" | "CP4" | "CFG" | "C3A" | "C12" | "NV5" | "NV4" | "NV3" | "NV2" | "NV1";
        /**
         * @description Projet professionnel ; ENTREPRENARIAT s'écrit ainsi.
         * @enum {string}
         */
        ProjetPro: "SALARIAT" | "ENTREPRENARIAT" | "FORMATION" | "AUCUN";
        /**
         * @description Santé : empêche de chercher une activité, gêne beaucoup, gêne peu, aucune.
         * @enum {string}
         */
        ContrainteSante: "INCAPACITE_RECHERCHE_ACTIVITE_PRO" | "IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE";
        /**
         * @description Logement : aucun, menace d'expulsion, gêne beaucoup, gêne peu, aucune contrainte.
         * @enum {string}
         */
        ContrainteLogement: "SANS_LOGEMENT" | "PROCEDURE_EXPULSION" | "IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE";
        /**
         * @description Mobilité : aucun moyen, dépend d'autrui ou des transports, autre, aucune.
         * @enum {string}
         */
        ContrainteMobilite: "AUCUN_MOYEN_DE_TRANSPORT" | "DEPENDANT_TRANSPORT" | "AUTRE" | "AUCUNE";
        /**
         * @description Famille : aidant, enfant sans garde, gêne beaucoup, gêne peu, aucune.
         * @enum {string}
         */
        ContrainteFamiliale: "AIDANT_FAMILIAL" | "ENFANT_SANS_SOLUTION_GARDE" | "IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE";
        /**
         * @description Numérique : pas d'accès, pas de maîtrise, refus, aucune.
         * @enum {string}
         */
        ContrainteNumerique: "NON_ACCES_INTERNET" | "NON_MAITRISE" | "REFUS" | "AUCUNE";
        /**
         * @description Gêne beaucoup, gêne peu, aucune contrainte.
         * @enum {string}
         */
        ImpactRechercheEmploi: "IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE";
        /**
         * @description Démarches professionnelles entreprises.
         * @enum {string}
         */
        MsaDemarchesProfessionnelles: "AUCUNE_DEMARCHE" | "PEU_DEMARCHES" | "PLUSIEURS_DEMARCHES";
        /**
         * @description Saisie par un conseiller du département, ou venue toute seule de la CAF, de la mission locale, de la MSA.
         * @enum {string}
         */
        OrigineSaisie: "INSCRIPTION_CONSEILLER_CD" | "INSCRIPTION_AUTO_CAF" | "INSCRIPTION_AUTO_MILO" | "INSCRIPTION_AUTO_MSA";
        /**
         * @description Les origines saisies, plus celles que France Travail et Cap emploi produisent.
         * @enum {string}
         */
        OrigineLue: "INSCRIPTION_CONSEILLER_CD" | "INSCRIPTION_AUTO_CAF" | "INSCRIPTION_AUTO_MILO" | "INSCRIPTION_AUTO_MSA" | "INSCRIPTION_VOLONTAIRE" | "INSCRIPTION_CONSEILLER_FT" | "INSCRIPTION_CONSEILLER_CE" | "RDS_LPE";
        /**
         * @description PED parcours professionnel, PSP socio-professionnel, PSO social.
         * @enum {string}
         */
        ParcoursChoisi: "PED" | "PSP" | "PSO";
        /**
         * @description PED parcours professionnel, PSP socio-professionnel, PSO social ; EO entretien d'orientation, IND indéterminé.
         * @enum {string}
         */
        ParcoursLu: "PED" | "PSP" | "PSO" | "EO" | "IND";
        /**
         * @description CD conseil départemental, FT France Travail, ML mission locale, CE Cap emploi, CAF.
         * @enum {string}
         */
        OrganismeChoisi: "CD" | "FT" | "ML" | "CE" | "CAF";
        /**
         * @description Les organismes, plus IND indéterminé.
         * @enum {string}
         */
        OrganismeLu: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
        /**
         * @description La recommandation est suivie, ou non.
         * @enum {string}
         */
        EtatDecision: "ACCEPTEE" | "REFUSEE";
        /**
         * @description Pourquoi la recommandation n'est pas suivie.
         * @enum {string}
         */
        MotifRefus: "DECLARATION_INEXACTE" | "SITUATION_NON_COUVERTE" | "APPRECIATION_DIFFERENTE" | "MANQUE_CAPACITE_ACCUEIL" | "ENTRETIEN_ORIENTATION" | "AUTRE";
        /**
         * @description États par lesquels on peut filtrer.
         * @enum {string}
         */
        EtatFiltre: "BROUILLON" | "EN_ATTENTE" | "OUVERT" | "CLOTURE";
        /** @description Format d'erreur de Spring. Les messages nomment les champs en camelCase alors que les corps sont en snake_case ; « path » est un chemin interne. */
        ErreurSpring: {
            /**
             * @description Horodatage, avec décalage.
             * @example 2024-08-01T12:51:59.196+00:00
             */
            timestamp?: string | null;
            /** @description Statut HTTP, répété. */
            status?: number | null;
            /**
             * @description Libellé du statut.
             * @example Bad Request
             */
            error?: string | null;
            /** @description Texte, sans valeur de code. */
            message?: string | null;
            /**
             * @description Chemin interne.
             * @example /api-orientationusager/v1/orientation/decider
             */
            path?: string | null;
        };
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
        /** @description Les orientations, sous le type « *\/* » déclaré. Tableau vide quand il n'y en a pas (G51). L'ordre n'est pas publié : on suppose la plus récente en tête (G52). */
        Orientations: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OrientationLue"][];
            };
        };
        /** @description Observé par des clients publics : à lire comme un tableau vide (G51). */
        AucuneOrientation: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description La recommandation calculée, ou un brouillon si des critères manquent. */
        Calcul: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OrientationCalculee"];
            };
        };
        /** @description Fait ; pas de corps. */
        Fait: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description L'orientation modifiée. */
        Modifiee: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OrientationModifiee"];
            };
        };
        /** @description Requête non valable, ou jeton usager périmé, étranger ou illisible (G42). Messages publiés : « Le champ contrainteSante doit avoir une de ces valeurs : […] » (liste sans ordre fixe), « Le champ etatOrientation doit avoir une de ces valeurs : […] », « Le champ etatDecision est obligatoire ». Décision sans recommandation, seconde décision, acceptation d'un parcours IND : rien n'est publié, on suppose ce format (G50). */
        RequeteInvalide: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErreurSpring"];
            };
        };
        /** @description « Au moins un champ est obligatoire parmi codeParcours, codeStructure, dateEntreeParcours ». Le contrat déclare ici une orientation, son texte montre un message : on suppose le format Spring (G53). */
        ModificationInvalide: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErreurSpring"];
            };
        };
        /** @description Panne. Aucun corps n'est publié ; le format Spring est supposé, celui de la passerelle technique a été observé. */
        ErreurTechnique: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErreurSpring"] | components["schemas"]["ErreurConnecteur"];
            };
        };
        /** @description Panne, en texte. */
        ErreurTexte: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
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
        /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Déclaré facultatif, mais rien ne marche sans lui. Périmé ou étranger : 400 (G42). Ajouté par la couche transport. */
        JetonUsager: string;
        /** @description Ne rendre que les orientations de cet état. */
        EtatOrientation: components["schemas"]["EtatFiltre"];
        /** @description Nouveau parcours. Facultatif, mais il faut au moins l'un des trois. */
        CodeParcours: components["schemas"]["ParcoursChoisi"];
        /** @description Nouvelle structure : code Aurore, ou Safir, déprécié. Facultatif, mais il faut au moins l'un des trois. */
        CodeStructure: string;
        /** @description Nouvelle date d'entrée dans le parcours. Facultatif, mais il faut au moins l'un des trois. */
        DateEntreeParcours: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    lectureOrientation: {
        parameters: {
            query?: {
                /** @description Ne rendre que les orientations de cet état. */
                etatOrientation?: components["parameters"]["EtatOrientation"];
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
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Déclaré facultatif, mais rien ne marche sans lui. Périmé ou étranger : 400 (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Orientations"];
            204: components["responses"]["AucuneOrientation"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["RequeteInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    calculOrientation: {
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
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Déclaré facultatif, mais rien ne marche sans lui. Périmé ou étranger : 400 (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CriteresSaisis"];
            };
        };
        responses: {
            200: components["responses"]["Calcul"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["RequeteInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    decisionOrientation: {
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
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Déclaré facultatif, mais rien ne marche sans lui. Périmé ou étranger : 400 (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Decision"];
            };
        };
        responses: {
            201: components["responses"]["Fait"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["RequeteInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    orientation: {
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
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Déclaré facultatif, mais rien ne marche sans lui. Périmé ou étranger : 400 (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Creation"];
            };
        };
        responses: {
            201: components["responses"]["Fait"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["RequeteInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    modificationOrientation: {
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
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Déclaré facultatif, mais rien ne marche sans lui. Périmé ou étranger : 400 (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
                /** @description Nouveau parcours. Facultatif, mais il faut au moins l'un des trois. */
                codeParcours?: components["parameters"]["CodeParcours"];
                /** @description Nouvelle structure : code Aurore, ou Safir, déprécié. Facultatif, mais il faut au moins l'un des trois. */
                codeStructure?: components["parameters"]["CodeStructure"];
                /** @description Nouvelle date d'entrée dans le parcours. Facultatif, mais il faut au moins l'un des trois. */
                dateEntreeParcours?: components["parameters"]["DateEntreeParcours"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Modifiee"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["ModificationInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTexte"];
            503: components["responses"]["Indisponible"];
        };
    };
}
