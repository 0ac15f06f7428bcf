// SPDX-License-Identifier: MIT
//
// The Spanish words. A per cent sign stands after a no-break space.
import type { Voice } from '../dataset/salary-query.js';
import type { Estimate, Level } from '../dataset/schema/schema.js';
import { formatNumber } from '../format/intl.js';
import type { Group } from './en/survey.js';
import type { Language } from './language.js';
import { named, sentence, strong } from './sentence.js';

const PERIODS: Record<Estimate['period'], string> = {
  year: 'al año',
  month: 'al mes',
  hour: 'por hora',
};

const VOICES: Record<Voice, string> = {
  estimate: 'Estimación del artículo',
  adverts: 'Anuncios de empleo',
  survey: 'Encuesta',
  official: 'Estadística oficial',
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
      also: (names) => `(también ${names})`,
      both: (roles) => (roles === 2 ? 'Ambos' : 'Todos'),
      onlyDifferences: 'Solo diferencias',
      onlyCommon: 'Solo lo común',
      nothingShared: 'Estos puestos no tienen en común ninguno de los puntos que figuran aquí.',
      nothingDifferent: 'Estos puestos no difieren en ninguno de los puntos que figuran aquí.',
      updated: (date) => `Actualizado: ${date}`,
      source: 'Fuente:',
    },
  },

  roles: {
    missing: (names) => `No se pudo cargar: ${names}.`,
  },

  guide: {
    contents: 'En esta página',
    parts: (count) => `${count} partes`,
    author: (name) => `Por ${name}`,
    dates: (words, pay) => `texto de ${words}${pay ? `, salarios hasta ${pay}` : ''}`,
    adverts: (place) => (place ? `${VOICES.adverts}, ${place.name}` : VOICES.adverts),
    offered: (period, middle, distinct) =>
      `${PERIODS[period]}, punto medio ${middle}, ${distinct} anuncios distintos`,
    estimate: (place) => (place ? `${VOICES.estimate}, ${place.name}` : VOICES.estimate),
    estimated: (period, unplaced) =>
      `${PERIODS[period]}; sin indicar ${unplaced ? 'lugar ni tamaño' : 'el tamaño'} de la muestra`,
    dispute: ({ offered, estimated, month, range, lowerRange, unplaced, official }) =>
      `Sobre el salario, las fuentes se contradicen. Los anuncios ofrecen más para ${offered}. El artículo (${month}) sitúa por delante a ${estimated}, ${range} frente a ${lowerRange}, pero no indica ${unplaced ? 'ni lugar ni muestra' : 'la muestra'}.${official ? ' La estadística oficial no distingue los dos puestos.' : ''}`,
    more: (sources) => (sources === 3 ? 'Las tres, y por qué' : 'Ambas, y por qué'),
    sections: {
      comparison: 'De un vistazo',
      infographic: 'En una imagen',
      work: 'El trabajo',
      requirements: 'Qué se necesita',
      rest: 'En detalle',
      salary: 'Salario',
      chooser: 'Cuál encaja con usted',
      sources: 'Fuentes',
    },
    sourceNotes: 'Qué conviene saber de estas fuentes',
  },

  table: { author: 'el autor de esta página' },

  chooser: {
    heading: '¿Cuál encaja con usted?',
    statements: (count) =>
      count === 1 ? '1 afirmación' : `${formatNumber(count, 'es')} afirmaciones`,
    notATest: 'no es una prueba psicométrica',
    stays: 'nada sale de esta página',
    inAddress:
      'Sus respuestas figuran en la dirección de esta página, para que pueda guardarla o compartirla.',
    scale: {
      1: 'no va conmigo',
      2: 'va poco conmigo',
      3: 'a medias',
      4: 'va bastante conmigo',
      5: 'va mucho conmigo',
    },
    clear: 'Borrar esta respuesta',
    back: 'Atrás',
    next: 'Siguiente',
    toResult: 'Ver el resultado',
    progress: (statement, all) => `${statement} de ${all}`,
    none: 'Todavía no hay una inclinación: responda a una afirmación para verla.',
    lean: (role) => sentence`Se inclina por: ${named(role)}.`,
    tie: (roles) => sentence`Se inclina por igual por: ${named(roles)}.`,
    verdict: 'Una inclinación, no un veredicto.',
    answered: (answered, all, left) =>
      `Respondidas: ${answered} de ${all}. Sin responder: ${left}.`,
    moved: (role) =>
      sentence`Las respuestas que más pesaron, en puntos porcentuales a favor de ${named(role)} o en contra:`,
    computed: 'Cómo se calcula',
    rule: 'Cada respuesta cuenta de 1 (no va conmigo) a 5 (va mucho conmigo). El promedio de un puesto es el de las respuestas a sus afirmaciones; si no hay ninguna respondida, es 3, el punto medio. Todos los puestos parten de la misma parte del 100\u00a0%. Por cada punto en que el promedio de un puesto supera la media de los promedios de los demás, o queda por debajo, su parte crece o disminuye en un cuarto de ese comienzo. Usted se inclina por el puesto con la parte mayor; promedios iguales son un empate. Una afirmación de varios puestos cuenta para cada uno de ellos, y un puesto sin afirmaciones queda fuera. Lo que pesó una respuesta es la parte del puesto que va primero, menos la que tendría si esa respuesta fuera 3; en un empate no se nombra ninguna respuesta. Las partes se redondean de modo que solo las iguales parezcan iguales.',
    startOver: 'Empezar de nuevo',
    copyLink: 'Copiar el enlace',
    linkCopied: 'Enlace copiado.',
    notCopied: 'El navegador no permitió copiar. Este es el enlace:',
    noStatements: 'No hay afirmaciones con las que elegir entre estos puestos.',
    leftOut: (roles) => sentence`Fuera por falta de afirmaciones: ${named(roles)}`,
  },

  salary: {
    heading: 'Salarios',
    table: 'Tabla',
    range: 'rango',
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
    ahead: (role) => `El artículo sitúa por delante a: ${role}`,
    sameEstimate: (roles, range, period) =>
      sentence`El artículo estima el mismo salario para ${named(roles)}: ${strong(range)} ${PERIODS[period]}.`,
    oneEstimate: (role, range, period) =>
      sentence`El artículo estima el salario para ${named(role)} en ${strong(range)} ${PERIODS[period]}.`,
    estimateAgainst: (higher, range, period, lower, lowerRange) =>
      sentence`El artículo estima el salario para ${named(higher)} en ${strong(range)} ${PERIODS[period]}, frente a ${strong(lowerRange)} para ${named(lower)}.`,
    noEstimate: ['No hay ninguna estimación para estos puestos.'],
  },

  adverts: {
    sample: (counts) => `${counts} anuncios`,
    notEnough: 'muy pocos anuncios distintos',
    noAdverts: 'sin anuncios',
    columns: {
      low: 'Mediana de los mínimos',
      high: 'Mediana de los máximos',
      mid: 'Mediana de los puntos medios',
      interval: 'Intervalo del 95\u00a0% del punto medio',
      lowest: 'Percentil 10 de los mínimos',
      highest: 'Percentil 90 de los máximos',
      all: 'Anuncios',
      distinct: 'Anuncios distintos',
    },

    key: 'Barra: de la mediana de los mínimos a la de los máximos de los rangos que dan los anuncios. Línea: del percentil 10 de los mínimos al percentil 90 de los máximos. Marca: la mediana de los puntos medios de los rangos. Diferencia: entre esos puntos medios, clara si sus intervalos del 95\u00a0% no se solapan.',
    counted:
      'Todas estas cifras son de anuncios distintos: uno repetido cuenta una sola vez. Si son menos de 10, no se muestran.',
    smallSample: (n) => `Marca hueca: menos de ${n} anuncios distintos.`,
    incomplete: (year, date) => `El año ${year} está incompleto: los anuncios terminan el ${date}.`,

    figures: (range, middle, interval, reach, adverts, distinct) =>
      `un anuncio típico ofrece ${range}, la mediana de los puntos medios es ${middle} (intervalo del 95\u00a0%: ${interval}), del percentil 10 de los mínimos al 90 de los máximos ${reach}, ${adverts} anuncios, ${distinct} distintos`,

    titles: {
      more: (role, groups) =>
        `Los anuncios ofrecen más para ${role}${groups && `, con claridad en: ${groups}`}`,
      unclear: 'Los anuncios no ofrecen claramente más para ninguno de los puestos',
      few: 'Muy pocos anuncios para comparar',
      mixed: 'Para qué puesto ofrecen más los anuncios depende del grupo',
      only: (group) => `Solo hay anuncios suficientes para comparar en: ${group}`,
      none: 'Lo que ofrecen los anuncios',
    },

    both: (group, higher, range, period, lower, lowerRange) =>
      sentence`Para ${named(higher)}${bracket(group)}, un anuncio típico ofrece ${strong(range)} ${PERIODS[period]}; para ${named(lower)}, ${strong(lowerRange)}.`,
    alone: (group, role, range, period) =>
      sentence`Para ${named(role)}${bracket(group)}, un anuncio típico ofrece ${strong(range)} ${PERIODS[period]}. Hay muy pocos anuncios para hacer una comparación.`,
    clear: (difference) =>
      ` La diferencia entre los puntos medios es de ${difference}; sus intervalos del 95\u00a0% no se solapan, así que la diferencia es clara.`,
    unclear: (difference) =>
      ` La diferencia entre los puntos medios es de ${difference}; sus intervalos del 95\u00a0% se solapan, así que la diferencia no es clara.`,
    few: (difference) =>
      ` La diferencia entre los puntos medios es de ${difference}, pero menos de 30 anuncios distintos para un puesto son muy pocos para estar seguros.`,
    same: ' Los puntos medios son iguales.',
    none: ['Hay muy pocos anuncios para esta selección.'],

    disagree: (group, higher, range, period, lower, lowerRange, counts) =>
      sentence`Los anuncios de empleo dicen lo contrario: para ${named(higher)}${bracket(group)}, un anuncio típico ofrece ${strong(range)} ${PERIODS[period]}; para ${named(lower)}, ${strong(lowerRange)} (${counts} anuncios distintos).`,
  },

  survey: {
    voice: 'Origen de las cifras',
    voices: VOICES,
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
    sample: (counts) => `n ${counts.join(' · ')}`,
    notEnough: (n) => `muy pocas respuestas (n ${n})`,
    noReports: 'sin respuestas',
    difference: 'diferencia',
    verdicts: { clear: 'clara', unclear: 'no clara', few: 'muy pocos datos' },
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

    key: 'Barra: la mitad central de las respuestas. Línea: del percentil 10 al 90. Marca: la mediana. Diferencia: entre las medianas, clara si sus intervalos del 95\u00a0% no se solapan.',
    smallSample: (n) => `Marca hueca: menos de ${n} respuestas.`,
    incomplete: (year, date) => `El año ${year} está incompleto: la encuesta termina el ${date}.`,

    surveyMark: (role, group, figures) => `${group ? `${group}, ` : ''}${role}: ${figures}`,
    surveyFigures: (median, middle, n) => `mediana ${median}, mitad central ${middle}, n ${n}`,

    titles: {
      more: (role, groups) =>
        `La encuesta da más para ${role}${groups && `, con claridad en: ${groups}`}`,
      unclear: 'La encuesta no muestra una diferencia clara',
      few: 'Muy pocas respuestas para comparar',
      mixed: 'Para qué puesto da más la encuesta depende del grupo',
      only: (group) => `Solo hay respuestas suficientes para comparar en: ${group}`,
      none: 'Lo que dice la encuesta',
    },

    surveyAbove: (group, higher, median, period, difference, lower) =>
      sentence`Según la encuesta, la mediana salarial para ${named(higher)}${bracket(group)} es de ${strong(median)} ${PERIODS[period]}, ${difference} más que para ${named(lower)}.`,
    surveySame: (group, roles, median, period) =>
      sentence`Según la encuesta, la mediana salarial es la misma para ${named(roles)}${bracket(group)}: ${strong(median)} ${PERIODS[period]}.`,
    surveyAlone: (group, role, median, period) =>
      sentence`Según la encuesta, la mediana salarial para ${named(role)}${bracket(group)} es de ${strong(median)} ${PERIODS[period]}. Hay muy pocas respuestas para hacer una comparación.`,
    clear: ' Los intervalos del 95\u00a0% no se solapan, así que la diferencia es clara.',
    unclear: ' Los intervalos del 95\u00a0% se solapan, así que la diferencia no es clara.',
    few: ' Menos de 30 respuestas para un puesto son muy pocas para estar seguros de la diferencia.',
    noSurvey: ['La encuesta tiene muy pocas respuestas para esta selección.'],
  },

  official: {
    titles: {
      shared: 'La estadística oficial no distingue estos puestos',
      separate: 'La estadística oficial cuenta ocupaciones, no estos puestos',
    },
    intro: 'La estadística oficial cuenta ocupaciones, no estos puestos.',
    same: (occupation, roles, median, period, year) =>
      sentence` Para la ocupación ${named(occupation)}, que corresponde a ${named(roles)}, la mediana salarial es de ${strong(median)} ${PERIODS[period]} (${year}).`,
    nearest: (occupation, roles, median, period, year) =>
      sentence` Para ${named(occupation)}, la ocupación más cercana a ${named(roles)}, la mediana salarial es de ${strong(median)} ${PERIODS[period]} (${year}).`,
    shared:
      ' Estos puestos comparten la ocupación, así que esta estadística no puede distinguirlos.',
    none: ['No hay estadística oficial para estos puestos.'],
    orMore: (amount) => `${amount} o más`,
    percent: (value) => `${value}\u00a0%`,
    notAvailable: 'no disponible',
    sample: (employees) => `${employees} personas empleadas`,
    columns: {
      occupation: 'Ocupación',
      year: 'Año',
      p50: 'Mediana',
      p10: 'Percentil 10',
      p25: 'Percentil 25',
      p75: 'Percentil 75',
      p90: 'Percentil 90',
      employment: 'Personas empleadas',
      error: 'Error estándar de ese número',
    },
    key: 'Barra: la mitad central de las personas empleadas. Línea: del percentil 10 al 90. Marca: la mediana.',
    counted:
      'En lugar del tamaño de la muestra figuran el número de personas empleadas y su error estándar relativo.',
    figures: (median, middle, reach, employees, error) =>
      `mediana ${median}, mitad central ${middle}, del percentil 10 al 90 ${reach}, ${employees} personas empleadas, error estándar relativo ${error}`,
  },

  infographic: {
    voices: {
      estimate: 'Lo que estima el artículo',
      adverts: 'Lo que ofrecen los anuncios',
      survey: 'Lo que declara la gente',
    },
    voiceIn: (voice, country) => `${voice}, ${country}`,
    definitions: {
      base: 'Salario base',
      total: 'Retribución total',
      unstated: 'Retribución (sin indicar si es base o total)',
    },
    periods: PERIODS,
    unplaced: 'sin indicar lugar ni tamaño de la muestra',
    keys: {
      adverts: 'rango de un anuncio típico y su punto medio',
      survey: 'mitad central de las respuestas y su mediana',
    },
    few: {
      adverts: (n) => `hueco: menos de ${n} anuncios distintos`,
      survey: (n) => `hueco: menos de ${n} respuestas`,
    },
    counts: {
      adverts: (n) => `${n} anuncios distintos`,
      survey: (n) => `${n} respuestas`,
    },
    middle: {
      adverts: (amount) => `punto medio ${amount}`,
      survey: (amount) => `mediana ${amount}`,
    },
    withheld: {
      adverts: (n) => `muy pocos anuncios distintos (${n})`,
      survey: (n) => `muy pocas respuestas (${n})`,
    },
    none: { adverts: 'sin anuncios', survey: 'sin respuestas' },
    sourced: (parts) => parts.join(', '),
    origin: (pay, parts) => (parts.length ? `${pay}: ${parts.join(', ')}.` : `${pay}.`),
    facts: (sources) => `Datos: ${sources}.`,
    brief: (voice, remark, figures) => `${voice} (${remark}): ${figures}.`,
    sources: 'Fuentes:',
    asText: 'La imagen como texto',
    format: 'Formato de la imagen',
    formats: { landscape: 'Horizontal', portrait: 'Vertical' },
    enlarge: 'Ampliar',
    close: 'Cerrar',
    svg: 'SVG',
    svgLong: 'Descargar la imagen en SVG',
    png: 'PNG',
    pngLong: 'Descargar la imagen en PNG',
    copy: 'Copiar imagen',
    copied: 'Imagen copiada.',
    notCopied: 'El navegador no ha permitido copiar.',
    share: 'Compartir',
    notShared: 'No se ha podido compartir la imagen.',
    noPicture: 'No se ha podido crear la imagen.',
    noise:
      'Para que nadie le reconozca, este navegador da ruido en lugar de los píxeles. Descargue la imagen en SVG.',
  },

  tools: {
    marks: 'Marcas del gráfico. Las teclas de flecha llevan de una a otra.',
    standing: '¿Dónde me sitúo?',
    yourPay: (currency, period) => `Su salario, en ${currency} ${PERIODS[period]}`,
    payHint: 'Escriba un número mayor que cero, por ejemplo, 120000.',
    farHint: 'Esa cantidad está muy lejos de las cifras que se muestran aquí.',
    stays: 'Lo que escriba no sale de esta página.',
    you: (pay) => `Usted, ${pay}`,
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
    shares: [
      'menos del 10\u00a0%',
      'entre el 10 y el 25\u00a0%',
      'entre el 25 y el 50\u00a0%',
      'entre el 50 y el 75\u00a0%',
      'entre el 75 y el 90\u00a0%',
      'más del 90\u00a0%',
    ],
    offered: (above, below) =>
      `${above} de los anuncios empiezan por encima de esa cantidad, ${below} terminan por debajo y los demás la incluyen en su rango`,
    csv: 'CSV',
    csvLong: 'Descargar las cifras en CSV',
    png: 'PNG',
    pngLong: 'Descargar el gráfico en PNG',
    svg: 'SVG',
    svgLong: 'Descargar el gráfico en SVG',
    cite: 'Citar',
    citeLong: 'Citar: copiar la referencia',
    copied: 'Referencia copiada.',
    notCopied: 'El navegador no permitió copiar. Este es el texto:',
    noFile: 'No se pudo crear el archivo.',
    noPicture: 'No se pudo crear la imagen.',
    noise:
      'Para que nadie le reconozca, este navegador da ruido en lugar de los píxeles. Descargue el gráfico en SVG.',
    citation: (heading, what, sources, address, day) =>
      `${heading}. ${what} Fuente: ${sources}. ${address}, consultado el ${day}.`,
  },
  limits: {
    leftOut: (count) => `Puntos y cifras que se omiten aquí por ser demasiados: ${count}.`,
  },
};
