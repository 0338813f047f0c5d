/** Texts that France Travail publishes as examples of a contract, data and not ours: served as they are. */
export const STRUCTURE = {
  engagements: {
    engagementsUsager: [
      {
        titre: "Je participe activement",
        libelles: [
          "Je m'implique dans les différentes actions définies avec mon référent",
          "Je tiens compte des conseils et des propositions de la structure qui m’accompagne",
        ],
      },
      {
        titre: "Je construis avec mon référent mon plan d’action",
        libelles: ["Je participe au choix des actions", "Je propose des actions"],
      },
      {
        titre: "Je me présente à mes rendez-vous ou je préviens en cas d’indisponibilité",
        libelles: [],
      },
      {
        titre: "Je communique avec mon référent",
        libelles: [
          "J'informe l'organisme qui m’accompagne de tout changement dans ma situation",
          "Je fournis les documents nécessaires pour un suivi efficace",
        ],
      },
      {
        titre: "Je respecte les règles et procédures de l’organisme qui m’accompagne",
        libelles: [],
      },
    ],
    engagementsConseiller: [
      {
        titre: "J’accompagne de manière personnalisée",
        libelles: [
          "Je tiens compte de votre parcours, de vos compétences, de vos objectifs et de vos besoins",
        ],
      },
      {
        titre: "Je mobilise les services d’accompagnement",
        libelles: [
          "Je mobilise les outils d'insertion adaptés à votre situation",
          "Je peux mobiliser l'offre de formation",
        ],
      },
      {
        titre: "Je prends en compte la réalisation de vos actions tout au long de votre parcours",
        libelles: [
          "Je coconstruis avec vous et nous ajustons votre plan d'action en fonction de votre situation",
        ],
      },
      {
        titre: "J’informe et je communique",
        libelles: [
          "Je communique clairement sur les services proposés, les dispositifs disponibles et les offres d'emploi pour vous permettre d'être acteur de votre parcours",
        ],
      },
      {
        titre:
          "Je garantis la confidentialité des informations dans le cadre d’une relation de confiance basée sur le respect mutuel",
        libelles: [],
      },
    ],
  },
  mentionsLegales: {
    mentions: [
      {
        titre: "Respect du contrat",
        mention:
          "Si vous ne respectez pas les obligations prévues dans votre contrat, vous risquez jusqu’à la radiation de la liste des demandeurs d’emploi et la suppression de vos allocations. Si vous percevez le RSA, toute décision de radiation de la liste des demandeurs d’emploi prise à votre encontre sera transmise au Président du Conseil départemental qui pourra décider de suspendre, en tout ou partie, le paiement de ce revenu.",
        sanctions: [],
        notes: [],
      },
    ],
    niveauSanction: null,
    voiesRecours: {
      titre: "Voies de recours",
      mention:
        "Dans tous les cas, vous pourrez présenter vos observations avant toute décision de sanction. Vous pourrez contester la sanction auprès de l'auteur de la décision (France Travail, le Conseil départemental* ou la Mission Locale) ou auprès des juridictions compétentes. Les étapes précises à suivre en cas de contestation seront détaillées dans le courrier de notification de sanction.",
      sanctions: [],
      notes: [
        "*L’autorité compétente pour prendre la décision peut être différente en fonction de votre territoire (Caisse d’allocation familiale, président de collectivité, etc.)",
      ],
    },
    articles: [],
  },
};

const { engagementsUsager, engagementsConseiller } = STRUCTURE.engagements;

/** A contract of the examples holds the first commitment of each side. */
export const ENGAGEMENTS = {
  engagementsUsager: engagementsUsager.slice(0, 1),
  engagementsConseiller: engagementsConseiller.slice(0, 1),
};

export const MENTIONS_LEGALES = STRUCTURE.mentionsLegales;
