// SPDX-License-Identifier: MIT
//
// The Portuguese words, in the spelling of Brazil.
import type { Voice } from '../dataset/salary-query.js';
import type { Estimate, Level } from '../dataset/schema/schema.js';
import { formatNumber } from '../format/intl.js';
import type { Group } from './en/survey.js';
import type { Language } from './language.js';
import { named, sentence, strong } from './sentence.js';

const PERIODS: Record<Estimate['period'], string> = {
  year: 'por ano',
  month: 'por mês',
  hour: 'por hora',
};

const VOICES: Record<Voice, string> = {
  estimate: 'Estimativa do artigo',
  adverts: 'Anúncios de emprego',
  survey: 'Pesquisa',
  official: 'Estatística oficial',
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
      also: (names) => `(também ${names})`,
      both: (roles) => (roles === 2 ? 'Ambos' : 'Todos'),
      onlyDifferences: 'Só diferenças',
      onlyCommon: 'Só o que é comum',
      nothingShared: 'Estes cargos não têm em comum nenhum dos pontos listados aqui.',
      nothingDifferent: 'Estes cargos não diferem em nenhum dos pontos listados aqui.',
      updated: (date) => `Atualizado em ${date}`,
      source: 'Fonte:',
    },
  },

  roles: {
    missing: (names) => `Não foi possível carregar: ${names}.`,
  },

  guide: {
    contents: 'Nesta página',
    parts: (count) => `${count} partes`,
    author: (name) => `Por ${name}`,
    dates: (words, pay) => `texto de ${words}${pay ? `, salários até ${pay}` : ''}`,
    adverts: (place) => (place ? `${VOICES.adverts}, ${place.name}` : VOICES.adverts),
    offered: (period, middle, distinct) =>
      `${PERIODS[period]}, ponto médio ${middle}, ${distinct} anúncios distintos`,
    estimate: (place) => (place ? `${VOICES.estimate}, ${place.name}` : VOICES.estimate),
    estimated: (period, unplaced) =>
      `${PERIODS[period]}; ${unplaced ? 'local e tamanho da amostra não informados' : 'tamanho da amostra não informado'}`,
    dispute: ({ offered, estimated, month, range, lowerRange, unplaced, official }) =>
      `Sobre o salário, as fontes discordam. Os anúncios oferecem mais para ${offered}. O artigo (${month}) coloca à frente ${estimated}, ${range} contra ${lowerRange}, mas não informa ${unplaced ? 'nem local nem amostra' : 'a amostra'}.${official ? ' A estatística oficial não distingue os dois cargos.' : ''}`,
    more: (sources) => (sources === 3 ? 'As três, e por quê' : 'As duas, e por quê'),
    sections: {
      comparison: 'Em resumo',
      infographic: 'Em uma imagem',
      work: 'O trabalho',
      requirements: 'O que é preciso',
      rest: 'Em detalhe',
      salary: 'Salário',
      chooser: 'Qual combina com você',
      sources: 'Fontes',
    },
    sourceNotes: 'O que saber sobre estas fontes',
  },

  table: { author: 'o autor desta página' },

  chooser: {
    heading: 'Qual combina com você?',
    statements: (count) =>
      count === 1 ? '1 afirmação' : `${formatNumber(count, 'pt')} afirmações`,
    notATest: 'não é um teste psicométrico',
    stays: 'nada sai desta página',
    inAddress:
      'Suas respostas ficam no endereço desta página, para que você possa guardá-lo ou compartilhá-lo.',
    scale: {
      1: 'nada a ver comigo',
      2: 'pouco a ver comigo',
      3: 'mais ou menos',
      4: 'bastante a ver comigo',
      5: 'tudo a ver comigo',
    },
    clear: 'Apagar esta resposta',
    back: 'Voltar',
    next: 'Avançar',
    toResult: 'Ver o resultado',
    progress: (statement, all) => `${statement} de ${all}`,
    none: 'Ainda não há uma tendência: responda a uma afirmação para ver uma.',
    lean: (role) => sentence`Você tende para: ${named(role)}.`,
    tie: (roles) => sentence`Você tende igualmente para: ${named(roles)}.`,
    verdict: 'Uma tendência, não um veredito.',
    answered: (answered, all, left) => `Respondidas: ${answered} de ${all}. Sem resposta: ${left}.`,
    moved: (role) =>
      sentence`As respostas que mais pesaram, em pontos percentuais a favor de ${named(role)} ou contra:`,
    computed: 'Como isto é calculado',
    rule: 'Cada resposta conta de 1 (nada a ver comigo) a 5 (tudo a ver comigo). A média de um cargo é a das respostas às suas afirmações; se nenhuma foi respondida, é 3, o meio. Todos os cargos começam com a mesma parte de 100%. Para cada ponto em que a média de um cargo está acima ou abaixo da média das médias dos outros, a sua parte cresce ou diminui em um quarto desse começo. Você tende para o cargo com a maior parte; médias iguais são um empate. Uma afirmação de vários cargos conta para cada um deles, e um cargo sem afirmações fica de fora. O peso de uma resposta é a parte do cargo que está à frente, menos a que ele teria se essa resposta fosse 3; em um empate, nenhuma resposta é citada. As partes são arredondadas de modo que só as iguais pareçam iguais.',
    startOver: 'Recomeçar',
    copyLink: 'Copiar o link',
    linkCopied: 'Link copiado.',
    notCopied: 'O navegador não permitiu copiar. Este é o link:',
    noStatements: 'Não há afirmações para escolher entre estes cargos.',
    leftOut: (roles) => sentence`Fora por falta de afirmações: ${named(roles)}`,
  },

  salary: {
    heading: 'Salários',
    table: 'Tabela',
    range: 'faixa',
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
    ahead: (role) => `O artigo coloca à frente: ${role}`,
    sameEstimate: (roles, range, period) =>
      sentence`O artigo estima o mesmo salário para ${named(roles)}: ${strong(range)} ${PERIODS[period]}.`,
    oneEstimate: (role, range, period) =>
      sentence`O artigo estima o salário para ${named(role)} em ${strong(range)} ${PERIODS[period]}.`,
    estimateAgainst: (higher, range, period, lower, lowerRange) =>
      sentence`O artigo estima o salário para ${named(higher)} em ${strong(range)} ${PERIODS[period]}, contra ${strong(lowerRange)} para ${named(lower)}.`,
    noEstimate: ['Não há estimativa para estes cargos.'],
  },

  adverts: {
    sample: (counts) => `${counts} anúncios`,
    notEnough: 'anúncios distintos insuficientes',
    noAdverts: 'sem anúncios',
    columns: {
      low: 'Mediana dos mínimos',
      high: 'Mediana dos máximos',
      mid: 'Mediana dos pontos médios',
      interval: 'Intervalo de 95% do ponto médio',
      lowest: 'Percentil 10 dos mínimos',
      highest: 'Percentil 90 dos máximos',
      all: 'Anúncios',
      distinct: 'Anúncios distintos',
    },

    key: 'Barra: da mediana dos mínimos à dos máximos das faixas que os anúncios informam. Linha: do percentil 10 dos mínimos ao percentil 90 dos máximos. Marca: a mediana dos pontos médios das faixas. Diferença: entre esses pontos médios, clara se seus intervalos de 95% não se sobrepõem.',
    counted:
      'Todos estes números são de anúncios distintos: um anúncio repetido conta uma só vez. Se forem menos de 10, não são mostrados.',
    smallSample: (n) => `Marca vazada: menos de ${n} anúncios distintos.`,
    incomplete: (year, date) =>
      `O ano de ${year} está incompleto: os anúncios terminam em ${date}.`,

    figures: (range, middle, interval, reach, adverts, distinct) =>
      `um anúncio típico oferece ${range}, a mediana dos pontos médios é ${middle} (intervalo de 95%: ${interval}), do percentil 10 dos mínimos ao 90 dos máximos ${reach}, ${adverts} anúncios, ${distinct} distintos`,

    titles: {
      more: (role, groups) =>
        `Os anúncios oferecem mais para ${role}${groups && `, com clareza em: ${groups}`}`,
      unclear: 'Os anúncios não oferecem claramente mais para nenhum dos cargos',
      few: 'Anúncios insuficientes para comparar',
      mixed: 'Para qual cargo os anúncios oferecem mais depende do grupo',
      only: (group) => `Só há anúncios suficientes para comparar em: ${group}`,
      none: 'O que os anúncios oferecem',
    },

    both: (group, higher, range, period, lower, lowerRange) =>
      sentence`Para ${named(higher)}${bracket(group)}, um anúncio típico oferece ${strong(range)} ${PERIODS[period]}; para ${named(lower)}, ${strong(lowerRange)}.`,
    alone: (group, role, range, period) =>
      sentence`Para ${named(role)}${bracket(group)}, um anúncio típico oferece ${strong(range)} ${PERIODS[period]}. Não há anúncios suficientes para uma comparação.`,
    clear: (difference) =>
      ` A diferença entre os pontos médios é de ${difference}, e seus intervalos de 95% não se sobrepõem; portanto, a diferença é clara.`,
    unclear: (difference) =>
      ` A diferença entre os pontos médios é de ${difference}, mas seus intervalos de 95% se sobrepõem; portanto, a diferença não é clara.`,
    few: (difference) =>
      ` A diferença entre os pontos médios é de ${difference}, mas menos de 30 anúncios distintos para um cargo são poucos para ter certeza.`,
    same: ' Os pontos médios são iguais.',
    none: ['Não há anúncios suficientes para esta seleção.'],

    disagree: (group, higher, range, period, lower, lowerRange, counts) =>
      sentence`Os anúncios de emprego dizem o contrário: para ${named(higher)}${bracket(group)}, um anúncio típico oferece ${strong(range)} ${PERIODS[period]}; para ${named(lower)}, ${strong(lowerRange)} (${counts} anúncios distintos).`,
  },

  survey: {
    voice: 'Origem dos números',
    voices: VOICES,
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
    sample: (counts) => `n ${counts.join(' · ')}`,
    notEnough: (n) => `respostas insuficientes (n ${n})`,
    noReports: 'sem respostas',
    difference: 'diferença',
    verdicts: { clear: 'clara', unclear: 'não clara', few: 'dados insuficientes' },
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

    key: 'Barra: a metade central das respostas. Linha: do percentil 10 ao 90. Marca: a mediana. Diferença: entre as medianas, clara se seus intervalos de 95% não se sobrepõem.',
    smallSample: (n) => `Marca vazada: menos de ${n} respostas.`,
    incomplete: (year, date) => `O ano de ${year} está incompleto: a pesquisa termina em ${date}.`,

    surveyMark: (role, group, figures) => `${group ? `${group}, ` : ''}${role}: ${figures}`,
    surveyFigures: (median, middle, n) => `mediana ${median}, metade central ${middle}, n ${n}`,

    titles: {
      more: (role, groups) =>
        `A pesquisa dá mais para ${role}${groups && `, com clareza em: ${groups}`}`,
      unclear: 'A pesquisa não mostra uma diferença clara',
      few: 'Respostas insuficientes para comparar',
      mixed: 'Para qual cargo a pesquisa dá mais depende do grupo',
      only: (group) => `Só há respostas suficientes para comparar em: ${group}`,
      none: 'O que diz a pesquisa',
    },

    surveyAbove: (group, higher, median, period, difference, lower) =>
      sentence`Segundo a pesquisa, a mediana salarial para ${named(higher)}${bracket(group)} é de ${strong(median)} ${PERIODS[period]}, ${difference} a mais do que para ${named(lower)}.`,
    surveySame: (group, roles, median, period) =>
      sentence`Segundo a pesquisa, a mediana salarial é a mesma para ${named(roles)}${bracket(group)}: ${strong(median)} ${PERIODS[period]}.`,
    surveyAlone: (group, role, median, period) =>
      sentence`Segundo a pesquisa, a mediana salarial para ${named(role)}${bracket(group)} é de ${strong(median)} ${PERIODS[period]}. Não há respostas suficientes para uma comparação.`,
    clear: ' Os intervalos de 95% não se sobrepõem; portanto, a diferença é clara.',
    unclear: ' Os intervalos de 95% se sobrepõem; portanto, a diferença não é clara.',
    few: ' Menos de 30 respostas para um cargo são poucas para ter certeza da diferença.',
    noSurvey: ['A pesquisa não tem respostas suficientes para esta seleção.'],
  },

  official: {
    titles: {
      shared: 'A estatística oficial não distingue estes cargos',
      separate: 'A estatística oficial conta ocupações, não estes cargos',
    },
    intro: 'A estatística oficial conta ocupações, não estes cargos.',
    same: (occupation, roles, median, period, year) =>
      sentence` Para a ocupação ${named(occupation)}, que corresponde a ${named(roles)}, a mediana salarial é de ${strong(median)} ${PERIODS[period]} (${year}).`,
    nearest: (occupation, roles, median, period, year) =>
      sentence` Para ${named(occupation)}, a ocupação mais próxima de ${named(roles)}, a mediana salarial é de ${strong(median)} ${PERIODS[period]} (${year}).`,
    shared:
      ' Estes cargos compartilham a ocupação; por isso, esta estatística não consegue distingui-los.',
    none: ['Não há estatística oficial para estes cargos.'],
    orMore: (amount) => `${amount} ou mais`,
    percent: (value) => `${value}%`,
    notAvailable: 'não disponível',
    sample: (employees) => `${employees} empregados`,
    columns: {
      occupation: 'Ocupação',
      year: 'Ano',
      p50: 'Mediana',
      p10: 'Percentil 10',
      p25: 'Percentil 25',
      p75: 'Percentil 75',
      p90: 'Percentil 90',
      employment: 'Empregados',
      error: 'Erro-padrão desse número',
    },
    key: 'Barra: a metade central dos empregados. Linha: do percentil 10 ao 90. Marca: a mediana.',
    counted:
      'No lugar do tamanho da amostra estão o número de empregados e o erro-padrão relativo dele.',
    figures: (median, middle, reach, employees, error) =>
      `mediana ${median}, metade central ${middle}, do percentil 10 ao 90 ${reach}, ${employees} empregados, erro-padrão relativo ${error}`,
  },

  infographic: {
    voices: {
      estimate: 'O que o artigo estima',
      adverts: 'O que os anúncios oferecem',
      survey: 'O que as pessoas informam',
    },
    voiceIn: (voice, country) => `${voice}, ${country}`,
    definitions: {
      base: 'Salário-base',
      total: 'Remuneração total',
      unstated: 'Remuneração (base ou total, não informado)',
    },
    periods: PERIODS,
    unplaced: 'local e tamanho da amostra não informados',
    keys: {
      adverts: 'faixa de um anúncio típico e seu ponto médio',
      survey: 'metade central das respostas e sua mediana',
    },
    few: {
      adverts: (n) => `vazado: menos de ${n} anúncios distintos`,
      survey: (n) => `vazado: menos de ${n} respostas`,
    },
    counts: {
      adverts: (n) => `${n} anúncios distintos`,
      survey: (n) => `${n} respostas`,
    },
    middle: {
      adverts: (amount) => `ponto médio ${amount}`,
      survey: (amount) => `mediana ${amount}`,
    },
    withheld: {
      adverts: (n) => `anúncios distintos insuficientes (${n})`,
      survey: (n) => `respostas insuficientes (${n})`,
    },
    none: { adverts: 'sem anúncios', survey: 'sem respostas' },
    sourced: (parts) => parts.join(', '),
    origin: (pay, parts) => (parts.length ? `${pay}: ${parts.join(', ')}.` : `${pay}.`),
    facts: (sources) => `Fatos: ${sources}.`,
    brief: (voice, remark, figures) => `${voice} (${remark}): ${figures}.`,
    sources: 'Fontes:',
    asText: 'A imagem em texto',
    format: 'Formato da imagem',
    formats: { landscape: 'Paisagem', portrait: 'Retrato' },
    enlarge: 'Ampliar',
    close: 'Fechar',
    svg: 'SVG',
    svgLong: 'Baixar a imagem em SVG',
    png: 'PNG',
    pngLong: 'Baixar a imagem em PNG',
    copy: 'Copiar imagem',
    copied: 'Imagem copiada.',
    notCopied: 'O navegador não permitiu copiar.',
    share: 'Compartilhar',
    notShared: 'Não foi possível compartilhar a imagem.',
    noPicture: 'Não foi possível criar a imagem.',
    noise:
      'Para que você não seja reconhecido, este navegador gera ruído no lugar dos pixels. Baixe a imagem em SVG.',
  },

  tools: {
    marks: 'Marcas do gráfico. As teclas de seta levam de uma a outra.',
    standing: 'Qual é a minha posição?',
    yourPay: (currency, period) => `Seu salário, em ${currency} ${PERIODS[period]}`,
    payHint: 'Escreva um número maior que zero, por exemplo, 120000.',
    farHint: 'Esse valor está muito longe dos números mostrados aqui.',
    stays: 'O que você escreve não sai desta página.',
    you: (pay) => `Você, ${pay}`,
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
    shares: [
      'menos de 10%',
      'de 10 a 25%',
      'de 25 a 50%',
      'de 50 a 75%',
      'de 75 a 90%',
      'mais de 90%',
    ],
    offered: (above, below) =>
      `${above} dos anúncios começam acima desse valor, ${below} terminam abaixo, e os demais o incluem em sua faixa`,
    csv: 'CSV',
    csvLong: 'Baixar os números em CSV',
    png: 'PNG',
    pngLong: 'Baixar o gráfico em PNG',
    svg: 'SVG',
    svgLong: 'Baixar o gráfico em SVG',
    cite: 'Citar',
    citeLong: 'Citar: copiar a referência',
    copied: 'Referência copiada.',
    notCopied: 'O navegador não permitiu copiar. Este é o texto:',
    noFile: 'Não foi possível criar o arquivo.',
    noPicture: 'Não foi possível criar a imagem.',
    noise:
      'Para que você não seja reconhecido, este navegador gera ruído no lugar dos pixels. Baixe o gráfico em SVG.',
    citation: (heading, what, sources, address, day) =>
      `${heading}. ${what} Fonte: ${sources}. ${address}, consultado em ${day}.`,
  },
  limits: {
    leftOut: (count) => `Pontos e números omitidos aqui por serem demasiados: ${count}.`,
  },
};
