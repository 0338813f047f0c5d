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
         * @description « etat » dit quoi faire, comme en v1. Le filtre ne connaît ni SAISIE_COMPLETE ni ABANDON.
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
    "/calculerOrientation": {
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
         * @description Critères en une ou plusieurs fois. La v2 n'a ni brsa, ni date de naissance, ni adresse en entrée.
         */
        post: operations["calculerOrientation"];
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
         * @description Si le parcours ou l'organisme recommandé est IND, la décision ne peut être qu'un refus. L'agent vient des en-têtes. Réponse perdue : relire avant de renvoyer (G58).
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
         * @description La structure ne se donne plus. Réponse perdue : relire avant de renvoyer (G58).
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
         * @description Corps JSON, au moins un champ. Quel statut revient n'est pas publié.
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
        /** @description Rien n'est déclaré obligatoire. */
        CriteresSaisis: {
            /** @description D'où vient la demande. */
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
            /** @description Autonomie dans la recherche d'emploi. La v2 n'imprime ni libellés ni bornes ; ceux de la v1 vont de 1 (pas du tout) à 5 (complètement). */
            msa_autonomie_recherche_emploi?: number;
            /** @description Démarches professionnelles. */
            msa_demarches_professionnelles?: components["schemas"]["MsaDemarchesProfessionnelles"];
        };
        /** @description Décision sur la recommandation ; parcours et referent_parcours disent le choix fait en cas de refus. agent_decision ne sert qu'en lecture. */
        Decision: {
            /** @description Suivie ou non. */
            etat_decision: components["schemas"]["EtatDecision"];
            /**
             * Format: date
             * @description Jour de la décision.
             * @example 2026-05-07
             */
            date_decision: string;
            /** @description Obligatoire avec REFUSEE. */
            motif_refus?: components["schemas"]["MotifRefus"];
            /** @description Texte libre. */
            commentaire_refus?: string;
            /** @description Choix fait en cas de refus. */
            parcours?: components["schemas"]["ParcoursChoisi"];
            /** @description Va sans doute avec le choix fait en cas de refus, comme « organisme » en v1 ; le texte ne le dit pas. */
            referent_parcours?: components["schemas"]["ReferentChoisi"];
        };
        /** @description Orientation sans recommandation. */
        Creation: {
            /** @description D'où vient l'orientation ; la liste est plus courte qu'au calcul. */
            origine: components["schemas"]["OrigineCreation"];
            /** @description Parcours. */
            parcours: components["schemas"]["ParcoursChoisi"];
            /** @description Organisme d'accompagnement. */
            referent_parcours: components["schemas"]["ReferentChoisi"];
            /**
             * Format: date
             * @description Entrée dans le parcours.
             * @example 2026-05-07
             */
            date_entree_parcours?: string;
        };
        /** @description Au moins un champ. */
        Modification: {
            /** @description Nouveau parcours. */
            parcours?: components["schemas"]["ParcoursChoisi"];
            /** @description Nouvelle structure d'accompagnement. */
            structure_referente_parcours?: components["schemas"]["Structure"];
            /**
             * Format: date
             * @description Nouvelle entrée dans le parcours, pas avant la sortie de l'orientation précédente.
             * @example 2026-05-07
             */
            date_entree_parcours?: string;
        };
        /** @description Organisme seul, sans structure. */
        ReferentChoisi: {
            /** @description Organisme. */
            organisme?: {
                /** @description Code. */
                code?: components["schemas"]["OrganismeChoisi"];
            };
        };
        /** @description Structure désignée par son code ; « libelle » ne sert qu'en lecture. */
        Structure: {
            /**
             * @description Code Aurore. Le référentiel n'est pas public (G03).
             * @example NAQ0529
             */
            code?: string;
        };
        /** @description Un organisme et sa structure. */
        EntiteGeographique: {
            /** @description Organisme. */
            organisme?: components["schemas"]["OrganismeEntite"] | null;
            /** @description Structure. */
            structure?: components["schemas"]["StructureLue"] | null;
        };
        /** @description Organisme. */
        OrganismeEntite: {
            /** @description Code. */
            code?: components["schemas"]["OrganismeLu"] | (string | null);
        };
        /** @description Structure, avec son libellé. */
        StructureLue: {
            /**
             * @description Code Aurore.
             * @example NAQ0529
             */
            code?: string | null;
            /** @description Libellé. */
            libelle?: string | null;
        };
        /** @description Une orientation. */
        OrientationLue: {
            /** @description Parcours recommandé ou décidé. */
            parcours?: components["schemas"]["ParcoursLu"] | (string | null);
            /** @description Qui suit la situation de la personne dans le temps, administrative ou sociale. */
            responsable_usager?: components["schemas"]["EntiteGeographique"] | null;
            /** @description Qui a le droit de décider. */
            competent_decision?: components["schemas"]["EntiteGeographique"] | null;
            /** @description Qui a décidé. */
            prise_decision?: components["schemas"]["EntiteGeographique"] | null;
            /** @description Vers qui la personne est orientée, et qui l'accompagne. */
            referent_parcours?: components["schemas"]["EntiteGeographique"] | null;
            /** @description Recommandée, décidée, reprise. */
            statut?: components["schemas"]["StatutOrientation"] | (string | null);
            /** @description Où elle en est. */
            etat?: components["schemas"]["EtatOrientation"] | (string | null);
            /**
             * @description Agent qui l'a créée.
             * @example PAR_NEOLINK
             */
            agent_creation?: string | null;
            /**
             * @description Agent qui l'a modifiée.
             * @example PAR_NEOLINK
             */
            agent_derniere_modification?: string | null;
            /**
             * Format: date
             * @description Entrée dans le parcours.
             */
            date_entree_parcours?: string | null;
            /**
             * Format: date
             * @description Sortie du parcours.
             */
            date_sortie_parcours?: string | null;
            /** @description Texte libre. */
            motif_sortie_parcours?: string | null;
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
            /** @description Décision prise. */
            decision?: components["schemas"]["DecisionLue"] | null;
            /** @description Aucune valeur publiée. */
            msa_calculee?: string | null;
            /** @description Aucune valeur publiée. */
            msa_calculee_libelle?: string | null;
            /** @description À la racine en v2. */
            origine?: components["schemas"]["OrigineLue"] | (string | null);
            /** @description Réponses de la personne, avec leur date de saisie. */
            criteres_orientation?: components["schemas"]["CriteresLus"] | null;
        };
        /** @description Une orientation, telle que le calcul la rend : sans origine à la racine. */
        OrientationCalculee: {
            /** @description Parcours recommandé ou décidé. */
            parcours?: components["schemas"]["ParcoursLu"] | (string | null);
            /** @description Qui suit la situation de la personne dans le temps, administrative ou sociale. */
            responsable_usager?: components["schemas"]["EntiteGeographique"] | null;
            /** @description Qui a le droit de décider. */
            competent_decision?: components["schemas"]["EntiteGeographique"] | null;
            /** @description Qui a décidé. */
            prise_decision?: components["schemas"]["EntiteGeographique"] | null;
            /** @description Vers qui la personne est orientée, et qui l'accompagne. */
            referent_parcours?: components["schemas"]["EntiteGeographique"] | null;
            /** @description Recommandée, décidée, reprise. */
            statut?: components["schemas"]["StatutOrientation"] | (string | null);
            /** @description Où elle en est. */
            etat?: components["schemas"]["EtatOrientation"] | (string | null);
            /**
             * @description Agent qui l'a créée.
             * @example PAR_NEOLINK
             */
            agent_creation?: string | null;
            /**
             * @description Agent qui l'a modifiée.
             * @example PAR_NEOLINK
             */
            agent_derniere_modification?: string | null;
            /**
             * Format: date
             * @description Entrée dans le parcours.
             */
            date_entree_parcours?: string | null;
            /**
             * Format: date
             * @description Sortie du parcours.
             */
            date_sortie_parcours?: string | null;
            /** @description Texte libre. */
            motif_sortie_parcours?: string | null;
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
            /** @description Décision prise. */
            decision?: components["schemas"]["DecisionLue"] | null;
            /** @description Aucune valeur publiée. */
            msa_calculee?: string | null;
            /** @description Aucune valeur publiée. */
            msa_calculee_libelle?: string | null;
            /** @description Réponses de la personne. */
            criteres_orientation?: components["schemas"]["CriteresCalcules"] | null;
        };
        /** @description L'orientation après modification. */
        OrientationModifiee: {
            /** @description Parcours. */
            parcours?: components["schemas"]["ParcoursLu"] | (string | null);
            /** @description Qui suit la situation de la personne dans le temps, administrative ou sociale. */
            responsable_usager?: components["schemas"]["EntiteGeographique"] | null;
            /** @description Qui a le droit de décider. */
            competent_decision?: components["schemas"]["EntiteGeographique"] | null;
            /** @description Qui a décidé. */
            prise_decision?: components["schemas"]["EntiteGeographique"] | null;
            /** @description Vers qui la personne est orientée, et qui l'accompagne. */
            referent_parcours?: components["schemas"]["EntiteGeographique"] | null;
            /** @description DECIDE, DECIDE_REORIENTATION ou MODIFIE, sans que l'on sache quand. MODIFIE se dit « sans changement de parcours ni d'organisme » en lecture, « par le support » ici. */
            statut?: components["schemas"]["StatutOrientation"] | (string | null);
            /** @description OUVERT. */
            etat?: components["schemas"]["EtatOrientation"] | (string | null);
        };
        /** @description Réponses de la personne. */
        CriteresCalcules: {
            /** @description Toujours décrite ici, sans RDS_LPE ; lire aussi la racine (G20). */
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
            /** @description Autonomie dans la recherche d'emploi. La v2 n'imprime ni libellés ni bornes ; ceux de la v1 vont de 1 (pas du tout) à 5 (complètement). */
            msa_autonomie_recherche_emploi?: number | null;
            /** @description Démarches professionnelles. */
            msa_demarches_professionnelles?: components["schemas"]["MsaDemarchesProfessionnelles"] | (string | null);
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
            /** @description Bénéficiaire du RSA. */
            brsa?: boolean | null;
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
             * @example PAR_NEOLINK
             */
            agent_decision?: string | null;
            /** @description Déclaré obligatoire par mégarde : une acceptation n'en a pas. */
            motif_refus?: components["schemas"]["MotifRefus"] | (string | null);
            /** @description Texte libre. */
            commentaire_refus?: string | null;
            /** @description Choix fait. */
            referent_parcours?: components["schemas"]["EntiteGeographique"] | null;
            /** @description Choix fait ; déclaré en écriture seule, peut-être jamais servi. */
            parcours?: components["schemas"]["ParcoursLu"] | (string | null);
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
         * @description Recommandée ou décidée, et leurs formes de réorientation ; RECLASSEMENT faux primo-entrant, MODIFIE modifiée, CORRIGE corrigée par l'informatique de France Travail.
         * @enum {string}
         */
        StatutOrientation: "PRECONISE" | "PRECONISE_REORIENTATION" | "DECIDE" | "DECIDE_REORIENTATION" | "RECLASSEMENT" | "MODIFIE" | "CORRIGE";
        /**
         * @description BROUILLON questionnaire entamé, SAISIE_COMPLETE complet et bientôt traité, EN_ATTENTE recommandation à décider, OUVERT en cours, CLOTURE passée, ABANDON laissée avant la fin.
         * @enum {string}
         */
        EtatOrientation: "BROUILLON" | "SAISIE_COMPLETE" | "EN_ATTENTE" | "OUVERT" | "CLOTURE" | "ABANDON";
        /**
         * @description Saisie par un conseiller du département, ou venue de la mission locale. La v1 en a davantage (G22).
         * @enum {string}
         */
        OrigineCreation: "INSCRIPTION_CONSEILLER_CD" | "INSCRIPTION_AUTO_MILO";
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
             * @example /api-orientationusager/v2/orientation/decider
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
        /** @description Fait ; pas de corps. Pour la décision, « application/json » est déclaré sans schéma ni exemple. */
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
        /** @description « Au moins un champ est obligatoire parmi codeParcours, codeStructureReferenteParcours, dateEntreeParcours ». */
        ModificationInvalide: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErreurSpring"];
            };
        };
        /** @description « Les paramètres d'entrées sont incorrects » ; JSON sans exemple, supposé du format Spring. */
        CreationInvalide: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErreurSpring"];
            };
        };
        /** @description Panne. « Une erreur inconnue est survenue » : corps attesté sur la modification seule, JSON sans exemple ou rien ailleurs. */
        ErreurTechnique: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErreurSpring"] | components["schemas"]["ErreurConnecteur"];
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
    calculerOrientation: {
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
            400: components["responses"]["CreationInvalide"];
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
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Modification"];
            };
        };
        responses: {
            200: components["responses"]["Modifiee"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["ModificationInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
}
