// SPDX-License-Identifier: MIT
//
// What the columns of a table of pay are, by their heads in nine languages.
import { cleanText, foldText } from '../format/reading/clean-text.js';
import { getCurrencySigns } from '../format/reading/currencies.js';
import { PERIOD_FILLERS, PERIOD_WORDS } from '../format/reading/periods.js';

/** What a column of a table of pay has. */
export type ColumnKind =
  'country' | 'high' | 'level' | 'low' | 'median' | 'n' | 'range' | 'role' | 'source' | 'year';

/** In the order of the languages: en de fr es pt ja zh hi ar; words of several are written once. */
const HEADS: Readonly<Record<ColumnKind, string>> = {
  role: 'role, job, job title, title, position, occupation, profession, rolle, beruf, stelle, tätigkeit, rôle, poste, métier, fonction, intitulé du poste, puesto, rol, cargo, profesión, ocupación, função, profissão, 職種, 役割, 職位, 役職, 职位, 岗位, 角色, 职业, भूमिका, पद, नौकरी, الدور, الوظيفة, المهنة, المسمى الوظيفي',
  low: 'low, low end, lower, lowest, min, minimum, from, von, ab, niedrig, untergrenze, bas, mini, de, à partir de, bajo, mínimo, desde, mín, baixo, a partir de, 下限, 最低, 最小, न्यूनतम, निम्न, الأدنى, الحد الأدنى, من',
  high: 'high, high end, upper, highest, max, maximum, to, up to, bis, hoch, obergrenze, haut, maxi, à, jusqu’à, alto, máximo, hasta, máx, até, 上限, 最高, 最大, अधिकतम, उच्च, الأعلى, الحد الأقصى, إلى',
  range:
    'range, band, spanne, bandbreite, gehaltsspanne, fourchette, rango, banda, faixa, 範囲, 年収, 月給, 時給, 年俸, 范围, 年薪, 月薪, 时薪, सीमा, النطاق, المدى',
  median: 'median, middle, p50, médiane, médian, mediana, 中央値, 中位数, माध्यिका, الوسيط',
  n: 'n, count, reports, sample, sample size, respondents, anzahl, stichprobe, fälle, effectif, échantillon, réponses, muestra, respuestas, número, amostra, respostas, 件数, 人数, 回答数, 样本, 样本数, 数量, संख्या, नमूना, العدد, العينة, حجم العينة',
  level:
    'level, experience, seniority, grade, stufe, erfahrung, ebene, niveau, expérience, ancienneté, nivel, experiencia, nível, experiência, senioridade, レベル, 経験, 等級, 级别, 经验, 等级, स्तर, अनुभव, المستوى, الخبرة',
  country: 'country, land, pays, país, 国, 国家, देश, البلد, الدولة',
  year: 'year, jahr, année, an, año, ano, 年, 年度, 年份, वर्ष, साल, السنة, العام',
  source: 'source, quelle, fuente, fonte, 出典, 来源, स्रोत, المصدر',
};

/** Words of pay, which say of a column that it has pay but not which end of it. */
const PAY =
  'pay, salary, salaries, wage, wages, compensation, earnings, base, gross, gehalt, lohn, vergütung, brutto, salaire, salariale, rémunération, brut, salario, salarial, sueldo, bruto, salário, remuneração, 給与, 給料, 薪资, 工资, 薪酬, वेतन, الراتب, الأجر, راتب';

let kinds: ReadonlyMap<string, ColumnKind> | undefined;
let pay: ReadonlySet<string> | undefined;

const toWords = (list: string) => list.split(', ').map(foldText);

function listKinds(): Map<string, ColumnKind> {
  return new Map(
    (Object.keys(HEADS) as ColumnKind[]).flatMap((kind) =>
      toWords(HEADS[kind]).map((word) => [word, kind] as const),
    ),
  );
}

/** What a column has by its head; undefined where the head says nothing that is known. */
export function toColumnKind(head: string): ColumnKind | undefined {
  kinds ??= listKinds();
  const known = kinds;
  pay ??= new Set(toWords(PAY));
  const isPay = (word: string) => !!pay?.has(word);
  const exact = known.get(foldText(head));
  if (exact) return exact;
  // "Low (USD per year)" is a low end, and "Salary, EUR" is pay.
  const words = cleanText(head.replaceAll(/[([（][^([（)\]）]*[)\]）]/gu, ' '))
    .split(/[\s,:/]+/u)
    .filter((word) => word && !isNoise(word))
    .map(foldText)
    .filter(Boolean);
  const rest = words.filter((word) => !isPay(word));
  return (
    known.get(words.join('')) ??
    known.get(rest.join('')) ??
    (words.length && !rest.length ? 'range' : undefined)
  );
}

/** Whether a word of a head says what pay is in or for, and not which column it is. */
function isNoise(word: string): boolean {
  const key = word.toLowerCase();
  return (
    PERIOD_WORDS.has(key) ||
    PERIOD_FILLERS.includes(key) ||
    key === 'in' ||
    (getCurrencySigns().has(key) && !foldText(key)) ||
    getCurrencySigns().get(key)?.has(word) === true
  );
}
