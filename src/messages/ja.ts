// SPDX-License-Identifier: MIT
//
// The Japanese words. Sentences follow each other without a space.
import type { Voice } from '../dataset/salary-query.js';
import type { Estimate, Level } from '../dataset/schema/schema.js';
import { formatNumber } from '../format/intl.js';
import type { Group } from './en/survey.js';
import type { Language } from './language.js';
import { named, sentence, strong } from './sentence.js';

const PERIODS: Record<Estimate['period'], string> = {
  year: '年額',
  month: '月額',
  hour: '1時間あたり',
};

const VOICES: Record<Voice, string> = {
  estimate: '記事の推定',
  adverts: '求人広告',
  survey: '調査',
  official: '公的統計',
};

const LEVELS: Record<Level, string> = {
  entry: 'エントリー',
  mid: 'ミドル',
  senior: 'シニア',
  executive: 'エグゼクティブ',
};

/** Whose pay is meant, in brackets. */
function bracket({ level, country, year }: Group): string {
  const parts = [level && LEVELS[level], country?.name, year && `${year}年`].filter(Boolean);
  return parts.length ? `（${parts.join('、')}）` : '';
}

export const language: Language = {
  base: {
    failed: '一部を読み込めませんでした。しばらくしてからもう一度お試しください。',
    comparison: {
      heading: (names) => `${names.join('と')}の比較`,
      aspect: '項目',
      also: (names) => `（${names}も）`,
      both: (roles) => (roles === 2 ? '両方' : 'すべて'),
      onlyDifferences: '違いのみ',
      onlyCommon: '共通点のみ',
      nothingShared: 'ここに挙げた内容に、これらの職種の共通点はありません。',
      nothingDifferent: 'ここに挙げた内容に、これらの職種の違いはありません。',
      updated: (date) => `更新日：${date}`,
      source: '出典：',
    },
  },

  roles: {
    missing: (names) => `読み込めませんでした：${names}。`,
  },

  guide: {
    contents: 'このページの内容',
    parts: (count) => `${count}項目`,
    author: (name) => `著者：${name}`,
    dates: (words, pay) => `本文：${words}${pay ? `、給与：${pay}まで` : ''}`,
    adverts: (place) => (place ? `${VOICES.adverts}、${place.name}` : VOICES.adverts),
    offered: (period, middle, distinct) =>
      `${PERIODS[period]}、中点${middle}、求人広告${distinct}件（重複を除く）`,
    estimate: (place) => (place ? `${VOICES.estimate}、${place.name}` : VOICES.estimate),
    estimated: (period, unplaced) =>
      `${PERIODS[period]}、${unplaced ? '地域とサンプルサイズ' : 'サンプルサイズ'}は記載なし`,
    dispute: ({ offered, estimated, month, range, lowerRange, unplaced, official }) =>
      `給与については出典が食い違います。求人広告では${offered}のほうが高く、${month}の記事では${estimated}のほうが高い（${range}、もう一方は${lowerRange}）のですが、記事には${unplaced ? '地域もサンプルサイズも' : 'サンプルサイズが'}示されていません。${official ? '公的統計ではこの二つを区別できません。' : ''}`,
    more: (sources) => (sources === 3 ? '三つの出典とその理由' : '二つの出典とその理由'),
    sections: {
      comparison: '一覧で比較',
      infographic: '一枚の図で',
      work: '仕事の内容',
      requirements: '必要なもの',
      rest: '詳細',
      salary: '給与',
      chooser: 'あなたに合うのは',
      sources: '出典',
    },
    sourceNotes: 'これらの出典について知っておくべきこと',
  },

  table: { author: 'このページの著者' },

  chooser: {
    heading: 'あなたに合うのはどれ？',
    statements: (count) => `${formatNumber(count, 'ja')}個の質問文`,
    notATest: '心理検査ではありません',
    stays: '内容はこのページの外に出ません',
    inAddress: '回答はこのページのアドレスに入るので、保存したり人に渡したりできます。',
    scale: {
      1: '当てはまらない',
      2: 'あまり当てはまらない',
      3: 'どちらともいえない',
      4: 'やや当てはまる',
      5: '当てはまる',
    },
    clear: 'この回答を消す',
    back: '戻る',
    next: '次へ',
    toResult: '結果を見る',
    progress: (statement, all) => `${all}問中${statement}問目`,
    none: 'まだ傾向はありません。どれかに回答すると表示されます。',
    lean: (role) => sentence`あなたは${named(role)}寄りです。`,
    tie: (roles) => sentence`次の職種に同じくらい寄っています：${named(roles)}。`,
    verdict: '判定ではなく、傾向です。',
    answered: (answered, all, left) => `回答済み：${all}問中${answered}問。未回答：${left}問。`,
    moved: (role) =>
      sentence`結果を大きく動かした回答（${named(role)}に近づく向き、または離れる向きのパーセントポイント）：`,
    computed: '計算方法',
    rule: '回答は1（当てはまらない）から5（当てはまる）まで数えます。職種の平均は、その職種の質問文への回答の平均です。回答が一つもなければ、中央の3とします。最初は、すべての職種が100%を等しく分け合います。職種の平均が、ほかの職種の平均どうしの平均を1上回るごとに、その割合は最初の割合の4分の1だけ増え、1下回るごとに同じだけ減ります。割合が最も大きい職種が、あなたの寄っている職種です。平均が等しければ同点です。複数の職種に共通する質問文は、そのそれぞれに数えます。質問文のない職種は除きます。ある回答が動かした分は、首位の職種の割合から、その回答が3だった場合の割合を引いたものです。同点のときは、どの回答も挙げません。割合は、等しいものだけが等しく見えるように丸めます。',
    startOver: '最初からやり直す',
    copyLink: 'リンクをコピー',
    linkCopied: 'リンクをコピーしました。',
    notCopied: 'ブラウザーがコピーを許可しませんでした。リンクはこちらです：',
    noStatements: 'これらの職種を選ぶための質問文がありません。',
    leftOut: (roles) => sentence`質問文がないため除いた職種：${named(roles)}`,
  },

  salary: {
    heading: '給与',
    table: '表',
    range: '範囲',
    columns: { role: '職種', low: '下限', high: '上限' },
    sources: '出典：',
    periods: PERIODS,
    terms: (currency, period, definition) =>
      `${{ base: '基本給', total: '総支給額', unstated: '給与（基本給か総支給額かは記載なし）' }[definition]}、${PERIODS[period]}、${currency}。`,
    definitions: {
      base: '基本給',
      total: '総支給額',
      unstated: '基本給か総支給額かは記載なし',
    },
    unplaced: '記事には地域もサンプルサイズも示されていません。',
    mixedTerms: '通貨または期間が異なる数値なので、一つの軸には描いていません。',
    estimateMark: (role, range, period) => `${role}：推定${PERIODS[period]}${range}`,
    ahead: (role) => `記事では${role}のほうが高い`,
    sameEstimate: (roles, range, period) =>
      sentence`記事によると、${named(roles)}の給与は同額で、推定${PERIODS[period]}${strong(range)}です。`,
    oneEstimate: (role, range, period) =>
      sentence`記事によると、${named(role)}の給与は推定${PERIODS[period]}${strong(range)}です。`,
    estimateAgainst: (higher, range, period, lower, lowerRange) =>
      sentence`記事によると、${named(higher)}の給与は推定${PERIODS[period]}${strong(range)}、${named(lower)}は${strong(lowerRange)}です。`,
    noEstimate: ['これらの職種の推定値はありません。'],
  },

  adverts: {
    sample: (counts) => `広告${counts}件`,
    notEnough: '求人広告不足（重複を除く）',
    noAdverts: '求人広告なし',
    columns: {
      low: '下限の中央値',
      high: '上限の中央値',
      mid: '中点の中央値',
      interval: '中点の95%区間',
      lowest: '下限の10パーセンタイル',
      highest: '上限の90パーセンタイル',
      all: '広告数',
      distinct: '広告数（重複を除く）',
    },

    key: '棒：求人広告が示す範囲の下限の中央値から上限の中央値まで。線：下限の10パーセンタイルから上限の90パーセンタイルまで。印：範囲の中点の中央値。差：その中点の差で、95%区間が重ならなければ明確。',
    counted:
      'いずれも重複を除いた求人広告の数値で、繰り返し出た広告は1件と数えます。10件未満のものは示しません。',
    smallSample: (n) => `中抜きの印：求人広告が重複を除いて${n}件未満。`,
    incomplete: (year, date) => `${year}年は途中までです。求人広告は${date}で終わっています。`,

    figures: (range, middle, interval, reach, adverts, distinct) =>
      `典型的な求人広告の提示額は${range}、中点の中央値は${middle}（95%区間${interval}）、下限の10パーセンタイルから上限の90パーセンタイルまで${reach}、広告${adverts}件、重複を除き${distinct}件`,

    titles: {
      more: (role, groups) => `求人広告では${role}のほうが高い${groups && `（明確：${groups}）`}`,
      unclear: '求人広告ではどちらが高いか明確でない',
      few: '比較するには求人広告が不足',
      mixed: '求人広告でどの職種が高いかはグループによる',
      only: (group) => `求人広告で比較できるのは${group}のみ`,
      none: '求人広告の提示額',
    },

    both: (group, higher, range, period, lower, lowerRange) =>
      sentence`${named(higher)}${bracket(group)}の典型的な求人広告の提示額は${PERIODS[period]}${strong(range)}、${named(lower)}では${strong(lowerRange)}です。`,
    alone: (group, role, range, period) =>
      sentence`${named(role)}${bracket(group)}の典型的な求人広告の提示額は${PERIODS[period]}${strong(range)}です。比較できるだけの求人広告はありません。`,
    clear: (difference) => `範囲の中点の差は${difference}です。95%区間は重ならず、差は明確です。`,
    unclear: (difference) =>
      `範囲の中点の差は${difference}です。95%区間が重なるため、差は明確ではありません。`,
    few: (difference) =>
      `範囲の中点の差は${difference}ですが、重複を除いて30件未満の求人広告では確かなことは言えません。`,
    same: '範囲の中点は同額です。',
    none: ['この条件では、求人広告が少なすぎます。'],

    disagree: (group, higher, range, period, lower, lowerRange, counts) =>
      sentence`求人広告では逆です。典型的な求人広告の提示額は、${named(higher)}${bracket(group)}では${PERIODS[period]}${strong(range)}、${named(lower)}では${strong(lowerRange)}です（重複を除いた求人広告：${counts}件）。`,
  },

  survey: {
    voice: '数値の出所',
    voices: VOICES,
    groupBy: '分け方',
    groups: { none: '職種別', level: 'レベル別', country: '国別', year: '年別' },
    dimensions: { level: 'レベル', country: '国', year: '年' },
    all: { level: 'すべてのレベル', country: 'すべての国', year: 'すべての年' },
    levels: LEVELS,
    incompleteYear: (year) => `${year}（途中まで）`,
    sample: (counts) => `n ${counts.join(' · ')}`,
    notEnough: (n) => `回答不足（n ${n}）`,
    noReports: '回答なし',
    difference: '差',
    verdicts: { clear: '明確', unclear: '明確でない', few: 'データ不足' },
    columns: {
      role: '職種',
      n: '回答数',
      p10: '10パーセンタイル',
      p25: '25パーセンタイル',
      p50: '中央値',
      interval: '中央値の95%区間',
      p75: '75パーセンタイル',
      p90: '90パーセンタイル',
    },

    key: '棒：回答の中央50%の範囲。線：10～90パーセンタイル。印：中央値。差：中央値の差で、95%区間が重ならなければ明確。',
    smallSample: (n) => `中抜きの印：回答数が${n}未満。`,
    incomplete: (year, date) => `${year}年は途中までです。調査は${date}で終わっています。`,

    surveyMark: (role, group, figures) => `${group ? `${group}、` : ''}${role}：${figures}`,
    surveyFigures: (median, middle, n) => `中央値${median}、中央50%の範囲${middle}、n ${n}`,

    titles: {
      more: (role, groups) => `調査では${role}のほうが高い${groups && `（明確：${groups}）`}`,
      unclear: '調査では明確な差はない',
      few: '比較するには回答が不足',
      mixed: '調査でどの職種が高いかはグループによる',
      only: (group) => `調査で比較できるのは${group}のみ`,
      none: '調査の結果',
    },

    surveyAbove: (group, higher, median, period, difference, lower) =>
      sentence`調査によると、${named(higher)}${bracket(group)}の給与の中央値は${PERIODS[period]}${strong(median)}で、${named(lower)}を${difference}上回ります。`,
    surveySame: (group, roles, median, period) =>
      sentence`調査によると、${named(roles)}${bracket(group)}の給与の中央値は同額で、${PERIODS[period]}${strong(median)}です。`,
    surveyAlone: (group, role, median, period) =>
      sentence`調査によると、${named(role)}${bracket(group)}の給与の中央値は${PERIODS[period]}${strong(median)}です。比較できるだけの回答はありません。`,
    clear: '95%区間は重ならず、差は明確です。',
    unclear: '95%区間が重なるため、差は明確ではありません。',
    few: 'ある職種の回答が30未満では、差について確かなことは言えません。',
    noSurvey: ['この条件では、調査の回答が少なすぎます。'],
  },

  official: {
    titles: {
      shared: '公的統計ではこれらの職種を区別できない',
      separate: '公的統計が数えるのは職業で、これらの職種ではない',
    },
    intro: '公的統計が数えるのは職業で、これらの職種ではありません。',
    same: (occupation, roles, median, period, year) =>
      sentence`${named(occupation)}（${named(roles)}に当たる職業）の賃金の中央値は${PERIODS[period]}${strong(median)}です（${year}年）。`,
    nearest: (occupation, roles, median, period, year) =>
      sentence`${named(roles)}に最も近い職業である${named(occupation)}の賃金の中央値は${PERIODS[period]}${strong(median)}です（${year}年）。`,
    shared: 'これらの職種は同じ職業に含まれるため、この統計では区別できません。',
    none: ['これらの職種の公的統計はありません。'],
    orMore: (amount) => `${amount}以上`,
    percent: (value) => `${value}%`,
    notAvailable: 'データなし',
    sample: (employees) => `雇用者${employees}人`,
    columns: {
      occupation: '職業',
      year: '年',
      p50: '中央値',
      p10: '10パーセンタイル',
      p25: '25パーセンタイル',
      p75: '75パーセンタイル',
      p90: '90パーセンタイル',
      employment: '雇用者数',
      error: '雇用者数の標準誤差',
    },
    key: '棒：雇用者の中央50%の範囲。線：10～90パーセンタイル。印：中央値。',
    counted: 'サンプルサイズの代わりに、雇用者数とその相対標準誤差を示します。',
    figures: (median, middle, reach, employees, error) =>
      `中央値${median}、中央50%の範囲${middle}、10～90パーセンタイル${reach}、雇用者${employees}人、相対標準誤差${error}`,
  },

  infographic: {
    voices: {
      estimate: '記事の推定',
      adverts: '求人広告の提示額',
      survey: '回答された額',
    },
    voiceIn: (voice, country) => `${voice}、${country}`,
    definitions: {
      base: '基本給',
      total: '総支給額',
      unstated: '給与（基本給か総支給額かは記載なし）',
    },
    periods: PERIODS,
    unplaced: '地域とサンプルサイズは記載なし',
    keys: {
      adverts: '典型的な求人広告の範囲とその中点',
      survey: '回答の中央50%と中央値',
    },
    few: {
      adverts: (n) => `白抜き：求人広告${n}件未満（重複を除く）`,
      survey: (n) => `白抜き：回答${n}件未満`,
    },
    counts: {
      adverts: (n) => `求人広告${n}件（重複を除く）`,
      survey: (n) => `回答${n}件`,
    },
    middle: {
      adverts: (amount) => `中点${amount}`,
      survey: (amount) => `中央値${amount}`,
    },
    withheld: {
      adverts: (n) => `求人広告不足（重複を除いて${n}件）`,
      survey: (n) => `回答不足（${n}件）`,
    },
    none: { adverts: '求人広告なし', survey: '回答なし' },
    sourced: (parts) => parts.join('、'),
    origin: (pay, parts) => (parts.length ? `${pay}：${parts.join('、')}。` : `${pay}。`),
    facts: (sources) => `内容：${sources}。`,
    brief: (voice, remark, figures) => `${voice}（${remark}）：${figures}。`,
    sources: '出典：',
    asText: '画像の内容を文字で表示',
    format: '画像の形',
    formats: { landscape: '横長', portrait: '縦長' },
    enlarge: '拡大',
    close: '閉じる',
    svg: 'SVG',
    svgLong: '画像をSVGでダウンロード',
    png: 'PNG',
    pngLong: '画像をPNGでダウンロード',
    copy: '画像をコピー',
    copied: '画像をコピーしました。',
    notCopied: 'ブラウザーがコピーを許可しませんでした。',
    share: '共有',
    notShared: '画像を共有できませんでした。',
    noPicture: '画像を作成できませんでした。',
    noise:
      'このブラウザーは、利用者の識別を防ぐため、画像の代わりにノイズを出力します。画像をSVGでダウンロードしてください。',
  },

  tools: {
    marks: 'グラフの印。矢印キーで次の印に移ります。',
    standing: '自分の位置は？',
    yourPay: (currency, period) => `あなたの給与（${PERIODS[period]}、${currency}）`,
    payHint: '0より大きい数を入力してください（例：120000）。',
    farHint: 'ここに示した数値から大きく外れています。',
    stays: '入力した内容はこのページの外に出ません。',
    you: (pay) => `あなた：${pay}`,
    standingOf: (name, band) => `${name}：${band}`,
    bands: [
      '10パーセンタイルより下',
      '10パーセンタイルと25パーセンタイルの間',
      '25パーセンタイルと中央値の間',
      '中央値と75パーセンタイルの間',
      '75パーセンタイルと90パーセンタイルの間',
      '90パーセンタイルより上',
    ],
    ranges: ['推定範囲より下', '推定範囲の中', '推定範囲より上'],
    shares: ['10%未満', '10～25%', '25～50%', '50～75%', '75～90%', '90%超'],
    offered: (above, below) =>
      `求人広告のうち、範囲がこの額より上にあるものは${above}、下にあるものは${below}、残りは範囲にこの額を含みます`,
    csv: 'CSV',
    csvLong: '数値をCSVでダウンロード',
    png: 'PNG',
    pngLong: 'グラフをPNGでダウンロード',
    svg: 'SVG',
    svgLong: 'グラフをSVGでダウンロード',
    cite: '引用',
    citeLong: '引用：出典の表記をコピー',
    copied: '出典の表記をコピーしました。',
    notCopied: 'ブラウザーがコピーを許可しませんでした。文面はこちらです：',
    noFile: 'ファイルを作成できませんでした。',
    noPicture: '画像を作成できませんでした。',
    noise:
      'このブラウザーは、利用者の識別を防ぐため、画像の代わりにノイズを出力します。グラフをSVGでダウンロードしてください。',
    citation: (heading, what, sources, address, day) =>
      `${heading}。${what}出典：${sources}。${address} （${day}閲覧）。`,
  },
  limits: {
    leftOut: (count) => `多すぎるため、ここで省いた項目と数値は${count}件です。`,
  },
};
