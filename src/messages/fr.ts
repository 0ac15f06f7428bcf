// SPDX-License-Identifier: MIT
//
// The French words. A colon and a per cent sign stand after a no-break space, a question mark after
// a narrow one.
import type { Voice } from '../dataset/salary-query.js';
import type { Estimate, Level } from '../dataset/schema/schema.js';
import { selectPlural } from '../format/plural.js';
import { formatNumber } from '../format/intl.js';
import type { Group } from './en/survey.js';
import type { Language } from './language.js';
import { named, sentence, strong } from './sentence.js';

const PERIODS: Record<Estimate['period'], string> = {
  year: 'par an',
  month: 'par mois',
  hour: 'par heure',
};

const VOICES: Record<Voice, string> = {
  estimate: 'Estimation de l’article',
  adverts: 'Annonces d’emploi',
  survey: 'Enquête',
  official: 'Statistiques officielles',
};

/** The levels within a sentence. */
const LEVELS: Record<Level, string> = {
  entry: 'niveau débutant',
  mid: 'niveau intermédiaire',
  senior: 'niveau senior',
  executive: 'direction',
};

/** Whose pay is meant, in brackets, so that no country needs an article. */
function bracket({ level, country, year }: Group): string {
  const parts = [level && LEVELS[level], country?.name, year].filter(Boolean);
  return parts.length ? ` (${parts.join(', ')})` : '';
}

export const language: Language = {
  base: {
    failed: 'Une partie du contenu n’a pas pu être chargée. Veuillez réessayer plus tard.',
    comparison: {
      heading: (names) => names.join(' vs '),
      aspect: 'Aspect',
      also: (names) => `(aussi ${names})`,
      both: (roles) => (roles === 2 ? 'Les deux' : 'Tous'),
      onlyDifferences: 'Différences seulement',
      onlyCommon: 'Points communs seulement',
      nothingShared: 'Ces métiers n’ont en commun aucun des points présentés ici.',
      nothingDifferent: 'Ces métiers ne diffèrent sur aucun des points présentés ici.',
      updated: (date) => `Mis à jour le ${date}`,
      source: 'Source\u00a0:',
    },
  },

  roles: {
    missing: (names) => `Chargement impossible\u00a0: ${names}.`,
  },

  guide: {
    contents: 'Sur cette page',
    parts: (count) => `${count} parties`,
    author: (name) => `Par ${name}`,
    dates: (words, pay) => `texte de ${words}${pay ? `, rémunérations jusqu’à ${pay}` : ''}`,
    adverts: (place) => (place ? `${VOICES.adverts}, ${place.name}` : VOICES.adverts),
    offered: (period, middle, distinct) =>
      `${PERIODS[period]}, milieu ${middle}, ${distinct} annonces distinctes`,
    estimate: (place) => (place ? `${VOICES.estimate}, ${place.name}` : VOICES.estimate),
    estimated: (period, unplaced) =>
      `${PERIODS[period]}\u00a0; ${unplaced ? 'lieu et taille de l’échantillon non indiqués' : 'taille de l’échantillon non indiquée'}`,
    dispute: ({ offered, estimated, month, range, lowerRange, unplaced, official }) =>
      `Sur la rémunération, les sources se contredisent. Les annonces proposent plus aux ${offered}. L’article (${month}) place les ${estimated} devant, ${range} contre ${lowerRange}, mais n’indique ${unplaced ? 'ni lieu ni échantillon' : 'pas d’échantillon'}.${official ? ' Les statistiques officielles ne distinguent pas les deux.' : ''}`,
    more: (sources) => (sources === 3 ? 'Les trois, et pourquoi' : 'Les deux, et pourquoi'),
    sections: {
      comparison: 'En bref',
      infographic: 'En une image',
      work: 'Le travail',
      requirements: 'Ce qu’il faut',
      rest: 'En détail',
      salary: 'Rémunération',
      chooser: 'Lequel vous convient',
      sources: 'Sources',
    },
    sourceNotes: 'Ce qu’il faut savoir de ces sources',
  },

  table: { author: 'l’auteur de cette page' },

  chooser: {
    heading: 'Lequel vous convient\u202f?',
    statements: (count) =>
      selectPlural(count, 'fr') === 'one'
        ? `${formatNumber(count, 'fr')} affirmation`
        : `${formatNumber(count, 'fr')} affirmations`,
    notATest: 'pas un test psychométrique',
    stays: 'rien ne quitte cette page',
    inAddress:
      'Vos réponses figurent dans l’adresse de cette page, pour que vous puissiez la garder ou la transmettre.',
    scale: {
      1: 'pas du tout moi',
      2: 'plutôt pas moi',
      3: 'entre les deux',
      4: 'plutôt moi',
      5: 'tout à fait moi',
    },
    clear: 'Effacer cette réponse',
    back: 'Retour',
    next: 'Suivant',
    toResult: 'Voir le résultat',
    progress: (statement, all) => `${statement} sur ${all}`,
    none: 'Pas encore de tendance\u00a0: répondez à une affirmation pour en voir une.',
    lean: (role) => sentence`Vous penchez vers\u00a0: ${named(role)}.`,
    tie: (roles) =>
      sentence`Vous penchez autant vers l’un que vers l’autre\u00a0: ${named(roles)}.`,
    verdict: 'Une tendance, pas un verdict.',
    answered: (answered, all, left) =>
      `Réponses\u00a0: ${answered} sur ${all}. Sans réponse\u00a0: ${left}.`,
    moved: (role) =>
      sentence`Les réponses qui ont le plus pesé, en points de pourcentage en faveur de ${named(role)} ou contre\u00a0:`,
    computed: 'Comment c’est calculé',
    rule: 'Chaque réponse compte de 1 (pas du tout moi) à 5 (tout à fait moi). La moyenne d’un métier est celle des réponses à ses affirmations\u00a0; s’il n’y en a aucune, elle est de 3, le milieu. Tous les métiers partent avec la même part de 100\u00a0%. Pour chaque point dont la moyenne d’un métier est au-dessus ou au-dessous de la moyenne des moyennes des autres, sa part grandit ou diminue d’un quart de ce départ. Vous penchez vers le métier qui a la plus grande part\u00a0; des moyennes égales font une égalité. Une affirmation commune à plusieurs métiers compte pour chacun d’eux, et un métier sans affirmation est laissé de côté. Le poids d’une réponse est la part du métier en tête, moins celle qu’il aurait si cette réponse était 3\u00a0; en cas d’égalité, aucune réponse n’est citée. Les parts sont arrondies de sorte que seules des parts égales paraissent égales.',
    startOver: 'Recommencer',
    copyLink: 'Copier le lien',
    linkCopied: 'Lien copié.',
    notCopied: 'Le navigateur n’a pas permis la copie. Voici le lien\u00a0:',
    noStatements: 'Il n’y a pas d’affirmations pour choisir entre ces métiers.',
    leftOut: (roles) => sentence`Laissés de côté, faute d’affirmations\u00a0: ${named(roles)}`,
  },

  salary: {
    heading: 'Salaires',
    table: 'Tableau',
    range: 'fourchette',
    columns: { role: 'Métier', low: 'Minimum', high: 'Maximum' },
    sources: 'Source\u00a0:',
    periods: PERIODS,
    terms: (currency, period, definition) =>
      `${{ base: 'Salaire de base', total: 'Rémunération totale', unstated: 'Rémunération (de base ou totale, sans précision)' }[definition]}, en ${currency} ${PERIODS[period]}.`,
    definitions: {
      base: 'salaire de base',
      total: 'rémunération totale',
      unstated: 'de base ou totale, sans précision',
    },
    unplaced: 'L’article n’indique ni le lieu ni la taille de l’échantillon.',
    mixedTerms:
      'Ces chiffres portent sur des monnaies ou des périodes différentes\u00a0: ils ne figurent donc pas sur un même axe.',
    estimateMark: (role, range, period) =>
      `${role}\u00a0: ${range} ${PERIODS[period]} (estimation)`,
    ahead: (role) => `L’article place les ${role} devant`,
    sameEstimate: (roles, range, period) =>
      sentence`Selon l’article, la rémunération estimée est la même pour les ${named(roles)}\u00a0: ${strong(range)} ${PERIODS[period]}.`,
    oneEstimate: (role, range, period) =>
      sentence`L’article estime la rémunération des ${named(role)} à ${strong(range)} ${PERIODS[period]}.`,
    estimateAgainst: (higher, range, period, lower, lowerRange) =>
      sentence`L’article estime la rémunération des ${named(higher)} à ${strong(range)} ${PERIODS[period]}, contre ${strong(lowerRange)} pour les ${named(lower)}.`,
    noEstimate: ['Il n’existe pas d’estimation pour ces métiers.'],
  },

  adverts: {
    sample: (counts) => `${counts} annonces`,
    notEnough: 'trop peu d’annonces distinctes',
    noAdverts: 'aucune annonce',
    columns: {
      low: 'Médiane des minimums',
      high: 'Médiane des maximums',
      mid: 'Médiane des milieux',
      interval: 'Intervalle à 95\u00a0% du milieu',
      lowest: '10e centile des minimums',
      highest: '90e centile des maximums',
      all: 'Annonces',
      distinct: 'Annonces distinctes',
    },

    key: 'Barre\u00a0: de la médiane des minimums à celle des maximums des fourchettes que donnent les annonces. Ligne\u00a0: du 10e centile des minimums au 90e centile des maximums. Repère\u00a0: la médiane des milieux de fourchette. Écart\u00a0: entre ces milieux, net si leurs intervalles à 95\u00a0% ne se chevauchent pas.',
    counted:
      'Tous ces chiffres portent sur des annonces distinctes\u00a0: une annonce répétée compte une seule fois. Au-dessous de 10, rien n’est affiché.',
    smallSample: (n) => `Repère creux\u00a0: moins de ${n} annonces distinctes.`,
    incomplete: (year, date) =>
      `L’année ${year} est incomplète\u00a0: les annonces s’arrêtent au ${date}.`,

    figures: (range, middle, interval, reach, adverts, distinct) =>
      `une annonce type propose ${range}, la médiane des milieux est de ${middle} (intervalle à 95\u00a0%\u00a0: ${interval}), du 10e centile des minimums au 90e des maximums ${reach}, ${adverts} annonces, dont ${distinct} distinctes`,

    titles: {
      more: (role, groups) =>
        `Les annonces proposent plus aux ${role}${groups && `, écart net pour\u00a0: ${groups}`}`,
      unclear: 'Les annonces ne proposent nettement plus pour aucun des métiers',
      few: 'Trop peu d’annonces pour comparer',
      mixed: 'Le métier auquel les annonces proposent plus dépend du groupe',
      only: (group) => `Assez d’annonces pour comparer seulement pour\u00a0: ${group}`,
      none: 'Ce que proposent les annonces',
    },

    both: (group, higher, range, period, lower, lowerRange) =>
      sentence`Pour les ${named(higher)}${bracket(group)}, une annonce type propose ${strong(range)} ${PERIODS[period]}, contre ${strong(lowerRange)} pour les ${named(lower)}.`,
    alone: (group, role, range, period) =>
      sentence`Pour les ${named(role)}${bracket(group)}, une annonce type propose ${strong(range)} ${PERIODS[period]}. Les annonces sont trop peu nombreuses pour une comparaison.`,
    clear: (difference) =>
      ` L’écart entre les milieux des fourchettes est de ${difference}, et leurs intervalles à 95\u00a0% ne se chevauchent pas\u00a0: la différence est nette.`,
    unclear: (difference) =>
      ` L’écart entre les milieux des fourchettes est de ${difference}, mais leurs intervalles à 95\u00a0% se chevauchent\u00a0: la différence n’est pas nette.`,
    few: (difference) =>
      ` L’écart entre les milieux des fourchettes est de ${difference}, mais moins de 30 annonces distinctes pour un métier ne suffisent pas pour conclure.`,
    same: ' Les milieux des fourchettes sont les mêmes.',
    none: ['Il y a trop peu d’annonces pour ce choix.'],

    disagree: (group, higher, range, period, lower, lowerRange, counts) =>
      sentence`Les annonces d’emploi disent le contraire\u00a0: pour les ${named(higher)}${bracket(group)}, une annonce type propose ${strong(range)} ${PERIODS[period]}, contre ${strong(lowerRange)} pour les ${named(lower)} (${counts} annonces distinctes).`,
  },

  survey: {
    voice: 'Origine des chiffres',
    voices: VOICES,
    groupBy: 'Regrouper',
    groups: {
      none: 'Par métier',
      level: 'Par niveau',
      country: 'Par pays',
      year: 'Par année',
    },
    dimensions: { level: 'Niveau', country: 'Pays', year: 'Année' },
    all: { level: 'Tous les niveaux', country: 'Tous les pays', year: 'Toutes les années' },
    levels: {
      entry: 'Débutant',
      mid: 'Intermédiaire',
      senior: 'Senior',
      executive: 'Direction',
    },
    incompleteYear: (year) => `${year} (incomplète)`,
    sample: (counts) => `n ${counts.join(' · ')}`,
    notEnough: (n) => `trop peu de réponses (n ${n})`,
    noReports: 'aucune réponse',
    difference: 'écart',
    verdicts: { clear: 'net', unclear: 'pas net', few: 'trop peu pour conclure' },
    columns: {
      role: 'Métier',
      n: 'Réponses',
      p10: '10e centile',
      p25: '25e centile',
      p50: 'Médiane',
      interval: 'Intervalle à 95\u00a0% de la médiane',
      p75: '75e centile',
      p90: '90e centile',
    },

    key: 'Barre\u00a0: la moitié centrale des réponses. Ligne\u00a0: du 10e au 90e centile. Repère\u00a0: la médiane. Écart\u00a0: entre les médianes, net si leurs intervalles à 95\u00a0% ne se chevauchent pas.',
    smallSample: (n) => `Repère creux\u00a0: moins de ${n} réponses.`,
    incomplete: (year, date) =>
      `L’année ${year} est incomplète\u00a0: l’enquête s’arrête au ${date}.`,

    surveyMark: (role, group, figures) => `${group ? `${group}, ` : ''}${role}\u00a0: ${figures}`,
    surveyFigures: (median, middle, n) => `médiane ${median}, moitié centrale ${middle}, n ${n}`,

    titles: {
      more: (role, groups) =>
        `L’enquête donne plus aux ${role}${groups && `, écart net pour\u00a0: ${groups}`}`,
      unclear: 'L’enquête ne montre pas d’écart net',
      few: 'Trop peu de réponses pour comparer',
      mixed: 'Le métier auquel l’enquête donne plus dépend du groupe',
      only: (group) => `Assez de réponses pour comparer seulement pour\u00a0: ${group}`,
      none: 'Ce que donne l’enquête',
    },

    surveyAbove: (group, higher, median, period, difference, lower) =>
      sentence`Selon l’enquête, le salaire médian des ${named(higher)}${bracket(group)} est de ${strong(median)} ${PERIODS[period]}, soit ${difference} de plus que celui des ${named(lower)}.`,
    surveySame: (group, roles, median, period) =>
      sentence`Selon l’enquête, le salaire médian est le même pour les ${named(roles)}${bracket(group)}\u00a0: ${strong(median)} ${PERIODS[period]}.`,
    surveyAlone: (group, role, median, period) =>
      sentence`Selon l’enquête, le salaire médian des ${named(role)}${bracket(group)} est de ${strong(median)} ${PERIODS[period]}. Les réponses sont trop peu nombreuses pour une comparaison.`,
    clear: ' Les intervalles à 95\u00a0% ne se chevauchent pas\u00a0: la différence est nette.',
    unclear: ' Les intervalles à 95\u00a0% se chevauchent\u00a0: la différence n’est pas nette.',
    few: ' Moins de 30 réponses pour un métier ne suffisent pas pour conclure sur l’écart.',
    noSurvey: ['L’enquête compte trop peu de réponses pour ce choix.'],
  },

  official: {
    titles: {
      shared: 'Les statistiques officielles ne distinguent pas ces métiers',
      separate: 'Les statistiques officielles comptent des professions, pas ces métiers',
    },
    intro:
      'Les statistiques officielles comptent par groupe de professions, et non par métier comme ici.',
    same: (occupation, roles, median, period, year) =>
      sentence` Pour le groupe ${named(occupation)}, c’est-à-dire les ${named(roles)}, le salaire médian est de ${strong(median)} ${PERIODS[period]} (${year}).`,
    nearest: (occupation, roles, median, period, year) =>
      sentence` Pour ${named(occupation)}, le groupe de professions le plus proche des ${named(roles)}, le salaire médian est de ${strong(median)} ${PERIODS[period]} (${year}).`,
    shared:
      ' Ces métiers relèvent du même groupe\u00a0: ces statistiques ne peuvent donc pas les distinguer.',
    none: ['Il n’existe pas de statistiques officielles pour ces métiers.'],
    orMore: (amount) => `${amount} ou plus`,
    percent: (value) => `${value}\u00a0%`,
    notAvailable: 'non disponible',
    sample: (employees) => `${employees} salariés`,
    columns: {
      occupation: 'Groupe de professions',
      year: 'Année',
      p50: 'Médiane',
      p10: '10e centile',
      p25: '25e centile',
      p75: '75e centile',
      p90: '90e centile',
      employment: 'Salariés',
      error: 'Erreur type de ce nombre',
    },
    key: 'Barre\u00a0: la moitié centrale des salariés. Ligne\u00a0: du 10e au 90e centile. Repère\u00a0: la médiane.',
    counted:
      'À la place de la taille de l’échantillon figurent le nombre de salariés et son erreur type relative.',
    figures: (median, middle, reach, employees, error) =>
      `médiane ${median}, moitié centrale ${middle}, du 10e au 90e centile ${reach}, ${employees} salariés, erreur type relative ${error}`,
  },

  infographic: {
    voices: {
      estimate: 'Ce que l’article estime',
      adverts: 'Ce que les annonces offrent',
      survey: 'Ce que les gens déclarent',
    },
    voiceIn: (voice, country) => `${voice}, ${country}`,
    definitions: {
      base: 'Salaire de base',
      total: 'Rémunération totale',
      unstated: 'Rémunération (de base ou totale, sans précision)',
    },
    periods: PERIODS,
    unplaced: 'lieu et taille de l’échantillon non indiqués',
    keys: {
      adverts: 'fourchette d’une annonce type, et son milieu',
      survey: 'moitié centrale des réponses, et leur médiane',
    },
    few: {
      adverts: (n) => `creux\u00a0: moins de ${n} annonces distinctes`,
      survey: (n) => `creux\u00a0: moins de ${n} réponses`,
    },
    counts: {
      adverts: (n) => `${n} annonces distinctes`,
      survey: (n) => `${n} réponses`,
    },
    middle: {
      adverts: (amount) => `milieu ${amount}`,
      survey: (amount) => `médiane ${amount}`,
    },
    withheld: {
      adverts: (n) => `trop peu d’annonces distinctes (${n})`,
      survey: (n) => `trop peu de réponses (${n})`,
    },
    none: { adverts: 'aucune annonce', survey: 'aucune réponse' },
    sourced: (parts) => parts.join(', '),
    origin: (pay, parts) => (parts.length ? `${pay}\u00a0: ${parts.join(', ')}.` : `${pay}.`),
    facts: (sources) => `Faits\u00a0: ${sources}.`,
    brief: (voice, remark, figures) => `${voice} (${remark})\u00a0: ${figures}.`,
    sources: 'Sources\u00a0:',
    asText: 'L’image sous forme de texte',
    format: 'Format de l’image',
    formats: { landscape: 'Paysage', portrait: 'Portrait' },
    enlarge: 'Agrandir',
    close: 'Fermer',
    svg: 'SVG',
    svgLong: 'Télécharger l’image en SVG',
    png: 'PNG',
    pngLong: 'Télécharger l’image en PNG',
    copy: 'Copier l’image',
    copied: 'Image copiée.',
    notCopied: 'Le navigateur n’a pas autorisé la copie.',
    share: 'Partager',
    notShared: 'L’image n’a pas pu être partagée.',
    noPicture: 'L’image n’a pas pu être créée.',
    noise:
      'Pour que vous ne soyez pas reconnu, ce navigateur donne du bruit à la place des pixels. Téléchargez l’image en SVG.',
  },

  tools: {
    marks: 'Repères du graphique. Les touches fléchées mènent de l’un à l’autre.',
    standing: 'Où est-ce que je me situe\u202f?',
    yourPay: (currency, period) => `Votre rémunération, en ${currency} ${PERIODS[period]}`,
    payHint: 'Veuillez saisir un nombre supérieur à zéro, par exemple 120000.',
    farHint: 'Ce montant est très éloigné des chiffres présentés ici.',
    stays: 'Ce que vous saisissez reste dans cette page.',
    you: (pay) => `Vous, ${pay}`,
    standingOf: (name, band) => `${name}\u00a0: ${band}`,
    bands: [
      'au-dessous du 10e centile',
      'entre le 10e et le 25e centile',
      'entre le 25e centile et la médiane',
      'entre la médiane et le 75e centile',
      'entre le 75e et le 90e centile',
      'au-dessus du 90e centile',
    ],
    ranges: [
      'au-dessous de la fourchette estimée',
      'dans la fourchette estimée',
      'au-dessus de la fourchette estimée',
    ],
    shares: [
      'moins de 10\u00a0%',
      '10 à 25\u00a0%',
      '25 à 50\u00a0%',
      '50 à 75\u00a0%',
      '75 à 90\u00a0%',
      'plus de 90\u00a0%',
    ],
    offered: (above, below) =>
      `${above} des annonces commencent au-dessus de ce montant, ${below} finissent au-dessous, et les autres l’incluent dans leur fourchette`,
    csv: 'CSV',
    csvLong: 'Télécharger les chiffres au format CSV',
    png: 'PNG',
    pngLong: 'Télécharger le graphique au format PNG',
    svg: 'SVG',
    svgLong: 'Télécharger le graphique au format SVG',
    cite: 'Citer',
    citeLong: 'Citer\u00a0: copier la référence',
    copied: 'Référence copiée.',
    notCopied: 'Le navigateur n’a pas permis la copie. Voici le texte\u00a0:',
    noFile: 'Le fichier n’a pas pu être créé.',
    noPicture: 'L’image n’a pas pu être créée.',
    noise:
      'Pour que vous ne soyez pas reconnu, ce navigateur donne du bruit à la place des pixels. Téléchargez le graphique au format SVG.',
    citation: (heading, what, sources, address, day) =>
      `${heading}. ${what} Source\u00a0: ${sources}. ${address}, consulté le ${day}.`,
  },
  limits: {
    leftOut: (count) =>
      `Points et chiffres omis ici parce qu’ils sont trop nombreux\u00a0: ${count}.`,
  },
};
