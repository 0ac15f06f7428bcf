// SPDX-License-Identifier: MIT
//
// The Arabic words. Percentiles are in words: Arabic has no short way to write an ordinal in figures.
import type { Voice } from '../dataset/salary-query.js';
import type { Estimate, Level } from '../dataset/schema/schema.js';
import { selectPlural } from '../format/plural.js';
import { formatNumber } from '../format/intl.js';
import type { Group } from './en/survey.js';
import type { Language } from './language.js';
import { named, sentence, strong } from './sentence.js';

const PERIODS: Record<Estimate['period'], string> = {
  year: 'سنويًا',
  month: 'شهريًا',
  hour: 'في الساعة',
};

const VOICES: Record<Voice, string> = {
  estimate: 'تقدير المقال',
  adverts: 'إعلانات الوظائف',
  survey: 'الاستطلاع',
  official: 'الإحصاءات الرسمية',
};

/** The levels within a sentence. */
const LEVELS: Record<Level, string> = {
  entry: 'المستوى المبتدئ',
  mid: 'المستوى المتوسط',
  senior: 'المستوى المتقدم',
  executive: 'المستوى التنفيذي',
};

/** Whose pay is meant, in brackets. */
function bracket({ level, country, year }: Group): string {
  const parts = [level && LEVELS[level], country?.name, year].filter(Boolean);
  return parts.length ? ` (${parts.join('، ')})` : '';
}

export const language: Language = {
  base: {
    failed: 'تعذّر تحميل جزء من المحتوى. يُرجى المحاولة لاحقًا.',
    comparison: {
      heading: (names) => `مقارنة بين ${names.join(' و')}`,
      aspect: 'الجانب',
      also: (names) => `(وكذلك ${names})`,
      both: (roles) => (roles === 2 ? 'الوظيفتان' : 'كل الوظائف'),
      onlyDifferences: 'الفروق فقط',
      onlyCommon: 'المشترك فقط',
      nothingShared: 'لا تشترك هذه الوظائف في أي من النقاط الواردة هنا.',
      nothingDifferent: 'لا تختلف هذه الوظائف في النقاط الواردة هنا.',
      updated: (date) => `آخر تحديث: ${date}`,
      source: 'المصدر:',
    },
  },

  roles: {
    missing: (names) => `تعذّر تحميل: ${names}.`,
  },

  guide: {
    contents: 'في هذه الصفحة',
    parts: (count) => `الأقسام: ${count}`,
    author: (name) => `بقلم ${name}`,
    dates: (words, pay) => `النص: ${words}${pay ? `، الرواتب: حتى ${pay}` : ''}`,
    adverts: (place) => (place ? `${VOICES.adverts}، ${place.name}` : VOICES.adverts),
    offered: (period, middle, distinct) =>
      `${PERIODS[period]}، المنتصف ${middle}، الإعلانات المختلفة: ${distinct}`,
    estimate: (place) => (place ? `${VOICES.estimate}، ${place.name}` : VOICES.estimate),
    estimated: (period, unplaced) =>
      `${PERIODS[period]}، ${unplaced ? 'لم يُذكر المكان ولا حجم العينة' : 'لم يُذكر حجم العينة'}`,
    dispute: ({ offered, estimated, month, range, lowerRange, unplaced, official }) =>
      `تختلف المصادر في الراتب. تعرض الإعلانات أكثر لوظائف ${offered}. أما المقال (${month}) فيضع ${estimated} في المقدمة، ${range} مقابل ${lowerRange}، لكنه لا يذكر ${unplaced ? 'المكان ولا حجم العينة' : 'حجم العينة'}.${official ? ' ولا تميّز الإحصاءات الرسمية بين الوظيفتين.' : ''}`,
    more: (sources) => (sources === 3 ? 'المصادر الثلاثة، والسبب' : 'المصدران، والسبب'),
    sections: {
      comparison: 'لمحة سريعة',
      infographic: 'في صورة واحدة',
      work: 'العمل',
      requirements: 'ما يلزم',
      rest: 'بالتفصيل',
      salary: 'الراتب',
      chooser: 'أيّ الوظائف تناسبك',
      sources: 'المصادر',
    },
    sourceNotes: 'ما ينبغي معرفته عن هذه المصادر',
  },

  table: { author: 'كاتب هذه الصفحة' },

  chooser: {
    heading: 'أيّ الوظائف تناسبك؟',
    statements: toStatements,
    notATest: 'ليس اختبارًا نفسيًا',
    stays: 'لا شيء يغادر هذه الصفحة',
    inAddress: 'إجاباتك موجودة في عنوان هذه الصفحة، لتحتفظ به أو تشاركه.',
    scale: {
      1: 'لا يشبهني إطلاقًا',
      2: 'لا يشبهني كثيرًا',
      3: 'بين بين',
      4: 'يشبهني إلى حد ما',
      5: 'يشبهني تمامًا',
    },
    clear: 'محو هذه الإجابة',
    back: 'السابق',
    next: 'التالي',
    toResult: 'عرض النتيجة',
    progress: (statement, all) => `${statement} من ${all}`,
    none: 'لا ميل بعد: أجب عن عبارة لترى ميلك.',
    lean: (role) => sentence`تميل إلى ${named(role)}.`,
    tie: (roles) => sentence`تميل بالقدر نفسه إلى ${named(roles)}.`,
    verdict: 'هذا ميل وليس حكمًا.',
    answered: (answered, all, left) =>
      `العبارات المجاب عنها: ${answered} من ${all}. بلا إجابة: ${left}.`,
    moved: (role) =>
      sentence`الإجابات الأكثر تأثيرًا، بالنقاط المئوية نحو ${named(role)} أو بعيدًا عنها:`,
    computed: 'طريقة الحساب',
    rule: 'تُحسب كل إجابة من 1 (لا يشبهني إطلاقًا) إلى 5 (يشبهني تمامًا). متوسط الوظيفة هو متوسط الإجابات عن عباراتها، فإن لم يُجب عن أي منها فهو 3، أي الوسط. تبدأ الوظائف كلها بحصص متساوية من 100%. وعن كل نقطة يزيد بها متوسط الوظيفة على متوسط متوسطات الوظائف الأخرى أو يقل عنه، تكبر حصتها أو تصغر بمقدار ربع تلك البداية. تميل إلى الوظيفة ذات الحصة الكبرى، وتساوي المتوسطات تعادل. العبارة المشتركة بين عدة وظائف تُحسب لكل منها، والوظيفة التي لا عبارات لها تُستبعد. ما حرّكته إجابة هو حصة الوظيفة المتقدمة ناقصًا حصتها لو كانت تلك الإجابة 3، وعند التعادل لا تُذكر أي إجابة. تُقرَّب الحصص بحيث لا تبدو متساوية إلا المتساوية.',
    startOver: 'البدء من جديد',
    copyLink: 'نسخ الرابط',
    linkCopied: 'نُسخ الرابط.',
    notCopied: 'لم يسمح المتصفح بالنسخ. هذا هو الرابط:',
    noStatements: 'لا توجد عبارات للاختيار بين هذه الوظائف.',
    leftOut: (roles) => sentence`وظائف مستبعدة لعدم وجود عبارات لها: ${named(roles)}`,
  },

  salary: {
    heading: 'الرواتب',
    table: 'الجدول',
    range: 'النطاق',
    columns: { role: 'الوظيفة', low: 'الحد الأدنى', high: 'الحد الأعلى' },
    sources: 'المصدر:',
    periods: PERIODS,
    terms: (currency, period, definition) =>
      `${{ base: 'الراتب الأساسي', total: 'الراتب الإجمالي', unstated: 'الراتب (لم يُذكر أهو أساسي أم إجمالي)' }[definition]}، بعملة ${currency}، ${PERIODS[period]}.`,
    definitions: {
      base: 'راتب أساسي',
      total: 'راتب إجمالي',
      unstated: 'لم يُذكر أهو أساسي أم إجمالي',
    },
    unplaced: 'لا يذكر المقال المكان ولا حجم العينة.',
    mixedTerms: 'هذه الأرقام بعملات مختلفة أو لفترات مختلفة، ولذلك لا تُرسم على محور واحد.',
    estimateMark: (role, range, period) => `${role}: ${range} ${PERIODS[period]} (تقدير)`,
    ahead: (role) => `المقال يضع ${role} في المقدمة`,
    sameEstimate: (roles, range, period) =>
      sentence`يقدّر المقال الراتب نفسه لكل من ${named(roles)}: ${strong(range)} ${PERIODS[period]}.`,
    oneEstimate: (role, range, period) =>
      sentence`يقدّر المقال راتب ${named(role)} بمبلغ ${strong(range)} ${PERIODS[period]}.`,
    estimateAgainst: (higher, range, period, lower, lowerRange) =>
      sentence`يقدّر المقال راتب ${named(higher)} بمبلغ ${strong(range)} ${PERIODS[period]}، مقابل ${strong(lowerRange)} لراتب ${named(lower)}.`,
    noEstimate: ['لا يوجد تقدير لهذه الوظائف.'],
  },

  adverts: {
    sample: (counts) => `الإعلانات: ${counts}`,
    notEnough: 'الإعلانات المختلفة قليلة جدًا',
    noAdverts: 'لا إعلانات',
    columns: {
      low: 'وسيط الحدود الدنيا',
      high: 'وسيط الحدود العليا',
      mid: 'وسيط المنتصفات',
      interval: 'مجال 95% للمنتصف',
      lowest: 'المئين العاشر للحدود الدنيا',
      highest: 'المئين التسعون للحدود العليا',
      all: 'الإعلانات',
      distinct: 'الإعلانات المختلفة',
    },

    key: 'الشريط: من وسيط الحدود الدنيا إلى وسيط الحدود العليا للنطاقات التي تذكرها الإعلانات. الخط: من المئين العاشر للحدود الدنيا إلى المئين التسعين للحدود العليا. العلامة: وسيط منتصفات النطاقات. الفرق: بين هذه المنتصفات، وهو واضح إن لم يتداخل مجالا 95% لها.',
    counted:
      'هذه الأرقام كلها لإعلانات مختلفة: يُحسب الإعلان المكرر مرة واحدة. ولا يُعرض ما يقل عن 10 إعلانات.',
    smallSample: (n) => `علامة مفرغة: عدد الإعلانات المختلفة أقل من ${n}.`,
    incomplete: (year, date) => `سنة ${year} غير مكتملة: تنتهي الإعلانات في ${date}.`,

    figures: (range, middle, interval, reach, adverts, distinct) =>
      `يعرض الإعلان المعتاد ${range}، وسيط المنتصفات ${middle} (مجال 95%: ${interval})، من المئين العاشر للحدود الدنيا إلى المئين التسعين للحدود العليا ${reach}، الإعلانات: ${adverts}، المختلفة: ${distinct}`,

    titles: {
      more: (role, groups) =>
        `الإعلانات تعرض أكثر لوظائف ${role}${groups && `، والفرق واضح في: ${groups}`}`,
      unclear: 'الإعلانات لا تعرض أكثر بوضوح لأي من الوظائف',
      few: 'الإعلانات أقل من أن تكفي للمقارنة',
      mixed: 'الوظيفة التي تعرض لها الإعلانات أكثر تختلف من مجموعة إلى أخرى',
      only: (group) => `إعلانات تكفي للمقارنة في ${group} فقط`,
      none: 'ما تعرضه الإعلانات',
    },

    both: (group, higher, range, period, lower, lowerRange) =>
      sentence`يعرض الإعلان المعتاد لوظائف ${named(higher)}${bracket(group)} ${strong(range)} ${PERIODS[period]}، مقابل ${strong(lowerRange)} لوظائف ${named(lower)}.`,
    alone: (group, role, range, period) =>
      sentence`يعرض الإعلان المعتاد لوظائف ${named(role)}${bracket(group)} ${strong(range)} ${PERIODS[period]}. الإعلانات أقل من أن تكفي للمقارنة.`,
    clear: (difference) =>
      ` الفرق بين منتصفي النطاقين ${difference}، ولا يتداخل مجالا 95% لهما، فالفرق واضح.`,
    unclear: (difference) =>
      ` الفرق بين منتصفي النطاقين ${difference}، ويتداخل مجالا 95% لهما، فالفرق غير واضح.`,
    few: (difference) =>
      ` الفرق بين منتصفي النطاقين ${difference}، لكن أقل من 30 إعلانًا مختلفًا لوظيفة لا يكفي للتأكد.`,
    same: ' منتصفا النطاقين متساويان.',
    none: ['الإعلانات أقل من أن تكفي لهذا الاختيار.'],

    disagree: (group, higher, range, period, lower, lowerRange, counts) =>
      sentence`تقول إعلانات الوظائف العكس: يعرض الإعلان المعتاد لوظائف ${named(higher)}${bracket(group)} ${strong(range)} ${PERIODS[period]}، مقابل ${strong(lowerRange)} لوظائف ${named(lower)} (الإعلانات المختلفة: ${counts}).`,
  },

  survey: {
    voice: 'مصدر الأرقام',
    voices: VOICES,
    groupBy: 'التجميع',
    groups: {
      none: 'حسب الوظيفة',
      level: 'حسب المستوى',
      country: 'حسب البلد',
      year: 'حسب السنة',
    },
    dimensions: { level: 'المستوى', country: 'البلد', year: 'السنة' },
    all: { level: 'كل المستويات', country: 'كل البلدان', year: 'كل السنوات' },
    levels: { entry: 'مبتدئ', mid: 'متوسط', senior: 'متقدم', executive: 'تنفيذي' },
    incompleteYear: (year) => `${year} (غير مكتملة)`,
    sample: (counts) => `n ${counts.join(' · ')}`,
    notEnough: (n) => `الإجابات قليلة جدًا (n ${n})`,
    noReports: 'لا إجابات',
    difference: 'الفرق',
    verdicts: { clear: 'واضح', unclear: 'غير واضح', few: 'البيانات قليلة جدًا' },
    columns: {
      role: 'الوظيفة',
      n: 'الإجابات',
      p10: 'المئين العاشر',
      p25: 'المئين الخامس والعشرون',
      p50: 'الوسيط',
      interval: 'مجال 95% للوسيط',
      p75: 'المئين الخامس والسبعون',
      p90: 'المئين التسعون',
    },

    key: 'الشريط: النصف الأوسط من الإجابات. الخط: من المئين العاشر إلى المئين التسعين. العلامة: الوسيط. الفرق: بين الوسيطين، وهو واضح إن لم يتداخل مجالا 95% لهما.',
    smallSample: (n) => `علامة مفرغة: عدد الإجابات أقل من ${n}.`,
    incomplete: (year, date) => `سنة ${year} غير مكتملة: ينتهي الاستطلاع في ${date}.`,

    surveyMark: (role, group, figures) => `${group ? `${group}، ` : ''}${role}: ${figures}`,
    surveyFigures: (median, middle, n) => `الوسيط ${median}، النصف الأوسط ${middle}، n ${n}`,

    titles: {
      more: (role, groups) =>
        `الاستطلاع يعطي أكثر لوظائف ${role}${groups && `، والفرق واضح في: ${groups}`}`,
      unclear: 'الاستطلاع لا يُظهر فرقًا واضحًا',
      few: 'الإجابات أقل من أن تكفي للمقارنة',
      mixed: 'الوظيفة التي يعطيها الاستطلاع أكثر تختلف من مجموعة إلى أخرى',
      only: (group) => `إجابات تكفي للمقارنة في ${group} فقط`,
      none: 'ما يقوله الاستطلاع',
    },

    surveyAbove: (group, higher, median, period, difference, lower) =>
      sentence`وفق الاستطلاع، يبلغ وسيط رواتب ${named(higher)}${bracket(group)} ${strong(median)} ${PERIODS[period]}، بزيادة ${difference} على وسيط رواتب ${named(lower)}.`,
    surveySame: (group, roles, median, period) =>
      sentence`وفق الاستطلاع، وسيط الرواتب واحد لكل من ${named(roles)}${bracket(group)}: ${strong(median)} ${PERIODS[period]}.`,
    surveyAlone: (group, role, median, period) =>
      sentence`وفق الاستطلاع، يبلغ وسيط رواتب ${named(role)}${bracket(group)} ${strong(median)} ${PERIODS[period]}. الإجابات أقل من أن تكفي للمقارنة.`,
    clear: ' لا يتداخل مجالا 95%، فالفرق واضح.',
    unclear: ' يتداخل مجالا 95%، فالفرق غير واضح.',
    few: ' أقل من 30 إجابة لوظيفة لا يكفي للتأكد من الفرق.',
    noSurvey: ['إجابات الاستطلاع أقل من أن تكفي لهذا الاختيار.'],
  },

  official: {
    titles: {
      shared: 'الإحصاءات الرسمية لا تميّز بين هذه الوظائف',
      separate: 'الإحصاءات الرسمية تحصي المهن، لا هذه الوظائف',
    },
    intro: 'الإحصاءات الرسمية تحصي المهن، لا هذه الوظائف.',
    same: (occupation, roles, median, period, year) =>
      sentence` مهنة ${named(occupation)}، أي ${named(roles)}، وسيط أجورها ${strong(median)} ${PERIODS[period]} (${year}).`,
    nearest: (occupation, roles, median, period, year) =>
      sentence` مهنة ${named(occupation)}، وهي الأقرب إلى ${named(roles)}، وسيط أجورها ${strong(median)} ${PERIODS[period]} (${year}).`,
    shared: ' وتندرج هذه الوظائف كلها ضمنها، فلا تستطيع هذه الإحصاءات التمييز بينها.',
    none: ['لا توجد إحصاءات رسمية لهذه الوظائف.'],
    orMore: (amount) => `${amount} أو أكثر`,
    percent: (value) => `${value}٪`,
    notAvailable: 'غير متاح',
    sample: (employees) => `عدد العاملين: ${employees}`,
    columns: {
      occupation: 'المهنة',
      year: 'السنة',
      p50: 'الوسيط',
      p10: 'المئين العاشر',
      p25: 'المئين الخامس والعشرون',
      p75: 'المئين الخامس والسبعون',
      p90: 'المئين التسعون',
      employment: 'عدد العاملين',
      error: 'الخطأ المعياري لهذا العدد',
    },
    key: 'الشريط: النصف الأوسط من العاملين. الخط: من المئين العاشر إلى المئين التسعين. العلامة: الوسيط.',
    counted: 'بدلًا من حجم العينة يُذكر عدد العاملين وخطؤه المعياري النسبي.',
    figures: (median, middle, reach, employees, error) =>
      `الوسيط ${median}، النصف الأوسط ${middle}، من المئين العاشر إلى المئين التسعين ${reach}، عدد العاملين: ${employees}، الخطأ المعياري النسبي ${error}`,
  },

  infographic: {
    voices: {
      estimate: 'ما يقدّره المقال',
      adverts: 'ما تعرضه الإعلانات',
      survey: 'ما يذكره الناس',
    },
    voiceIn: (voice, country) => `${voice}، ${country}`,
    definitions: {
      base: 'راتب أساسي',
      total: 'راتب إجمالي',
      unstated: 'الراتب (لم يُذكر أهو أساسي أم إجمالي)',
    },
    periods: PERIODS,
    unplaced: 'لم يُذكر المكان ولا حجم العينة',
    keys: {
      adverts: 'نطاق الإعلان المعتاد ومنتصفه',
      survey: 'النصف الأوسط من الإجابات ووسيطها',
    },
    few: {
      adverts: (n) => `مفرّغ: عدد الإعلانات المختلفة أقل من ${n}`,
      survey: (n) => `مفرّغ: أقل من ${n} إجابة`,
    },
    counts: {
      adverts: (n) => `الإعلانات المختلفة: ${n}`,
      survey: (n) => `الإجابات: ${n}`,
    },
    middle: {
      adverts: (amount) => `المنتصف ${amount}`,
      survey: (amount) => `الوسيط ${amount}`,
    },
    withheld: {
      adverts: (n) => `الإعلانات المختلفة قليلة جدًا (${n})`,
      survey: (n) => `الإجابات قليلة جدًا (${n})`,
    },
    none: { adverts: 'لا إعلانات', survey: 'لا إجابات' },
    sourced: (parts) => parts.join('، '),
    origin: (pay, parts) => (parts.length ? `${pay}: ${parts.join('، ')}.` : `${pay}.`),
    facts: (sources) => `المعلومات: ${sources}.`,
    brief: (voice, remark, figures) => `${voice} (${remark}): ${figures}.`,
    sources: 'المصادر:',
    asText: 'الصورة نصًا',
    format: 'شكل الصورة',
    formats: { landscape: 'أفقي', portrait: 'عمودي' },
    enlarge: 'تكبير',
    close: 'إغلاق',
    svg: 'SVG',
    svgLong: 'تنزيل الصورة بصيغة SVG',
    png: 'PNG',
    pngLong: 'تنزيل الصورة بصيغة PNG',
    copy: 'نسخ الصورة',
    copied: 'نُسخت الصورة.',
    notCopied: 'لم يسمح المتصفح بالنسخ.',
    share: 'مشاركة',
    notShared: 'تعذّرت مشاركة الصورة.',
    noPicture: 'تعذّر إنشاء الصورة.',
    noise: 'يُخرج هذا المتصفح تشويشًا بدل الصورة كي لا يمكن التعرّف عليكم. نزّلوا الصورة بصيغة SVG.',
  },

  tools: {
    marks: 'علامات الرسم البياني. تنقل مفاتيح الأسهم من علامة إلى أخرى.',
    standing: 'أين موقعي؟',
    yourPay: (currency, period) => `راتبك بعملة ${currency}، ${PERIODS[period]}`,
    payHint: 'يُرجى إدخال رقم أكبر من صفر، مثل 120000.',
    farHint: 'هذا الرقم بعيد جدًا عن الأرقام المعروضة هنا.',
    stays: 'ما تكتبه يبقى في هذه الصفحة.',
    you: (pay) => `أنت، ${pay}`,
    standingOf: (name, band) => `${name}: ${band}`,
    bands: [
      'دون المئين العاشر',
      'بين المئين العاشر والمئين الخامس والعشرين',
      'بين المئين الخامس والعشرين والوسيط',
      'بين الوسيط والمئين الخامس والسبعين',
      'بين المئين الخامس والسبعين والمئين التسعين',
      'فوق المئين التسعين',
    ],
    ranges: ['دون النطاق المقدَّر', 'ضمن النطاق المقدَّر', 'فوق النطاق المقدَّر'],
    shares: [
      'أقل من 10%',
      'ما بين 10% و25%',
      'ما بين 25% و50%',
      'ما بين 50% و75%',
      'ما بين 75% و90%',
      'أكثر من 90%',
    ],
    offered: (above, below) =>
      `${above} من الإعلانات يبدأ نطاقها فوق هذا المبلغ، و${below} منها ينتهي نطاقها دونه، والبقية يقع المبلغ ضمن نطاقها`,
    csv: 'CSV',
    csvLong: 'تنزيل الأرقام بصيغة CSV',
    png: 'PNG',
    pngLong: 'تنزيل الرسم البياني بصيغة PNG',
    svg: 'SVG',
    svgLong: 'تنزيل الرسم البياني بصيغة SVG',
    cite: 'اقتباس',
    citeLong: 'اقتباس: نسخ المرجع',
    copied: 'نُسخ المرجع.',
    notCopied: 'لم يسمح المتصفح بالنسخ. هذا هو النص:',
    noFile: 'تعذّر إنشاء الملف.',
    noPicture: 'تعذّر إنشاء الصورة.',
    noise:
      'يُخرج هذا المتصفح تشويشًا بدل الصورة كي لا يمكن التعرّف عليكم. نزّلوا الرسم البياني بصيغة SVG.',
    citation: (heading, what, sources, address, day) =>
      `${heading}. ${what} المصدر: ${sources}. ${address}، اطُّلع عليه في ${day}.`,
  },
  limits: {
    leftOut: (count) => `نقاط وأرقام حُذفت هنا لكثرتها: ${count}.`,
  },
};

/** A number of statements. */
function toStatements(count: number): string {
  const n = formatNumber(count, 'ar');
  const forms: Record<Intl.LDMLPluralRule, string> = {
    zero: `${n} عبارة`,
    one: 'عبارة واحدة',
    two: 'عبارتان',
    few: `${n} عبارات`,
    many: `${n} عبارة`,
    other: `${n} عبارة`,
  };
  return forms[selectPlural(count, 'ar')];
}
