// SPDX-License-Identifier: MIT
//
// The Chinese words, in simplified characters. Sentences follow each other without a space.
import type { Voice } from '../dataset/salary-query.js';
import type { Estimate, Level } from '../dataset/schema/schema.js';
import { formatList, formatNumber } from '../format/intl.js';
import type { Group } from './en/survey.js';
import type { Language } from './language.js';
import { named, sentence, strong } from './sentence.js';

const PERIODS: Record<Estimate['period'], string> = {
  year: '每年',
  month: '每月',
  hour: '每小时',
};

const VOICES: Record<Voice, string> = {
  estimate: '文章估算',
  adverts: '招聘广告',
  survey: '调查',
  official: '官方统计',
};

const LEVELS: Record<Level, string> = {
  entry: '初级',
  mid: '中级',
  senior: '高级',
  executive: '高管',
};

/** Whose pay is meant, in brackets. */
function bracket({ level, country, year }: Group): string {
  const parts = [level && LEVELS[level], country?.name, year && `${year}年`].filter(Boolean);
  return parts.length ? `（${parts.join('、')}）` : '';
}

export const language: Language = {
  base: {
    failed: '部分内容无法加载，请稍后再试。',
    comparison: {
      heading: (names) => `${formatList(names, 'zh-Hans')}的对比`,
      aspect: '项目',
      also: (names) => `（${names}也有）`,
      both: (roles) => (roles === 2 ? '两者' : '全部'),
      onlyDifferences: '只看不同',
      onlyCommon: '只看相同',
      nothingShared: '在此处所列内容中，这些职位没有相同之处。',
      nothingDifferent: '在此处所列内容中，这些职位没有不同之处。',
      updated: (date) => `更新于${date}`,
      source: '来源：',
    },
  },

  roles: {
    missing: (names) => `无法加载：${names}。`,
  },

  guide: {
    contents: '本页内容',
    parts: (count) => `${count}个部分`,
    author: (name) => `作者：${name}`,
    dates: (words, pay) => `文字：${words}${pay ? `，薪酬：截至${pay}` : ''}`,
    adverts: (place) => (place ? `${VOICES.adverts}，${place.name}` : VOICES.adverts),
    offered: (period, middle, distinct) =>
      `${PERIODS[period]}，中点${middle}，去重后的广告${distinct}条`,
    estimate: (place) => (place ? `${VOICES.estimate}，${place.name}` : VOICES.estimate),
    estimated: (period, unplaced) =>
      `${PERIODS[period]}，未说明${unplaced ? '地点和样本量' : '样本量'}`,
    dispute: ({ offered, estimated, month, range, lowerRange, unplaced, official }) =>
      `关于薪酬，各来源说法不一。招聘广告给${offered}的更高；${month}的文章认为${estimated}更高（${range}，另一方为${lowerRange}），但未说明${unplaced ? '地点和样本' : '样本'}。${official ? '官方统计无法区分这两个职位。' : ''}`,
    more: (sources) => (sources === 3 ? '三个来源及其原因' : '两个来源及其原因'),
    sections: {
      comparison: '一览',
      infographic: '一图看懂',
      work: '工作内容',
      requirements: '需要什么',
      rest: '详情',
      salary: '薪酬',
      chooser: '哪个适合您',
      sources: '来源',
    },
    sourceNotes: '关于这些来源须知',
  },

  table: { author: '本页作者' },

  chooser: {
    heading: '哪一个适合您？',
    statements: (count) => `${formatNumber(count, 'zh-Hans')}条陈述`,
    notATest: '不是心理测验',
    stays: '内容只留在本页面',
    inAddress: '您的回答写在本页的网址里，便于您保存或转给他人。',
    scale: { 1: '完全不像我', 2: '不太像我', 3: '介于两者之间', 4: '比较像我', 5: '非常像我' },
    clear: '清除此回答',
    back: '上一步',
    next: '下一步',
    toResult: '查看结果',
    progress: (statement, all) => `第${statement}条，共${all}条`,
    none: '还没有倾向：回答一条陈述即可看到。',
    lean: (role) => sentence`您倾向于${named(role)}。`,
    tie: (roles) => sentence`您同样倾向于${named(roles)}。`,
    verdict: '这是倾向，不是结论。',
    answered: (answered, all, left) => `已回答：${answered}条，共${all}条。未回答：${left}条。`,
    moved: (role) => sentence`影响最大的回答（以百分点计，趋向或远离${named(role)}）：`,
    computed: '计算方法',
    rule: '每个回答计1（完全不像我）到5（非常像我）分。一个职位的平均分是其各条陈述的回答的平均；若一条也没有回答，则为中间值3。开始时，各职位平分100%。一个职位的平均分每高于或低于其他职位平均分的均值1分，它的份额就增加或减少起始份额的四分之一。您倾向于份额最大的职位；平均分相等即为平局。多个职位共有的陈述对每个职位都计分，没有陈述的职位不参与。一个回答的影响，是领先职位的份额减去该回答为3分时的份额；平局时不列出任何回答。份额的取整保证只有相等的才显得相等。',
    startOver: '重新开始',
    copyLink: '复制链接',
    linkCopied: '链接已复制。',
    notCopied: '浏览器不允许复制。链接如下：',
    noStatements: '没有可用来在这些职位之间选择的陈述。',
    leftOut: (roles) => sentence`因没有陈述而未列入：${named(roles)}`,
  },

  salary: {
    heading: '薪酬',
    table: '表格',
    range: '范围',
    columns: { role: '职位', low: '下限', high: '上限' },
    sources: '来源：',
    periods: PERIODS,
    terms: (currency, period, definition) =>
      `${{ base: '基本薪酬', total: '总薪酬', unstated: '薪酬（未说明是基本薪酬还是总薪酬）' }[definition]}，${PERIODS[period]}，以${currency}计。`,
    definitions: {
      base: '基本薪酬',
      total: '总薪酬',
      unstated: '未说明是基本薪酬还是总薪酬',
    },
    unplaced: '文章既未说明地点，也未说明样本量。',
    mixedTerms: '这些数据的货币或周期不同，因此没有画在同一坐标轴上。',
    estimateMark: (role, range, period) => `${role}：估算${PERIODS[period]}${range}`,
    ahead: (role) => `文章认为${role}更高`,
    sameEstimate: (roles, range, period) =>
      sentence`文章对${named(roles)}的薪酬估算相同：${PERIODS[period]}${strong(range)}。`,
    oneEstimate: (role, range, period) =>
      sentence`文章估算${named(role)}的薪酬为${PERIODS[period]}${strong(range)}。`,
    estimateAgainst: (higher, range, period, lower, lowerRange) =>
      sentence`文章估算${named(higher)}的薪酬为${PERIODS[period]}${strong(range)}，${named(lower)}则为${strong(lowerRange)}。`,
    noEstimate: ['这些职位没有估算数据。'],
  },

  adverts: {
    sample: (counts) => `广告${counts}条`,
    notEnough: '去重后的广告太少',
    noAdverts: '无招聘广告',
    columns: {
      low: '下限的中位数',
      high: '上限的中位数',
      mid: '中点的中位数',
      interval: '中点的95%区间',
      lowest: '下限的第10百分位数',
      highest: '上限的第90百分位数',
      all: '广告数',
      distinct: '去重后的广告数',
    },

    key: '横条：从招聘广告所给范围下限的中位数到上限的中位数。横线：从下限的第10百分位数到上限的第90百分位数。标记：范围中点的中位数。差异：两个中点之差，95%区间不重叠则为明确。',
    counted: '这些数据均以去重后的广告计算：重复的广告只计一次。不足10条的不显示。',
    smallSample: (n) => `空心：去重后的广告少于${n}条。`,
    incomplete: (year, date) => `${year}年的数据不完整：广告截至${date}。`,

    figures: (range, middle, interval, reach, adverts, distinct) =>
      `典型招聘广告给出${range}，中点的中位数为${middle}（95%区间${interval}），从下限的第10百分位数到上限的第90百分位数为${reach}，广告${adverts}条，去重后${distinct}条`,

    titles: {
      more: (role, groups) => `招聘广告给${role}的更高${groups && `（明确：${groups}）`}`,
      unclear: '招聘广告给哪个职位更高并不明确',
      few: '可供比较的招聘广告太少',
      mixed: '招聘广告给哪个职位更高因组而异',
      only: (group) => `只有${group}的招聘广告足够比较`,
      none: '招聘广告给出的薪酬',
    },

    both: (group, higher, range, period, lower, lowerRange) =>
      sentence`${named(higher)}${bracket(group)}的典型招聘广告给出${PERIODS[period]}${strong(range)}，${named(lower)}的则给出${strong(lowerRange)}。`,
    alone: (group, role, range, period) =>
      sentence`${named(role)}${bracket(group)}的典型招聘广告给出${PERIODS[period]}${strong(range)}。可供比较的招聘广告太少。`,
    clear: (difference) => `两者的中点相差${difference}，95%区间不重叠，因此差异明确。`,
    unclear: (difference) => `两者的中点相差${difference}，95%区间有重叠，因此差异不明确。`,
    few: (difference) => `两者的中点相差${difference}，但某一职位去重后的广告不足30条，无法确定。`,
    same: '两者的中点相同。',
    none: ['符合所选条件的招聘广告太少。'],

    disagree: (group, higher, range, period, lower, lowerRange, counts) =>
      sentence`招聘广告的情况正好相反：${named(higher)}${bracket(group)}的典型招聘广告给出${PERIODS[period]}${strong(range)}，${named(lower)}的则给出${strong(lowerRange)}（去重后的广告：${counts}条）。`,
  },

  survey: {
    voice: '数据出处',
    voices: VOICES,
    groupBy: '分组方式',
    groups: { none: '按职位', level: '按级别', country: '按国家或地区', year: '按年份' },
    dimensions: { level: '级别', country: '国家或地区', year: '年份' },
    all: { level: '所有级别', country: '所有国家和地区', year: '所有年份' },
    levels: LEVELS,
    incompleteYear: (year) => `${year}（不完整）`,
    sample: (counts) => `n ${counts.join(' · ')}`,
    notEnough: (n) => `数据不足（n ${n}）`,
    noReports: '无数据',
    difference: '差异',
    verdicts: { clear: '明确', unclear: '不明确', few: '数据太少' },
    columns: {
      role: '职位',
      n: '样本量',
      p10: '第10百分位数',
      p25: '第25百分位数',
      p50: '中位数',
      interval: '中位数的95%区间',
      p75: '第75百分位数',
      p90: '第90百分位数',
    },

    key: '横条：居中50%的数据。横线：第10至第90百分位数。标记：中位数。差异：两个中位数之差，95%区间不重叠则为明确。',
    smallSample: (n) => `空心：样本量小于${n}。`,
    incomplete: (year, date) => `${year}年的数据不完整：调查截至${date}。`,

    surveyMark: (role, group, figures) => `${group ? `${group}，` : ''}${role}：${figures}`,
    surveyFigures: (median, middle, n) => `中位数${median}，居中50%为${middle}，n ${n}`,

    titles: {
      more: (role, groups) => `调查显示${role}更高${groups && `（明确：${groups}）`}`,
      unclear: '调查未显示明确差异',
      few: '可供比较的调查数据太少',
      mixed: '调查中哪个职位更高因组而异',
      only: (group) => `只有${group}的调查数据足够比较`,
      none: '调查结果',
    },

    surveyAbove: (group, higher, median, period, difference, lower) =>
      sentence`调查显示，${named(higher)}${bracket(group)}的薪酬中位数为${PERIODS[period]}${strong(median)}，比${named(lower)}高${difference}。`,
    surveySame: (group, roles, median, period) =>
      sentence`调查显示，${named(roles)}${bracket(group)}的薪酬中位数相同，均为${PERIODS[period]}${strong(median)}。`,
    surveyAlone: (group, role, median, period) =>
      sentence`调查显示，${named(role)}${bracket(group)}的薪酬中位数为${PERIODS[period]}${strong(median)}。可供比较的数据太少。`,
    clear: '两者的95%区间不重叠，因此差异明确。',
    unclear: '两者的95%区间有重叠，因此差异不明确。',
    few: '某一职位的样本量小于30，无法确定差异。',
    noSurvey: ['符合所选条件的调查数据太少。'],
  },

  official: {
    titles: {
      shared: '官方统计无法区分这些职位',
      separate: '官方统计的对象是职业，而不是这些职位',
    },
    intro: '官方统计的对象是职业，而不是这些职位。',
    same: (occupation, roles, median, period, year) =>
      sentence`${named(occupation)}（即${named(roles)}）的工资中位数为${PERIODS[period]}${strong(median)}（${year}年）。`,
    nearest: (occupation, roles, median, period, year) =>
      sentence`与${named(roles)}最接近的职业是${named(occupation)}，其工资中位数为${PERIODS[period]}${strong(median)}（${year}年）。`,
    shared: '这些职位同属这一职业，因此该统计无法区分它们。',
    none: ['这些职位没有官方统计数据。'],
    orMore: (amount) => `${amount}及以上`,
    percent: (value) => `${value}%`,
    notAvailable: '无数据',
    sample: (employees) => `${employees}名雇员`,
    columns: {
      occupation: '职业',
      year: '年份',
      p50: '中位数',
      p10: '第10百分位数',
      p25: '第25百分位数',
      p75: '第75百分位数',
      p90: '第90百分位数',
      employment: '雇员人数',
      error: '雇员人数的标准误',
    },
    key: '横条：居中50%的雇员。横线：第10至第90百分位数。标记：中位数。',
    counted: '这里没有样本量，而是列出雇员人数及其相对标准误。',
    figures: (median, middle, reach, employees, error) =>
      `中位数${median}，居中50%为${middle}，第10至第90百分位数为${reach}，${employees}名雇员，相对标准误${error}`,
  },

  infographic: {
    voices: {
      estimate: '文章的估计',
      adverts: '招聘广告提供的薪酬',
      survey: '人们报告的薪酬',
    },
    voiceIn: (voice, country) => `${voice}，${country}`,
    definitions: {
      base: '基本薪酬',
      total: '总薪酬',
      unstated: '薪酬（未说明是基本薪酬还是总薪酬）',
    },
    periods: PERIODS,
    unplaced: '未说明地点和样本量',
    keys: {
      adverts: '典型广告的范围及其中点',
      survey: '数据居中的50%及中位数',
    },
    few: {
      adverts: (n) => `空心：去重后的广告少于${n}条`,
      survey: (n) => `空心：数据少于${n}条`,
    },
    counts: {
      adverts: (n) => `去重后的广告${n}条`,
      survey: (n) => `数据${n}条`,
    },
    middle: {
      adverts: (amount) => `中点${amount}`,
      survey: (amount) => `中位数${amount}`,
    },
    withheld: {
      adverts: (n) => `去重后的广告太少（${n}条）`,
      survey: (n) => `数据不足（${n}条）`,
    },
    none: { adverts: '无招聘广告', survey: '无数据' },
    sourced: (parts) => parts.join('，'),
    origin: (pay, parts) => (parts.length ? `${pay}：${parts.join('，')}。` : `${pay}。`),
    facts: (sources) => `内容：${sources}。`,
    brief: (voice, remark, figures) => `${voice}（${remark}）：${figures}。`,
    sources: '来源：',
    asText: '图片的文字内容',
    format: '图片版式',
    formats: { landscape: '横版', portrait: '竖版' },
    enlarge: '放大',
    close: '关闭',
    svg: 'SVG',
    svgLong: '下载SVG图片',
    png: 'PNG',
    pngLong: '下载PNG图片',
    copy: '复制图片',
    copied: '图片已复制。',
    notCopied: '浏览器不允许复制。',
    share: '分享',
    notShared: '无法分享图片。',
    noPicture: '无法生成图片。',
    noise: '为防止您被识别，此浏览器输出的是噪点而不是图片。请下载SVG图片。',
  },

  tools: {
    marks: '图表中的标记。可用方向键逐个查看。',
    standing: '我处于什么位置？',
    yourPay: (currency, period) => `您的薪酬（${PERIODS[period]}，${currency}）`,
    payHint: '请输入大于零的数字，例如120000。',
    farHint: '这与此处显示的数据相差太远。',
    stays: '您输入的内容只留在本页面。',
    you: (pay) => `您：${pay}`,
    standingOf: (name, band) => `${name}：${band}`,
    bands: [
      '低于第10百分位数',
      '介于第10与第25百分位数之间',
      '介于第25百分位数与中位数之间',
      '介于中位数与第75百分位数之间',
      '介于第75与第90百分位数之间',
      '高于第90百分位数',
    ],
    ranges: ['低于估算范围', '在估算范围内', '高于估算范围'],
    shares: ['不足10%', '10%至25%', '25%至50%', '50%至75%', '75%至90%', '超过90%'],
    offered: (above, below) =>
      `${above}的广告范围高于这一金额，${below}的广告范围低于这一金额，其余广告的范围包含这一金额`,
    csv: 'CSV',
    csvLong: '下载数据（CSV）',
    png: 'PNG',
    pngLong: '下载图表（PNG）',
    svg: 'SVG',
    svgLong: '下载图表（SVG）',
    cite: '引用',
    citeLong: '引用：复制引文',
    copied: '引文已复制。',
    notCopied: '浏览器不允许复制。文本如下：',
    noFile: '无法生成文件。',
    noPicture: '无法生成图片。',
    noise: '为防止您被识别，此浏览器输出的是噪点而不是图片。请下载SVG格式的图表。',
    citation: (heading, what, sources, address, day) =>
      `${heading}。${what}来源：${sources}。${address} （查阅于${day}）。`,
  },
  limits: {
    leftOut: (count) => `因数量过多，此处省略的要点和数字：${count}。`,
  },
};
