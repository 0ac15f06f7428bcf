// SPDX-License-Identifier: MIT
//
// The German words.
import type { Voice } from '../dataset/salary-query.js';
import type { Estimate, Level } from '../dataset/schema/schema.js';
import { formatNumber } from '../format/intl.js';
import type { Group } from './en/survey.js';
import type { Language } from './language.js';
import { named, sentence, strong } from './sentence.js';

const PERIODS: Record<Estimate['period'], string> = {
  year: 'pro Jahr',
  month: 'pro Monat',
  hour: 'pro Stunde',
};

const VOICES: Record<Voice, string> = {
  estimate: 'Schätzung des Artikels',
  adverts: 'Stellenanzeigen',
  survey: 'Umfrage',
  official: 'Amtliche Statistik',
};

/** The levels within a sentence. */
const LEVELS: Record<Level, string> = {
  entry: 'Einstieg',
  mid: 'mittlere Stufe',
  senior: 'Senior',
  executive: 'Führung',
};

/** Whose pay is meant, in brackets, so that no country needs an article. */
function bracket({ level, country, year }: Group): string {
  const parts = [level && LEVELS[level], country?.name, year].filter(Boolean);
  return parts.length ? ` (${parts.join(', ')})` : '';
}

export const language: Language = {
  base: {
    failed: 'Etwas konnte hier nicht geladen werden. Bitte versuchen Sie es später noch einmal.',
    comparison: {
      heading: (names) => names.join(' vs. '),
      aspect: 'Aspekt',
      also: (names) => `(auch ${names})`,
      both: (roles) => (roles === 2 ? 'Beide' : 'Alle'),
      onlyDifferences: 'Nur Unterschiede',
      onlyCommon: 'Nur Gemeinsames',
      nothingShared: 'Diese Berufe haben in den hier genannten Punkten nichts gemeinsam.',
      nothingDifferent: 'Diese Berufe unterscheiden sich in den hier genannten Punkten nicht.',
      updated: (date) => `Stand: ${date}`,
      source: 'Quelle:',
    },
  },

  roles: {
    missing: (names) => `Nicht geladen werden konnte: ${names}.`,
  },

  guide: {
    contents: 'Auf dieser Seite',
    parts: (count) => `${count} Teile`,
    author: (name) => `Von ${name}`,
    dates: (words, pay) => `Text: ${words}${pay ? `, Gehälter bis ${pay}` : ''}`,
    adverts: (place) => (place ? `${VOICES.adverts}, ${place.name}` : VOICES.adverts),
    offered: (period, middle, distinct) =>
      `${PERIODS[period]}, Mitte ${middle}, ${distinct} verschiedene Anzeigen`,
    estimate: (place) => (place ? `${VOICES.estimate}, ${place.name}` : VOICES.estimate),
    estimated: (period, unplaced) =>
      `${PERIODS[period]}; ${unplaced ? 'Ort und Stichprobengröße' : 'Stichprobengröße'} nicht angegeben`,
    dispute: ({ offered, estimated, month, range, lowerRange, unplaced, official }) =>
      `Beim Gehalt widersprechen sich die Quellen. Anzeigen bieten mehr für ${offered}. Der Artikel (${month}) sieht ${estimated} vorn, ${range} gegenüber ${lowerRange}, nennt aber ${unplaced ? 'weder Ort noch Stichprobe' : 'keine Stichprobe'}.${official ? ' Die amtliche Statistik unterscheidet die beiden nicht.' : ''}`,
    more: (sources) => (sources === 3 ? 'Alle drei, und warum' : 'Beide, und warum'),
    sections: {
      comparison: 'Auf einen Blick',
      infographic: 'In einem Bild',
      work: 'Die Arbeit',
      requirements: 'Was man braucht',
      rest: 'Im Einzelnen',
      salary: 'Gehalt',
      chooser: 'Was zu Ihnen passt',
      sources: 'Quellen',
    },
    sourceNotes: 'Was man über diese Quellen wissen sollte',
  },

  table: { author: 'der Autor dieser Seite' },

  chooser: {
    heading: 'Was passt zu Ihnen?',
    statements: (count) => (count === 1 ? '1 Aussage' : `${formatNumber(count, 'de')} Aussagen`),
    notATest: 'kein psychometrischer Test',
    stays: 'nichts verlässt diese Seite',
    inAddress:
      'Ihre Antworten stehen in der Adresse dieser Seite, sodass Sie sie behalten oder weitergeben können.',
    scale: {
      1: 'gar nicht ich',
      2: 'eher nicht ich',
      3: 'teils, teils',
      4: 'eher ich',
      5: 'genau ich',
    },
    clear: 'Diese Antwort löschen',
    back: 'Zurück',
    next: 'Weiter',
    toResult: 'Ergebnis zeigen',
    progress: (statement, all) => `${statement} von ${all}`,
    none: 'Noch keine Neigung: Antworten Sie auf eine Aussage, um eine zu sehen.',
    lean: (role) => sentence`Sie neigen zu: ${named(role)}.`,
    tie: (roles) => sentence`Sie neigen gleich stark zu: ${named(roles)}.`,
    verdict: 'Eine Neigung, kein Urteil.',
    answered: (answered, all, left) =>
      `Beantwortet: ${answered} von ${all}. Unbeantwortet: ${left}.`,
    moved: (role) =>
      sentence`Die Antworten, die am meisten bewegt haben, in Prozentpunkten hin zu ${named(role)} oder davon weg:`,
    computed: 'So wird gerechnet',
    rule: 'Jede Antwort zählt von 1 (gar nicht ich) bis 5 (genau ich). Der Durchschnitt eines Berufs ist der Ihrer Antworten auf seine Aussagen; ist keine beantwortet, ist er 3, die Mitte. Alle Berufe beginnen mit dem gleichen Anteil an 100 %. Je Punkt, um den der Durchschnitt eines Berufs über oder unter dem Mittel der Durchschnitte der anderen liegt, wächst oder schrumpft sein Anteil um ein Viertel dieses Anfangs. Sie neigen zu dem Beruf mit dem größten Anteil; gleiche Durchschnitte sind ein Gleichstand. Eine Aussage mehrerer Berufe zählt für jeden von ihnen, und ein Beruf ohne Aussagen bleibt außen vor. Was eine Antwort bewegt hat, ist der Anteil des führenden Berufs, vermindert um den, den er hätte, wenn sie 3 wäre; bei Gleichstand wird keine Antwort genannt. Anteile werden so gerundet, dass nur gleiche gleich aussehen.',
    startOver: 'Von vorn beginnen',
    copyLink: 'Link kopieren',
    linkCopied: 'Link kopiert.',
    notCopied: 'Der Browser hat das Kopieren nicht erlaubt. Hier ist der Link:',
    noStatements: 'Für diese Berufe gibt es keine Aussagen, nach denen man wählen könnte.',
    leftOut: (roles) => sentence`Mangels Aussagen nicht dabei: ${named(roles)}`,
  },

  salary: {
    heading: 'Gehälter',
    table: 'Tabelle',
    range: 'Spanne',
    columns: { role: 'Beruf', low: 'Untergrenze', high: 'Obergrenze' },
    sources: 'Quelle:',
    periods: PERIODS,
    terms: (currency, period, definition) =>
      `${{ base: 'Grundgehalt', total: 'Gesamtgehalt', unstated: 'Gehalt (ob Grund- oder Gesamtgehalt, ist nicht angegeben)' }[definition]} in ${currency} ${PERIODS[period]}.`,
    definitions: {
      base: 'Grundgehalt',
      total: 'Gesamtgehalt',
      unstated: 'Art des Gehalts nicht angegeben',
    },
    unplaced: 'Der Artikel nennt weder Ort noch Stichprobengröße.',
    mixedTerms:
      'Diese Zahlen gelten für verschiedene Währungen oder Zeiträume und stehen deshalb nicht auf einer gemeinsamen Achse.',
    estimateMark: (role, range, period) => `${role}: geschätzt ${range} ${PERIODS[period]}`,
    ahead: (role) => `Der Artikel sieht ${role} vorn`,
    sameEstimate: (roles, range, period) =>
      sentence`Der Artikel nennt für ${named(roles)} dasselbe Gehalt: ${strong(range)} ${PERIODS[period]}.`,
    oneEstimate: (role, range, period) =>
      sentence`Der Artikel schätzt das Gehalt für ${named(role)} auf ${strong(range)} ${PERIODS[period]}.`,
    estimateAgainst: (higher, range, period, lower, lowerRange) =>
      sentence`Der Artikel schätzt das Gehalt für ${named(higher)} auf ${strong(range)} ${PERIODS[period]}, das für ${named(lower)} auf ${strong(lowerRange)}.`,
    noEstimate: ['Für diese Berufe gibt es keine Schätzung.'],
  },

  adverts: {
    sample: (counts) => `${counts} Anzeigen`,
    notEnough: 'zu wenige verschiedene Anzeigen',
    noAdverts: 'keine Anzeigen',
    columns: {
      low: 'Median der Untergrenzen',
      high: 'Median der Obergrenzen',
      mid: 'Median der Mitten',
      interval: '95-%-Intervall der Mitte',
      lowest: '10. Perzentil der Untergrenzen',
      highest: '90. Perzentil der Obergrenzen',
      all: 'Anzeigen',
      distinct: 'Verschiedene Anzeigen',
    },

    key: 'Balken: vom Median der Untergrenzen bis zum Median der Obergrenzen der Spannen, die Anzeigen nennen. Linie: vom 10. Perzentil der Untergrenzen bis zum 90. Perzentil der Obergrenzen. Zeichen: der Median der Mitten der Spannen. Unterschied: zwischen diesen Mitten, eindeutig, wenn ihre 95-%-Intervalle sich nicht überschneiden.',
    counted:
      'All diese Zahlen gelten für verschiedene Anzeigen: Eine wiederholte zählt einmal. Weniger als 10 werden nicht gezeigt.',
    smallSample: (n) => `Hohl: weniger als ${n} verschiedene Anzeigen.`,
    incomplete: (year, date) => `${year} ist unvollständig: Die Anzeigen reichen bis zum ${date}.`,

    figures: (range, middle, interval, reach, adverts, distinct) =>
      `eine typische Anzeige bietet ${range}, der Median der Mitten ist ${middle} (95-%-Intervall ${interval}), vom 10. Perzentil der Untergrenzen bis zum 90. der Obergrenzen ${reach}, ${adverts} Anzeigen, davon ${distinct} verschiedene`,

    titles: {
      more: (role, groups) =>
        `Anzeigen bieten mehr für ${role}${groups && `, eindeutig bei: ${groups}`}`,
      unclear: 'Anzeigen bieten für keinen der Berufe eindeutig mehr',
      few: 'Zu wenige Anzeigen für einen Vergleich',
      mixed: 'Für welchen Beruf Anzeigen mehr bieten, hängt von der Gruppe ab',
      only: (group) => `Nur für ${group} gibt es genug Anzeigen für einen Vergleich`,
      none: 'Was Anzeigen bieten',
    },

    both: (group, higher, range, period, lower, lowerRange) =>
      sentence`Für ${named(higher)}${bracket(group)} bietet eine typische Anzeige ${strong(range)} ${PERIODS[period]}, für ${named(lower)} ${strong(lowerRange)}.`,
    alone: (group, role, range, period) =>
      sentence`Für ${named(role)}${bracket(group)} bietet eine typische Anzeige ${strong(range)} ${PERIODS[period]}. Für einen Vergleich gibt es zu wenige Anzeigen.`,
    clear: (difference) =>
      ` Die Mitten der Spannen liegen ${difference} auseinander; ihre 95-%-Intervalle überschneiden sich nicht, der Unterschied ist also eindeutig.`,
    unclear: (difference) =>
      ` Die Mitten der Spannen liegen ${difference} auseinander; ihre 95-%-Intervalle überschneiden sich, der Unterschied ist also nicht eindeutig.`,
    few: (difference) =>
      ` Die Mitten der Spannen liegen ${difference} auseinander, aber weniger als 30 verschiedene Anzeigen für einen Beruf sind zu wenige für eine sichere Aussage.`,
    same: ' Die Mitten der Spannen sind gleich.',
    none: ['Für diese Auswahl gibt es zu wenige Anzeigen.'],

    disagree: (group, higher, range, period, lower, lowerRange, counts) =>
      sentence`Stellenanzeigen sagen das Gegenteil: Für ${named(higher)}${bracket(group)} bietet eine typische Anzeige ${strong(range)} ${PERIODS[period]}, für ${named(lower)} ${strong(lowerRange)} (${counts} verschiedene Anzeigen).`,
  },

  survey: {
    voice: 'Herkunft der Zahlen',
    voices: VOICES,
    groupBy: 'Gruppieren',
    groups: {
      none: 'Nach Beruf',
      level: 'Nach Erfahrungsstufe',
      country: 'Nach Land',
      year: 'Nach Jahr',
    },
    dimensions: { level: 'Erfahrungsstufe', country: 'Land', year: 'Jahr' },
    all: { level: 'Alle Erfahrungsstufen', country: 'Alle Länder', year: 'Alle Jahre' },
    levels: {
      entry: 'Einstieg',
      mid: 'Mittlere Stufe',
      senior: 'Senior',
      executive: 'Führung',
    },
    incompleteYear: (year) => `${year} (unvollständig)`,
    sample: (counts) => `n ${counts.join(' · ')}`,
    notEnough: (n) => `zu wenige Angaben (n ${n})`,
    noReports: 'keine Angaben',
    difference: 'Unterschied',
    verdicts: { clear: 'eindeutig', unclear: 'nicht eindeutig', few: 'zu wenige Daten' },
    columns: {
      role: 'Beruf',
      n: 'Angaben',
      p10: '10. Perzentil',
      p25: '25. Perzentil',
      p50: 'Median',
      interval: '95-%-Intervall des Medians',
      p75: '75. Perzentil',
      p90: '90. Perzentil',
    },

    key: 'Balken: die mittlere Hälfte der Angaben. Linie: vom 10. bis zum 90. Perzentil. Zeichen: der Median. Unterschied: zwischen den Medianen, eindeutig, wenn ihre 95-%-Intervalle sich nicht überschneiden.',
    smallSample: (n) => `Hohl: weniger als ${n} Angaben.`,
    incomplete: (year, date) => `${year} ist unvollständig: Die Umfrage endet am ${date}.`,

    surveyMark: (role, group, figures) => `${group ? `${group}, ` : ''}${role}: ${figures}`,
    surveyFigures: (median, middle, n) => `Median ${median}, mittlere Hälfte ${middle}, n ${n}`,

    titles: {
      more: (role, groups) =>
        `Die Umfrage ergibt mehr für ${role}${groups && `, eindeutig bei: ${groups}`}`,
      unclear: 'Die Umfrage zeigt keinen eindeutigen Unterschied',
      few: 'Zu wenige Angaben für einen Vergleich',
      mixed: 'Für welchen Beruf die Umfrage mehr ergibt, hängt von der Gruppe ab',
      only: (group) => `Nur für ${group} gibt es genug Angaben für einen Vergleich`,
      none: 'Was die Umfrage ergibt',
    },

    surveyAbove: (group, higher, median, period, difference, lower) =>
      sentence`Für ${named(higher)}${bracket(group)} ergibt die Umfrage einen Median von ${strong(median)} ${PERIODS[period]}, ${difference} mehr als für ${named(lower)}.`,
    surveySame: (group, roles, median, period) =>
      sentence`Für ${named(roles)}${bracket(group)} ergibt die Umfrage denselben Median: ${strong(median)} ${PERIODS[period]}.`,
    surveyAlone: (group, role, median, period) =>
      sentence`Für ${named(role)}${bracket(group)} ergibt die Umfrage einen Median von ${strong(median)} ${PERIODS[period]}. Für einen Vergleich gibt es zu wenige Angaben.`,
    clear: ' Die 95-%-Intervalle überschneiden sich nicht, der Unterschied ist also eindeutig.',
    unclear: ' Die 95-%-Intervalle überschneiden sich, der Unterschied ist also nicht eindeutig.',
    few: ' Weniger als 30 Angaben zu einem Beruf sind zu wenige für eine sichere Aussage über den Unterschied.',
    noSurvey: ['Für diese Auswahl enthält die Umfrage zu wenige Angaben.'],
  },

  official: {
    titles: {
      shared: 'Die amtliche Statistik kann diese Berufe nicht unterscheiden',
      separate: 'Die amtliche Statistik zählt Berufsgruppen, nicht diese Berufe',
    },
    intro: 'Die amtliche Statistik zählt nach Berufsgruppen, nicht nach diesen Berufen.',
    same: (occupation, roles, median, period, year) =>
      sentence` Für die Berufsgruppe ${named(occupation)}, das sind ${named(roles)}, liegt der Medianlohn bei ${strong(median)} ${PERIODS[period]} (${year}).`,
    nearest: (occupation, roles, median, period, year) =>
      sentence` Für ${named(occupation)}, die nächstliegende Berufsgruppe für ${named(roles)}, liegt der Medianlohn bei ${strong(median)} ${PERIODS[period]} (${year}).`,
    shared:
      ' Diese Berufe teilen sich die Berufsgruppe, sodass die Statistik sie nicht unterscheiden kann.',
    none: ['Für diese Berufe gibt es keine amtliche Statistik.'],
    orMore: (amount) => `${amount} oder mehr`,
    percent: (value) => `${value}\u00a0%`,
    notAvailable: 'nicht verfügbar',
    sample: (employees) => `${employees} Beschäftigte`,
    columns: {
      occupation: 'Berufsgruppe',
      year: 'Jahr',
      p50: 'Median',
      p10: '10. Perzentil',
      p25: '25. Perzentil',
      p75: '75. Perzentil',
      p90: '90. Perzentil',
      employment: 'Beschäftigte',
      error: 'Standardfehler dieser Anzahl',
    },
    key: 'Balken: die mittlere Hälfte der Beschäftigten. Linie: vom 10. bis zum 90. Perzentil. Zeichen: der Median.',
    counted:
      'Anstelle der Stichprobengröße stehen die Anzahl der Beschäftigten und deren relativer Standardfehler.',
    figures: (median, middle, reach, employees, error) =>
      `Median ${median}, mittlere Hälfte ${middle}, 10. bis 90. Perzentil ${reach}, ${employees} Beschäftigte, relativer Standardfehler ${error}`,
  },

  infographic: {
    voices: {
      estimate: 'Was der Artikel schätzt',
      adverts: 'Was Anzeigen bieten',
      survey: 'Was Menschen angeben',
    },
    voiceIn: (voice, country) => `${voice}, ${country}`,
    definitions: {
      base: 'Grundgehalt',
      total: 'Gesamtgehalt',
      unstated: 'Gehalt (Grund- oder Gesamtgehalt nicht angegeben)',
    },
    periods: PERIODS,
    unplaced: 'Ort und Stichprobengröße nicht angegeben',
    keys: {
      adverts: 'Spanne einer typischen Anzeige und ihre Mitte',
      survey: 'mittlere Hälfte der Angaben und ihr Median',
    },
    few: {
      adverts: (n) => `hohl: weniger als ${n} verschiedene Anzeigen`,
      survey: (n) => `hohl: weniger als ${n} Angaben`,
    },
    counts: {
      adverts: (n) => `${n} verschiedene Anzeigen`,
      survey: (n) => `${n} Angaben`,
    },
    middle: {
      adverts: (amount) => `Mitte ${amount}`,
      survey: (amount) => `Median ${amount}`,
    },
    withheld: {
      adverts: (n) => `zu wenige verschiedene Anzeigen (${n})`,
      survey: (n) => `zu wenige Angaben (${n})`,
    },
    none: { adverts: 'keine Anzeigen', survey: 'keine Angaben' },
    sourced: (parts) => parts.join(', '),
    origin: (pay, parts) => (parts.length ? `${pay}: ${parts.join(', ')}.` : `${pay}.`),
    facts: (sources) => `Fakten: ${sources}.`,
    brief: (voice, remark, figures) => `${voice} (${remark}): ${figures}.`,
    sources: 'Quellen:',
    asText: 'Das Bild als Text',
    format: 'Format des Bildes',
    formats: { landscape: 'Querformat', portrait: 'Hochformat' },
    enlarge: 'Vergrößern',
    close: 'Schließen',
    svg: 'SVG',
    svgLong: 'Bild als SVG herunterladen',
    png: 'PNG',
    pngLong: 'Bild als PNG herunterladen',
    copy: 'Bild kopieren',
    copied: 'Bild kopiert.',
    notCopied: 'Der Browser hat das Kopieren nicht erlaubt.',
    share: 'Teilen',
    notShared: 'Das Bild konnte nicht geteilt werden.',
    noPicture: 'Das Bild konnte nicht erstellt werden.',
    noise:
      'Dieser Browser gibt statt der Bildpunkte Rauschen aus, damit Sie nicht wiedererkannt werden. Laden Sie das Bild als SVG herunter.',
  },

  tools: {
    marks: 'Markierungen des Diagramms. Die Pfeiltasten führen von einer zur nächsten.',
    standing: 'Wo stehe ich?',
    yourPay: (currency, period) => `Ihr Gehalt in ${currency} ${PERIODS[period]}`,
    payHint: 'Bitte geben Sie eine Zahl über null ein, zum Beispiel 120000.',
    farHint: 'Das liegt weit außerhalb der hier gezeigten Zahlen.',
    stays: 'Ihre Eingabe bleibt auf dieser Seite.',
    you: (pay) => `Sie, ${pay}`,
    standingOf: (name, band) => `${name}: ${band}`,
    bands: [
      'unter dem 10. Perzentil',
      'zwischen dem 10. und dem 25. Perzentil',
      'zwischen dem 25. Perzentil und dem Median',
      'zwischen dem Median und dem 75. Perzentil',
      'zwischen dem 75. und dem 90. Perzentil',
      'über dem 90. Perzentil',
    ],
    ranges: [
      'unter der geschätzten Spanne',
      'innerhalb der geschätzten Spanne',
      'über der geschätzten Spanne',
    ],
    shares: [
      'weniger als 10\u00a0%',
      '10 bis 25\u00a0%',
      '25 bis 50\u00a0%',
      '50 bis 75\u00a0%',
      '75 bis 90\u00a0%',
      'mehr als 90\u00a0%',
    ],
    offered: (above, below) =>
      `${above} der Anzeigen beginnen über diesem Betrag, ${below} enden darunter, und die Spanne der übrigen schließt ihn ein`,
    csv: 'CSV',
    csvLong: 'Zahlen als CSV herunterladen',
    png: 'PNG',
    pngLong: 'Diagramm als PNG herunterladen',
    svg: 'SVG',
    svgLong: 'Diagramm als SVG herunterladen',
    cite: 'Zitieren',
    citeLong: 'Zitieren: Quellenangabe kopieren',
    copied: 'Quellenangabe kopiert.',
    notCopied: 'Der Browser hat das Kopieren nicht erlaubt. Hier ist der Text:',
    noFile: 'Die Datei konnte nicht erstellt werden.',
    noPicture: 'Das Bild konnte nicht erstellt werden.',
    noise:
      'Dieser Browser gibt statt der Bildpunkte Rauschen aus, damit Sie nicht wiedererkannt werden. Laden Sie das Diagramm als SVG herunter.',
    citation: (heading, what, sources, address, day) =>
      `${heading}. ${what} Quelle: ${sources}. ${address}, abgerufen am ${day}.`,
  },
  limits: {
    leftOut: (count) => `Punkte und Zahlen, die hier fehlen, weil es zu viele sind: ${count}.`,
  },
};
