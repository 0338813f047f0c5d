// Generated from the document beside it by `npm run openapi`: do not edit.

export interface paths {
    "/activites/chercher": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Chercher les activités à faire
         * @description Par échéance croissante, 1000 au plus par page ; l'échéance la plus proche en tête. Exactement un de codeActivite, codeFamille, codeDomaine ; que numeroFranceTravail suffise à lui seul n'est pas dit : le joindre à l'un des trois. Sans jeton usager. Une activité ne se ferme pas ici : elle disparaît, et la suivante paraît, quand l'acte est fait par l'API métier, plus ou moins vite (G70). Rien ne prévient : il faut relire (G72).
         */
        get: operations["getListActivites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referentiel-activites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire tout le référentiel des activités
         * @description Les domaines, leurs familles, leurs activités.
         */
        get: operations["getReferentiel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referentiel-activites/activites/{codeActivite}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire une activité du référentiel
         * @description Avec sa famille et son domaine.
         */
        get: operations["getActivite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referentiel-activites/domaines/{codeDomaine}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire un domaine
         * @description Code et libellé seuls, d'après les exemples.
         */
        get: operations["getDomaine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referentiel-activites/domaines/{codeDomaine}/detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire un domaine, ses familles et leurs activités
         * @description L'arbre sous un domaine.
         */
        get: operations["getDomaineDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referentiel-activites/familles/{codeFamille}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire une famille
         * @description Code et libellé seuls, d'après les exemples.
         */
        get: operations["getFamille"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referentiel-activites/familles/{codeFamille}/detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire une famille et ses activités
         * @description L'arbre sous une famille.
         */
        get: operations["getFamilleDetail"];
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
        /** @description Une page. */
        PageActivites: {
            /** @description Nombre d'activités dans cette page, 1000 au plus. */
            size?: number | null;
            /** @description Les activités. */
            activites?: components["schemas"]["Activite"][] | null;
            /** @description Il y a une page suivante. */
            hasMore?: boolean | null;
            /** @description À renvoyer pour la page suivante ; dans les exemples, seulement quand il y en a une. */
            cursor?: string | null;
        };
        /** @description Ce que France Travail attend de la structure pour une personne. Le document publié ne déclare aucun type : ceux-ci sont lus dans ses exemples. */
        Activite: {
            /**
             * @description Identifiant, avec un « $ ».
             * @example 52898$a4638d98-d8e6-4d7d-83ec-9e5ca522b812
             */
            identifiantActivite?: string | null;
            /** @description Nature. */
            codeActivite?: components["schemas"]["CodeActiviteLu"] | (string | null);
            /** @description Personne ; peut manquer. Un objet : une note le lit à tort comme un tableau (G16). */
            usager?: components["schemas"]["Usager"] | null;
            /**
             * Format: date-time
             * @description Instant de la création.
             * @example 2024-05-22T12:13:20.000Z
             */
            dateCreation?: string | null;
            /**
             * Format: date-time
             * @description Échéance ; c'est elle qui ordonne la liste.
             * @example 2024-05-27T12:13:20.000Z
             */
            dateEcheance?: string | null;
            /**
             * Format: date-time
             * @description Instant à partir duquel l'échéance est proche.
             */
            dateEcheanceProche?: string | null;
            /** @description À chercher par leur nom, jamais par leur place ; manquent pour ACT395. */
            attributsSpecifiques?: components["schemas"]["AttributSpecifique"][] | null;
        };
        /**
         * @description Sanctions : ACT366 suspension à instruire, ACT367 suspension à traiter, ACT369 levée de suspension à traiter, ACT370 suppression à traiter. ACT380 premier rendez-vous d'accompagnement à prendre. ACT382 décision d'orientation à prendre. ACT395 modification du diagnostic à valider. Deux codes se lisent dans les textes sans être dans la liste : ACT414 décision de réorientation à prendre, ACT368 levée de suspension à instruire, disparu (G17).
         * @enum {string}
         */
        CodeActiviteLu: "ACT366" | "ACT367" | "ACT369" | "ACT370" | "ACT380" | "ACT382" | "ACT395";
        /** @description Personne. */
        Usager: {
            /**
             * @description Numéro France Travail, quand typeIdentifiant le dit.
             * @example 12345678901
             */
            identifiant?: string | null;
            /** @description Nature de l'identifiant ; absent ou autre, l'activité ne s'exploite pas. */
            typeIdentifiant?: components["schemas"]["TypeIdentifiant"] | (string | null);
        };
        /**
         * @description Le seul connu.
         * @enum {string}
         */
        TypeIdentifiant: "numeroFranceTravail";
        /** @description Une précision propre à l'activité. */
        AttributSpecifique: {
            /** @description Ce qui est précisé ; une note écrit identifiantConsequenceSanction (G16). */
            nom?: components["schemas"]["NomAttribut"] | (string | null);
            /**
             * @description idConsequenceSanction va dans l'API des sanctions, sans en vérifier la forme (G68) ; motif (ACC) dans celle des rendez-vous ; les trois autres ne servent qu'à trier : organisme (FT, CAF, DCD, ML, CE, CD, IND), parcours (PED, PSP, PSO, EO, IND), code Insee de la commune.
             * @example 78787P45475845M
             */
            valeur?: string | null;
        };
        /**
         * @description GLI100 : idConsequenceSanction. MSACC : motif. INSEA : les trois autres.
         * @enum {string}
         */
        NomAttribut: "idConsequenceSanction" | "motif" | "typeOrganismeAccompagnateur" | "codeInseeCommune" | "typeParcours";
        /** @description Un domaine. */
        DomaineReferentiel: {
            /**
             * @description Code.
             * @example GDD
             */
            code?: string | null;
            /**
             * @description Libellé.
             * @example Indemnisation
             */
            libelle?: string | null;
            /** @description Ses familles. Les exemples rangent ACC100 sous GDD : ne pas s'y fier. */
            familles?: components["schemas"]["FamilleReferentiel"][] | null;
        };
        /** @description Une famille. */
        FamilleReferentiel: {
            /**
             * @description Code.
             * @example ACC100
             */
            code?: string | null;
            /**
             * @description Libellé.
             * @example Gestion de Portefeuille
             */
            libelle?: string | null;
            /** @description Son domaine. */
            codeDomaine?: string | null;
            /** @description Libellé du domaine. */
            libelleDomaine?: string | null;
            /** @description Ses activités. */
            activites?: components["schemas"]["ActiviteReferentiel"][] | null;
        };
        /** @description Une activité du référentiel. */
        ActiviteReferentiel: {
            /**
             * @description Code.
             * @example ACC101
             */
            code?: string | null;
            /**
             * @description Libellé.
             * @example DE en accompagnement à vérifier
             */
            libelle?: string | null;
            /** @description Sa famille. */
            codeFamille?: string | null;
            /** @description Libellé de la famille ; varie d'un exemple à l'autre. */
            libelleFamille?: string | null;
            /** @description Son domaine. */
            codeDomaine?: string | null;
            /** @description Libellé du domaine. */
            libelleDomaine?: string | null;
        };
        /** @description Erreur de l'API. */
        Erreur: {
            /** @description Code. */
            code?: components["schemas"]["CodeErreur"] | (string | null);
            /**
             * @description Texte.
             * @example Il faut renseigner exactement un paramètre.
             */
            message?: string | null;
            /**
             * @description Paramètres reçus, répétés ; certains à null.
             * @example {
             *       "codeFamille": "GDD100",
             *       "codeDomaine": "GDD"
             *     }
             */
            details?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * @description Il faut un des trois codes, et un seul. Les autres codes ne sont pas connus.
         * @enum {string}
         */
        CodeErreur: "PARAM_INCOHERENT";
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
        /** @description Une page d'activités. */
        PageActivites: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PageActivites"];
            };
        };
        /** @description Tous les domaines. */
        Domaines: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DomaineReferentiel"][];
            };
        };
        /** @description L'activité. */
        ActiviteReferentiel: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ActiviteReferentiel"];
            };
        };
        /** @description Le domaine. */
        Domaine: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DomaineReferentiel"];
            };
        };
        /** @description La famille. */
        Famille: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FamilleReferentiel"];
            };
        };
        /** @description Aucun résultat. */
        AucunResultat: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Requête non valable. Objet dans le contrat de la v2, tableau de ces objets dans les exemples de la collection : lire les deux (G18). */
        RequeteInvalide: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Erreur"] | components["schemas"]["Erreur"][];
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
        /**
         * @description Les activités de ce code. Exactement un des trois codes, sinon 400.
         * @example ACT366
         */
        CodeActivite: string;
        /**
         * @description Les activités de cette famille : GLI100 sanctions, INSEA orientation, MSACC rendez-vous, ACC100 portefeuille. Exactement un des trois codes, sinon 400.
         * @example GLI100
         */
        CodeFamille: string;
        /**
         * @description Les activités de ce domaine, de trois lettres. Exactement un des trois codes, sinon 400.
         * @example ACC
         */
        CodeDomaine: string;
        /**
         * @description Celles de cette personne seulement ; depuis la 2.1.
         * @example 12345678901
         */
        NumeroFranceTravail: string;
        /** @description Le curseur de la page précédente, opaque, avec les mêmes autres paramètres. Sa durée de vie n'est pas connue : sur un 400, reprendre à la première page (G73). */
        Curseur: string;
        /**
         * @description Code de l'activité.
         * @example ACT284
         */
        CheminActivite: string;
        /**
         * @description Code du domaine.
         * @example GDD
         */
        CheminDomaine: string;
        /**
         * @description Code de la famille.
         * @example INSEA
         */
        CheminFamille: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getListActivites: {
        parameters: {
            query?: {
                /**
                 * @description Les activités de ce code. Exactement un des trois codes, sinon 400.
                 * @example ACT366
                 */
                codeActivite?: components["parameters"]["CodeActivite"];
                /**
                 * @description Les activités de cette famille : GLI100 sanctions, INSEA orientation, MSACC rendez-vous, ACC100 portefeuille. Exactement un des trois codes, sinon 400.
                 * @example GLI100
                 */
                codeFamille?: components["parameters"]["CodeFamille"];
                /**
                 * @description Les activités de ce domaine, de trois lettres. Exactement un des trois codes, sinon 400.
                 * @example ACC
                 */
                codeDomaine?: components["parameters"]["CodeDomaine"];
                /**
                 * @description Celles de cette personne seulement ; depuis la 2.1.
                 * @example 12345678901
                 */
                numeroFranceTravail?: components["parameters"]["NumeroFranceTravail"];
                /** @description Le curseur de la page précédente, opaque, avec les mêmes autres paramètres. Sa durée de vie n'est pas connue : sur un 400, reprendre à la première page (G73). */
                cursor?: components["parameters"]["Curseur"];
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
            200: components["responses"]["PageActivites"];
            204: components["responses"]["AucunResultat"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["RequeteInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    getReferentiel: {
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
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Domaines"];
            204: components["responses"]["AucunResultat"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["RequeteInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    getActivite: {
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
            };
            path: {
                /**
                 * @description Code de l'activité.
                 * @example ACT284
                 */
                codeActivite: components["parameters"]["CheminActivite"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ActiviteReferentiel"];
            204: components["responses"]["AucunResultat"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["RequeteInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    getDomaine: {
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
            };
            path: {
                /**
                 * @description Code du domaine.
                 * @example GDD
                 */
                codeDomaine: components["parameters"]["CheminDomaine"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Domaine"];
            204: components["responses"]["AucunResultat"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["RequeteInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    getDomaineDetail: {
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
            };
            path: {
                /**
                 * @description Code du domaine.
                 * @example GDD
                 */
                codeDomaine: components["parameters"]["CheminDomaine"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Domaine"];
            204: components["responses"]["AucunResultat"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["RequeteInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    getFamille: {
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
            };
            path: {
                /**
                 * @description Code de la famille.
                 * @example INSEA
                 */
                codeFamille: components["parameters"]["CheminFamille"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Famille"];
            204: components["responses"]["AucunResultat"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["RequeteInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    getFamilleDetail: {
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
            };
            path: {
                /**
                 * @description Code de la famille.
                 * @example INSEA
                 */
                codeFamille: components["parameters"]["CheminFamille"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Famille"];
            204: components["responses"]["AucunResultat"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["RequeteInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
}
