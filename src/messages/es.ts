// SPDX-License-Identifier: MIT
//
// The Spanish words. A per cent sign stands after a no-break space.
import type { Estimate, Level } from '../dataset/schema.js';
import { formatNumber } from '../format.js';
import type { Group } from './en-survey.js';
import type { Language } from './language.js';
import { named, sentence, strong } from './sentence.js';

const PERIODS: Record<Estimate['period'], string> = {
  year: 'al año',
  month: 'al mes',
  hour: 'por hora',
};

/** The levels within a sentence. */
const LEVELS: Record<Level, string> = {
  entry: 'nivel inicial',
  mid: 'nivel intermedio',
  senior: 'nivel sénior',
  executive: 'nivel directivo',
};

/** Whose pay is meant, in brackets, so that no country needs an article. */
function bracket({ level, country, year }: Group): string {
  const parts = [level && LEVELS[level], country?.name, year].filter(Boolean);
  return parts.length ? ` (${parts.join(', ')})` : '';
}

export const language: Language = {
  base: {
    failed: 'No se pudo cargar una parte del contenido. Inténtelo de nuevo más tarde.',
    comparison: {
      heading: (names) => names.join(' vs. '),
      aspect: 'Aspecto',
      shared: (roles) => (roles === 2 ? 'común a ambos' : 'común a todos'),
      both: (roles) => (roles === 2 ? 'Ambos' : 'Todos'),
      onlyDifferences: 'Solo diferencias',
      onlyCommon: 'Solo lo común',
      nothingShared: 'Estos puestos no tienen en común ninguno de los puntos que figuran aquí.',
      nothingDifferent: 'Estos puestos no difieren en ninguno de los puntos que figuran aquí.',
      updated: (date) => `Actualizado: ${date}`,
      source: 'Fuente:',
      dashed: 'línea discontinua =',
    },
  },

  salary: {
    heading: 'Salarios',
    voices: { estimate: 'Estimación del artículo', survey: 'Encuesta' },
    voice: 'Origen de las cifras',
    showTable: 'Ver como tabla',
    hideTable: 'Ocultar la tabla',
    tableOfFigures: (heading) => `${heading}: las cifras`,
    columns: { role: 'Puesto', low: 'Mínimo', high: 'Máximo' },
    sources: 'Fuente:',
    periods: PERIODS,
    terms: (currency, period, definition) =>
      `${{ base: 'Salario base', total: 'Retribución total', unstated: 'Salario (no se indica si base o total)' }[definition]}, en ${currency} ${PERIODS[period]}.`,
    definitions: {
      base: 'salario base',
      total: 'retribución total',
      unstated: 'no se indica si base o total',
    },
    unplaced: 'El artículo no indica ni el lugar ni el tamaño de la muestra.',
    mixedTerms:
      'Estas cifras están en monedas distintas o corresponden a periodos distintos, por lo que no aparecen en un mismo eje.',
    estimateMark: (role, range, period) => `${role}: ${range} ${PERIODS[period]} (estimación)`,
    sameEstimate: (roles, range, period) =>
      sentence`El artículo estima el mismo salario para ${named(roles)}: ${strong(range)} ${PERIODS[period]}.`,
    oneEstimate: (role, range, period) =>
      sentence`El artículo estima el salario para ${named(role)} en ${strong(range)} ${PERIODS[period]}.`,
    estimateAbove: (higher, range, period, difference, lower) =>
      sentence`El artículo estima el salario para ${named(higher)} en ${strong(range)} ${PERIODS[period]}, ${difference} más que para ${named(lower)} en ambos extremos.`,
    estimateAgainst: (higher, range, period, lower, lowerRange) =>
      sentence`El artículo estima el salario para ${named(higher)} en ${strong(range)} ${PERIODS[period]}, frente a ${strong(lowerRange)} para ${named(lower)}.`,
    noEstimate: ['No hay ninguna estimación para estos puestos.'],
  },

  survey: {
    groupBy: 'Agrupar',
    groups: {
      none: 'Por puesto',
      level: 'Por nivel',
      country: 'Por país',
      year: 'Por año',
    },
    dimensions: { level: 'Nivel', country: 'País', year: 'Año' },
    all: { level: 'Todos los niveles', country: 'Todos los países', year: 'Todos los años' },
    levels: {
      entry: 'Inicial',
      mid: 'Intermedio',
      senior: 'Sénior',
      executive: 'Directivo',
    },
    incompleteYear: (year) => `${year} (incompleto)`,
    choice: (label, n) => `${label} (n ${n})`,
    sample: (counts) => `n ${counts.join(' · ')}`,
    notEnough: (n) => `muy pocas respuestas (n ${n})`,
    noReports: 'sin respuestas',
    columns: {
      role: 'Puesto',
      n: 'Respuestas',
      p10: 'Percentil 10',
      p25: 'Percentil 25',
      p50: 'Mediana',
      interval: 'Intervalo del 95\u00a0% de la mediana',
      p75: 'Percentil 75',
      p90: 'Percentil 90',
    },

    key: 'Barra: la mitad central de las respuestas. Línea: del percentil 10 al 90. Trazo: la mediana, con su intervalo del 95\u00a0%.',
    smallSample: (n) => `Tono claro: menos de ${n} respuestas.`,
    incomplete: (year, date) => `El año ${year} está incompleto: la encuesta termina el ${date}.`,

    surveyMark: (role, group, figures) => `${group ? `${group}, ` : ''}${role}: ${figures}`,
    surveyFigures: (median, middle, n) => `mediana ${median}, mitad central ${middle}, n ${n}`,

    surveyAbove: (group, higher, median, period, difference, lower) =>
      sentence`Según la encuesta, la mediana salarial para ${named(higher)}${bracket(group)} es de ${strong(median)} ${PERIODS[period]}, ${difference} más que para ${named(lower)}.`,
    surveySame: (group, roles, median, period) =>
      sentence`Según la encuesta, la mediana salarial es la misma para ${named(roles)}${bracket(group)}: ${strong(median)} ${PERIODS[period]}.`,
    surveyAlone: (group, role, median, period) =>
      sentence`Según la encuesta, la mediana salarial para ${named(role)}${bracket(group)} es de ${strong(median)} ${PERIODS[period]}. Hay muy pocas respuestas para hacer una comparación.`,
    clear: ' Los intervalos del 95\u00a0% no se solapan, así que la diferencia es clara.',
    unclear: ' Los intervalos del 95\u00a0% se solapan, así que la diferencia no es clara.',
    higherIn: (role, count, all) =>
      sentence` La mediana para ${named(role)} es más alta en ${count === all ? '' : `${formatNumber(count, 'es')} de `}los ${formatNumber(all, 'es')} grupos comparables.`,
    noSurvey: ['La encuesta tiene muy pocas respuestas para esta selección.'],
  },

  tools: {
    marks: 'Marcas del gráfico. Las teclas de flecha llevan de una a otra.',
    standing: '¿Dónde me sitúo?',
    yourPay: (currency, period) => `Su salario, en ${currency} ${PERIODS[period]}`,
    payHint: 'Escriba un número mayor que cero, por ejemplo, 120000.',
    farHint: 'Esa cantidad está muy lejos de las cifras que se muestran aquí.',
    stays: 'Lo que escriba no sale de esta página.',
    you: 'Usted',
    standingOf: (name, band) => `${name}: ${band}`,
    bands: [
      'por debajo del percentil 10',
      'entre el percentil 10 y el 25',
      'entre el percentil 25 y la mediana',
      'entre la mediana y el percentil 75',
      'entre el percentil 75 y el 90',
      'por encima del percentil 90',
    ],
    ranges: [
      'por debajo del rango estimado',
      'dentro del rango estimado',
      'por encima del rango estimado',
    ],
    csv: 'CSV',
    csvLong: 'Descargar las cifras en CSV',
    png: 'PNG',
    pngLong: 'Descargar el gráfico en PNG',
    cite: 'Citar',
    citeLong: 'Citar: copiar la referencia',
    copied: 'Referencia copiada.',
    notCopied: 'El navegador no permitió copiar. Este es el texto:',
    noPicture: 'No se pudo crear la imagen.',
    citation: (heading, what, sources, address, day) =>
      `${heading}. ${what} Fuente: ${sources}. ${address}, consultado el ${day}.`,
  },
};
