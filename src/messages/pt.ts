// SPDX-License-Identifier: MIT
//
// The Portuguese words, in the spelling of Brazil.
import type { Estimate, Level } from '../dataset/schema.js';
import { formatNumber } from '../format.js';
import type { Group } from './en-survey.js';
import type { Language } from './language.js';
import { named, sentence, strong } from './sentence.js';

const PERIODS: Record<Estimate['period'], string> = {
  year: 'por ano',
  month: 'por mês',
  hour: 'por hora',
};

/** The levels within a sentence. */
const LEVELS: Record<Level, string> = {
  entry: 'nível inicial',
  mid: 'nível intermediário',
  senior: 'nível sênior',
  executive: 'nível executivo',
};

/** Whose pay is meant, in brackets, so that no country needs an article. */
function bracket({ level, country, year }: Group): string {
  const parts = [level && LEVELS[level], country?.name, year].filter(Boolean);
  return parts.length ? ` (${parts.join(', ')})` : '';
}

export const language: Language = {
  base: {
    failed: 'Não foi possível carregar parte do conteúdo. Tente novamente mais tarde.',
    comparison: {
      heading: (names) => names.join(' versus '),
      aspect: 'Aspecto',
      shared: (roles) => (roles === 2 ? 'comum a ambos' : 'comum a todos'),
      both: (roles) => (roles === 2 ? 'Ambos' : 'Todos'),
      onlyDifferences: 'Só diferenças',
      onlyCommon: 'Só o que é comum',
      nothingShared: 'Estes cargos não têm em comum nenhum dos pontos listados aqui.',
      nothingDifferent: 'Estes cargos não diferem em nenhum dos pontos listados aqui.',
      updated: (date) => `Atualizado em ${date}`,
      source: 'Fonte:',
      dashed: 'tracejado =',
    },
  },

  salary: {
    heading: 'Salários',
    voices: { estimate: 'Estimativa do artigo', survey: 'Pesquisa' },
    voice: 'Origem dos números',
    showTable: 'Mostrar como tabela',
    hideTable: 'Ocultar a tabela',
    tableOfFigures: (heading) => `${heading}: os números`,
    columns: { role: 'Cargo', low: 'Mínimo', high: 'Máximo' },
    sources: 'Fonte:',
    periods: PERIODS,
    terms: (currency, period, definition) =>
      `${{ base: 'Salário-base', total: 'Remuneração total', unstated: 'Salário (base ou total, não informado)' }[definition]}, em ${currency} ${PERIODS[period]}.`,
    definitions: {
      base: 'salário-base',
      total: 'remuneração total',
      unstated: 'base ou total, não informado',
    },
    unplaced: 'O artigo não informa nem o local nem o tamanho da amostra.',
    mixedTerms:
      'Estes números estão em moedas diferentes ou se referem a períodos diferentes; por isso, não aparecem no mesmo eixo.',
    estimateMark: (role, range, period) => `${role}: ${range} ${PERIODS[period]} (estimativa)`,
    sameEstimate: (roles, range, period) =>
      sentence`O artigo estima o mesmo salário para ${named(roles)}: ${strong(range)} ${PERIODS[period]}.`,
    oneEstimate: (role, range, period) =>
      sentence`O artigo estima o salário para ${named(role)} em ${strong(range)} ${PERIODS[period]}.`,
    estimateAbove: (higher, range, period, difference, lower) =>
      sentence`O artigo estima o salário para ${named(higher)} em ${strong(range)} ${PERIODS[period]}, ${difference} a mais do que para ${named(lower)} nos dois extremos.`,
    estimateAgainst: (higher, range, period, lower, lowerRange) =>
      sentence`O artigo estima o salário para ${named(higher)} em ${strong(range)} ${PERIODS[period]}, contra ${strong(lowerRange)} para ${named(lower)}.`,
    noEstimate: ['Não há estimativa para estes cargos.'],
  },

  survey: {
    groupBy: 'Agrupar',
    groups: {
      none: 'Por cargo',
      level: 'Por nível',
      country: 'Por país',
      year: 'Por ano',
    },
    dimensions: { level: 'Nível', country: 'País', year: 'Ano' },
    all: { level: 'Todos os níveis', country: 'Todos os países', year: 'Todos os anos' },
    levels: {
      entry: 'Inicial',
      mid: 'Intermediário',
      senior: 'Sênior',
      executive: 'Executivo',
    },
    incompleteYear: (year) => `${year} (incompleto)`,
    choice: (label, n) => `${label} (n ${n})`,
    sample: (counts) => `n ${counts.join(' · ')}`,
    notEnough: (n) => `respostas insuficientes (n ${n})`,
    noReports: 'sem respostas',
    columns: {
      role: 'Cargo',
      n: 'Respostas',
      p10: 'Percentil 10',
      p25: 'Percentil 25',
      p50: 'Mediana',
      interval: 'Intervalo de 95% da mediana',
      p75: 'Percentil 75',
      p90: 'Percentil 90',
    },

    key: 'Barra: a metade central das respostas. Linha: do percentil 10 ao 90. Traço: a mediana, com seu intervalo de 95%.',
    smallSample: (n) => `Tom claro: menos de ${n} respostas.`,
    incomplete: (year, date) => `O ano de ${year} está incompleto: a pesquisa termina em ${date}.`,

    surveyMark: (role, group, figures) => `${group ? `${group}, ` : ''}${role}: ${figures}`,
    surveyFigures: (median, middle, n) => `mediana ${median}, metade central ${middle}, n ${n}`,

    surveyAbove: (group, higher, median, period, difference, lower) =>
      sentence`Segundo a pesquisa, a mediana salarial para ${named(higher)}${bracket(group)} é de ${strong(median)} ${PERIODS[period]}, ${difference} a mais do que para ${named(lower)}.`,
    surveySame: (group, roles, median, period) =>
      sentence`Segundo a pesquisa, a mediana salarial é a mesma para ${named(roles)}${bracket(group)}: ${strong(median)} ${PERIODS[period]}.`,
    surveyAlone: (group, role, median, period) =>
      sentence`Segundo a pesquisa, a mediana salarial para ${named(role)}${bracket(group)} é de ${strong(median)} ${PERIODS[period]}. Não há respostas suficientes para uma comparação.`,
    clear: ' Os intervalos de 95% não se sobrepõem; portanto, a diferença é clara.',
    unclear: ' Os intervalos de 95% se sobrepõem; portanto, a diferença não é clara.',
    higherIn: (role, count, all) =>
      sentence` A mediana para ${named(role)} é mais alta ${count === all ? 'nos' : `em ${formatNumber(count, 'pt')} dos`} ${formatNumber(all, 'pt')} grupos comparáveis.`,
    noSurvey: ['A pesquisa não tem respostas suficientes para esta seleção.'],
  },

  tools: {
    marks: 'Marcas do gráfico. As teclas de seta levam de uma a outra.',
    standing: 'Qual é a minha posição?',
    yourPay: (currency, period) => `Seu salário, em ${currency} ${PERIODS[period]}`,
    payHint: 'Escreva um número maior que zero, por exemplo, 120000.',
    farHint: 'Esse valor está muito longe dos números mostrados aqui.',
    stays: 'O que você escreve não sai desta página.',
    you: 'Você',
    standingOf: (name, band) => `${name}: ${band}`,
    bands: [
      'abaixo do percentil 10',
      'entre o percentil 10 e o 25',
      'entre o percentil 25 e a mediana',
      'entre a mediana e o percentil 75',
      'entre o percentil 75 e o 90',
      'acima do percentil 90',
    ],
    ranges: ['abaixo da faixa estimada', 'dentro da faixa estimada', 'acima da faixa estimada'],
    csv: 'CSV',
    csvLong: 'Baixar os números em CSV',
    png: 'PNG',
    pngLong: 'Baixar o gráfico em PNG',
    cite: 'Citar',
    citeLong: 'Citar: copiar a referência',
    copied: 'Referência copiada.',
    notCopied: 'O navegador não permitiu copiar. Este é o texto:',
    noPicture: 'Não foi possível criar a imagem.',
    citation: (heading, what, sources, address, day) =>
      `${heading}. ${what} Fonte: ${sources}. ${address}, consultado em ${day}.`,
  },
};
