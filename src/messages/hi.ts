// SPDX-License-Identifier: MIT
//
// The Hindi words.
import type { Voice } from '../dataset/salary-query.js';
import type { Estimate, Level } from '../dataset/schema/schema.js';
import { formatNumber } from '../format/intl.js';
import type { Group } from './en/survey.js';
import type { Language } from './language.js';
import { named, sentence, strong } from './sentence.js';

const PERIODS: Record<Estimate['period'], string> = {
  year: 'प्रति वर्ष',
  month: 'प्रति माह',
  hour: 'प्रति घंटा',
};

const VOICES: Record<Voice, string> = {
  estimate: 'लेख का अनुमान',
  adverts: 'नौकरी के विज्ञापन',
  survey: 'सर्वेक्षण',
  official: 'आधिकारिक आँकड़े',
};

/** The levels within a sentence. */
const LEVELS: Record<Level, string> = {
  entry: 'शुरुआती स्तर',
  mid: 'मध्यम स्तर',
  senior: 'वरिष्ठ स्तर',
  executive: 'कार्यकारी स्तर',
};

/** Whose pay is meant, in brackets. */
function bracket({ level, country, year }: Group): string {
  const parts = [level && LEVELS[level], country?.name, year].filter(Boolean);
  return parts.length ? ` (${parts.join(', ')})` : '';
}

export const language: Language = {
  base: {
    failed: 'यहाँ कुछ लोड नहीं हो सका। कृपया बाद में फिर कोशिश करें।',
    comparison: {
      heading: (names) => names.join(' बनाम '),
      aspect: 'पहलू',
      also: (names) => `(${names} भी)`,
      both: (roles) => (roles === 2 ? 'दोनों' : 'सभी'),
      onlyDifferences: 'केवल अंतर',
      onlyCommon: 'केवल समानताएँ',
      nothingShared: 'यहाँ दी गई बातों में से कोई भी इन पदों में समान नहीं है।',
      nothingDifferent: 'यहाँ दी गई बातों में इन पदों के बीच कोई अंतर नहीं है।',
      updated: (date) => `अपडेट: ${date}`,
      source: 'स्रोत:',
    },
  },

  roles: {
    missing: (names) => `लोड नहीं हो सका: ${names}।`,
  },

  guide: {
    contents: 'इस पेज पर',
    parts: (count) => `${count} भाग`,
    author: (name) => `लेखक: ${name}`,
    dates: (words, pay) => `पाठ: ${words}${pay ? `, वेतन: ${pay} तक` : ''}`,
    adverts: (place) => (place ? `${VOICES.adverts}, ${place.name}` : VOICES.adverts),
    offered: (period, middle, distinct) =>
      `${PERIODS[period]}, मध्यबिंदु ${middle}, ${distinct} अलग-अलग विज्ञापन`,
    estimate: (place) => (place ? `${VOICES.estimate}, ${place.name}` : VOICES.estimate),
    estimated: (period, unplaced) =>
      `${PERIODS[period]}; ${unplaced ? 'जगह और नमूने का आकार' : 'नमूने का आकार'} नहीं बताया गया`,
    dispute: ({ offered, estimated, month, range, lowerRange, unplaced, official }) =>
      `वेतन पर स्रोत एकमत नहीं हैं। विज्ञापनों में ${offered} के लिए ज़्यादा की पेशकश है। लेख (${month}) में ${estimated} आगे हैं, ${range} बनाम ${lowerRange}, पर उसमें ${unplaced ? 'न जगह बताई गई है, न नमूना' : 'नमूना नहीं बताया गया है'}।${official ? ' आधिकारिक आँकड़े इन दोनों में फ़र्क़ नहीं करते।' : ''}`,
    more: (sources) => (sources === 3 ? 'तीनों स्रोत, और कारण' : 'दोनों स्रोत, और कारण'),
    sections: {
      comparison: 'एक नज़र में',
      infographic: 'एक चित्र में',
      work: 'काम',
      requirements: 'क्या चाहिए',
      rest: 'विस्तार से',
      salary: 'वेतन',
      chooser: 'आपके लिए कौन-सा ठीक है',
      sources: 'स्रोत',
    },
    sourceNotes: 'इन स्रोतों के बारे में क्या जानना चाहिए',
  },

  table: { author: 'इस पृष्ठ के लेखक' },

  chooser: {
    heading: 'आपके लिए कौन-सा ठीक है?',
    statements: (count) => `${formatNumber(count, 'hi')} कथन`,
    notATest: 'यह मनोवैज्ञानिक परीक्षण नहीं है',
    stays: 'कुछ भी इस पेज से बाहर नहीं जाता',
    inAddress: 'आपके उत्तर इस पेज के पते में रहते हैं, ताकि आप उसे सहेज सकें या किसी को दे सकें।',
    scale: { 1: 'बिल्कुल मैं नहीं', 2: 'शायद मैं नहीं', 3: 'बीच में', 4: 'कुछ-कुछ मैं', 5: 'बिल्कुल मैं' },
    clear: 'यह उत्तर मिटाएँ',
    back: 'पीछे',
    next: 'आगे',
    toResult: 'परिणाम देखें',
    progress: (statement, all) => `${all} में से ${statement}`,
    none: 'अभी कोई झुकाव नहीं: देखने के लिए किसी कथन का उत्तर दें।',
    lean: (role) => sentence`आपका झुकाव इस ओर है: ${named(role)}।`,
    tie: (roles) => sentence`आपका झुकाव इनकी ओर बराबर है: ${named(roles)}।`,
    verdict: 'यह झुकाव है, फ़ैसला नहीं।',
    answered: (answered, all, left) => `उत्तर दिए: ${all} में से ${answered}। बिना उत्तर: ${left}।`,
    moved: (role) =>
      sentence`सबसे ज़्यादा असर डालने वाले उत्तर, ${named(role)} की ओर या उससे दूर, प्रतिशत अंकों में:`,
    computed: 'यह कैसे निकाला जाता है',
    rule: 'हर उत्तर 1 (बिल्कुल मैं नहीं) से 5 (बिल्कुल मैं) तक गिना जाता है। किसी भूमिका का औसत उसके कथनों के उत्तरों का औसत है; जहाँ एक भी उत्तर नहीं, वहाँ वह 3, यानी बीच का मान है। शुरू में 100% सभी भूमिकाओं में बराबर बँटा होता है। किसी भूमिका का औसत बाकी भूमिकाओं के औसतों के औसत से जितने अंक ऊपर या नीचे हो, हर अंक पर उसका हिस्सा अपनी शुरुआत के एक चौथाई जितना बढ़ता या घटता है। आपका झुकाव सबसे बड़े हिस्से वाली भूमिका की ओर है; बराबर औसत का मतलब बराबरी है। कई भूमिकाओं का साझा कथन उनमें से हर एक के लिए गिना जाता है, और बिना कथन वाली भूमिका छोड़ दी जाती है। किसी उत्तर का असर यह है: आगे चल रही भूमिका का हिस्सा, उसमें से वह हिस्सा घटाकर जो उस उत्तर के 3 होने पर होता; बराबरी में किसी उत्तर का नाम नहीं दिया जाता। हिस्से इस तरह पूर्णांकित होते हैं कि केवल बराबर हिस्से ही बराबर दिखें।',
    startOver: 'फिर से शुरू करें',
    copyLink: 'लिंक कॉपी करें',
    linkCopied: 'लिंक कॉपी हो गया।',
    notCopied: 'ब्राउज़र ने कॉपी करने की अनुमति नहीं दी। लिंक यह है:',
    noStatements: 'इन भूमिकाओं में से चुनने के लिए कोई कथन नहीं है।',
    leftOut: (roles) => sentence`कथन न होने से छोड़ी गई भूमिकाएँ: ${named(roles)}`,
  },

  salary: {
    heading: 'वेतन',
    table: 'तालिका',
    range: 'सीमा',
    columns: { role: 'पद', low: 'न्यूनतम', high: 'अधिकतम' },
    sources: 'स्रोत:',
    periods: PERIODS,
    terms: (currency, period, definition) =>
      `${{ base: 'मूल वेतन', total: 'कुल वेतन', unstated: 'वेतन (मूल है या कुल, यह नहीं बताया गया)' }[definition]}, ${currency} ${PERIODS[period]}।`,
    definitions: {
      base: 'मूल वेतन',
      total: 'कुल वेतन',
      unstated: 'मूल है या कुल, यह नहीं बताया गया',
    },
    unplaced: 'लेख में न जगह बताई गई है, न नमूने का आकार।',
    mixedTerms: 'ये आँकड़े अलग-अलग मुद्राओं या अवधियों के हैं, इसलिए एक ही अक्ष पर नहीं दिखाए गए हैं।',
    estimateMark: (role, range, period) => `${role}: अनुमानित ${range} ${PERIODS[period]}`,
    ahead: (role) => `लेख के अनुसार ${role} आगे`,
    sameEstimate: (roles, range, period) =>
      sentence`लेख के अनुसार ${named(roles)} का अनुमानित वेतन समान है: ${strong(range)} ${PERIODS[period]}।`,
    oneEstimate: (role, range, period) =>
      sentence`लेख के अनुसार ${named(role)} का अनुमानित वेतन ${strong(range)} ${PERIODS[period]} है।`,
    estimateAgainst: (higher, range, period, lower, lowerRange) =>
      sentence`लेख के अनुसार ${named(higher)} का अनुमानित वेतन ${strong(range)} ${PERIODS[period]} है, जबकि ${named(lower)} का ${strong(lowerRange)} है।`,
    noEstimate: ['इन पदों के लिए कोई अनुमान नहीं है।'],
  },

  adverts: {
    sample: (counts) => `${counts} विज्ञापन`,
    notEnough: 'अलग-अलग विज्ञापन बहुत कम',
    noAdverts: 'कोई विज्ञापन नहीं',
    columns: {
      low: 'न्यूनतम की माध्यिका',
      high: 'अधिकतम की माध्यिका',
      mid: 'मध्यबिंदुओं की माध्यिका',
      interval: 'मध्यबिंदु का 95% अंतराल',
      lowest: 'न्यूनतम का 10वाँ पर्सेंटाइल',
      highest: 'अधिकतम का 90वाँ पर्सेंटाइल',
      all: 'विज्ञापन',
      distinct: 'अलग-अलग विज्ञापन',
    },

    key: 'पट्टी: विज्ञापनों में बताई गई सीमाओं के न्यूनतम की माध्यिका से अधिकतम की माध्यिका तक। रेखा: न्यूनतम के 10वें पर्सेंटाइल से अधिकतम के 90वें पर्सेंटाइल तक। चिह्न: सीमाओं के मध्यबिंदुओं की माध्यिका। फ़र्क़: इन मध्यबिंदुओं के बीच; उनके 95% अंतरालों का कोई हिस्सा साझा न हो, तो स्पष्ट।',
    counted:
      'ये सभी आँकड़े अलग-अलग विज्ञापनों के हैं: दोहराया गया विज्ञापन एक ही बार गिना जाता है। 10 से कम विज्ञापन हों, तो आँकड़े नहीं दिखाए जाते।',
    smallSample: (n) => `खोखला चिह्न: ${n} से कम अलग-अलग विज्ञापन।`,
    incomplete: (year, date) => `वर्ष ${year} अधूरा है: विज्ञापन ${date} तक के हैं।`,

    figures: (range, middle, interval, reach, adverts, distinct) =>
      `एक आम विज्ञापन ${range} की पेशकश करता है, मध्यबिंदुओं की माध्यिका ${middle} (95% अंतराल ${interval}), न्यूनतम के 10वें से अधिकतम के 90वें पर्सेंटाइल तक ${reach}, ${adverts} विज्ञापन, ${distinct} अलग-अलग`,

    titles: {
      more: (role, groups) =>
        `विज्ञापनों में ${role} के लिए ज़्यादा की पेशकश${groups && `, स्पष्ट रूप से: ${groups}`}`,
      unclear: 'विज्ञापनों में किसी भी पद के लिए स्पष्ट रूप से ज़्यादा की पेशकश नहीं',
      few: 'तुलना के लिए विज्ञापन बहुत कम',
      mixed: 'विज्ञापनों में किस पद के लिए ज़्यादा की पेशकश है, यह समूह पर निर्भर है',
      only: (group) => `तुलना लायक विज्ञापन सिर्फ़ यहाँ: ${group}`,
      none: 'विज्ञापनों की पेशकश',
    },

    both: (group, higher, range, period, lower, lowerRange) =>
      sentence`${named(higher)}${bracket(group)} के लिए एक आम विज्ञापन ${strong(range)} ${PERIODS[period]} की पेशकश करता है, जबकि ${named(lower)} के लिए ${strong(lowerRange)} की।`,
    alone: (group, role, range, period) =>
      sentence`${named(role)}${bracket(group)} के लिए एक आम विज्ञापन ${strong(range)} ${PERIODS[period]} की पेशकश करता है। तुलना के लिए विज्ञापन बहुत कम हैं।`,
    clear: (difference) =>
      ` मध्यबिंदुओं में ${difference} का फ़र्क़ है; उनके 95% अंतरालों का कोई हिस्सा साझा नहीं है, इसलिए फ़र्क़ स्पष्ट है।`,
    unclear: (difference) =>
      ` मध्यबिंदुओं में ${difference} का फ़र्क़ है; उनके 95% अंतरालों का कुछ हिस्सा साझा है, इसलिए फ़र्क़ स्पष्ट नहीं है।`,
    few: (difference) =>
      ` मध्यबिंदुओं में ${difference} का फ़र्क़ है, लेकिन किसी पद के 30 से कम अलग-अलग विज्ञापन पक्के तौर पर कहने के लिए बहुत कम हैं।`,
    same: ' मध्यबिंदु समान हैं।',
    none: ['इस चुनाव के लिए विज्ञापन बहुत कम हैं।'],

    disagree: (group, higher, range, period, lower, lowerRange, counts) =>
      sentence`नौकरी के विज्ञापन इसका उलटा कहते हैं: ${named(higher)}${bracket(group)} के लिए एक आम विज्ञापन ${strong(range)} ${PERIODS[period]} की पेशकश करता है, जबकि ${named(lower)} के लिए ${strong(lowerRange)} की (${counts} अलग-अलग विज्ञापन)।`,
  },

  survey: {
    voice: 'आँकड़ों का स्रोत',
    voices: VOICES,
    groupBy: 'समूह का आधार',
    groups: {
      none: 'पद के अनुसार',
      level: 'स्तर के अनुसार',
      country: 'देश के अनुसार',
      year: 'वर्ष के अनुसार',
    },
    dimensions: { level: 'स्तर', country: 'देश', year: 'वर्ष' },
    all: { level: 'सभी स्तर', country: 'सभी देश', year: 'सभी वर्ष' },
    levels: { entry: 'शुरुआती', mid: 'मध्यम', senior: 'वरिष्ठ', executive: 'कार्यकारी' },
    incompleteYear: (year) => `${year} (अधूरा)`,
    sample: (counts) => `n ${counts.join(' · ')}`,
    notEnough: (n) => `जवाब बहुत कम (n ${n})`,
    noReports: 'कोई जवाब नहीं',
    difference: 'फ़र्क़',
    verdicts: { clear: 'स्पष्ट', unclear: 'स्पष्ट नहीं', few: 'आँकड़े बहुत कम' },
    columns: {
      role: 'पद',
      n: 'जवाब',
      p10: '10वाँ पर्सेंटाइल',
      p25: '25वाँ पर्सेंटाइल',
      p50: 'माध्यिका',
      interval: 'माध्यिका का 95% अंतराल',
      p75: '75वाँ पर्सेंटाइल',
      p90: '90वाँ पर्सेंटाइल',
    },

    key: 'पट्टी: बीच के आधे जवाब। रेखा: 10वें से 90वें पर्सेंटाइल तक। चिह्न: माध्यिका। फ़र्क़: माध्यिकाओं के बीच; उनके 95% अंतरालों का कोई हिस्सा साझा न हो, तो स्पष्ट।',
    smallSample: (n) => `खोखला चिह्न: ${n} से कम जवाब।`,
    incomplete: (year, date) => `वर्ष ${year} अधूरा है: सर्वेक्षण ${date} तक का है।`,

    surveyMark: (role, group, figures) => `${group ? `${group}, ` : ''}${role}: ${figures}`,
    surveyFigures: (median, middle, n) => `माध्यिका ${median}, बीच के आधे जवाब ${middle}, n ${n}`,

    titles: {
      more: (role, groups) => `सर्वेक्षण में ${role} का वेतन ज़्यादा${groups && `, स्पष्ट रूप से: ${groups}`}`,
      unclear: 'सर्वेक्षण में कोई स्पष्ट फ़र्क़ नहीं',
      few: 'तुलना के लिए जवाब बहुत कम',
      mixed: 'सर्वेक्षण में किस पद का वेतन ज़्यादा है, यह समूह पर निर्भर है',
      only: (group) => `तुलना लायक जवाब सिर्फ़ यहाँ: ${group}`,
      none: 'सर्वेक्षण के नतीजे',
    },

    surveyAbove: (group, higher, median, period, difference, lower) =>
      sentence`सर्वेक्षण के अनुसार ${named(higher)}${bracket(group)} के वेतन की माध्यिका ${strong(median)} ${PERIODS[period]} है, जो ${named(lower)} की माध्यिका से ${difference} ज़्यादा है।`,
    surveySame: (group, roles, median, period) =>
      sentence`सर्वेक्षण के अनुसार ${named(roles)}${bracket(group)} के वेतन की माध्यिका समान है: ${strong(median)} ${PERIODS[period]}।`,
    surveyAlone: (group, role, median, period) =>
      sentence`सर्वेक्षण के अनुसार ${named(role)}${bracket(group)} के वेतन की माध्यिका ${strong(median)} ${PERIODS[period]} है। तुलना के लिए जवाब बहुत कम हैं।`,
    clear: ' 95% अंतरालों का कोई हिस्सा साझा नहीं है, इसलिए फ़र्क़ स्पष्ट है।',
    unclear: ' 95% अंतरालों का कुछ हिस्सा साझा है, इसलिए फ़र्क़ स्पष्ट नहीं है।',
    few: ' किसी पद के 30 से कम जवाब फ़र्क़ पक्के तौर पर कहने के लिए बहुत कम हैं।',
    noSurvey: ['इस चुनाव के लिए सर्वेक्षण में बहुत कम जवाब हैं।'],
  },

  official: {
    titles: {
      shared: 'आधिकारिक आँकड़े इन पदों में फ़र्क़ नहीं करते',
      separate: 'आधिकारिक आँकड़ों में पेशों की गिनती होती है, इन पदों की नहीं',
    },
    intro: 'आधिकारिक आँकड़ों में पेशों की गिनती होती है, इन पदों की नहीं।',
    same: (occupation, roles, median, period, year) =>
      sentence` ${named(occupation)} (यानी ${named(roles)}) के वेतन की माध्यिका ${strong(median)} ${PERIODS[period]} है (${year})।`,
    nearest: (occupation, roles, median, period, year) =>
      sentence` ${named(roles)} के सबसे नज़दीकी पेशे ${named(occupation)} के वेतन की माध्यिका ${strong(median)} ${PERIODS[period]} है (${year})।`,
    shared: ' ये पद इसी एक पेशे में आते हैं, इसलिए ये आँकड़े उनमें फ़र्क़ नहीं बता सकते।',
    none: ['इन पदों के लिए कोई आधिकारिक आँकड़े नहीं हैं।'],
    orMore: (amount) => `${amount} या ज़्यादा`,
    percent: (value) => `${value}%`,
    notAvailable: 'उपलब्ध नहीं',
    sample: (employees) => `${employees} कर्मचारी`,
    columns: {
      occupation: 'पेशा',
      year: 'वर्ष',
      p50: 'माध्यिका',
      p10: '10वाँ पर्सेंटाइल',
      p25: '25वाँ पर्सेंटाइल',
      p75: '75वाँ पर्सेंटाइल',
      p90: '90वाँ पर्सेंटाइल',
      employment: 'कर्मचारी',
      error: 'इस संख्या की मानक त्रुटि',
    },
    key: 'पट्टी: बीच के आधे कर्मचारी। रेखा: 10वें से 90वें पर्सेंटाइल तक। चिह्न: माध्यिका।',
    counted: 'नमूने के आकार की जगह कर्मचारियों की संख्या और उसकी सापेक्ष मानक त्रुटि दी गई है।',
    figures: (median, middle, reach, employees, error) =>
      `माध्यिका ${median}, बीच के आधे कर्मचारी ${middle}, 10वें से 90वें पर्सेंटाइल तक ${reach}, ${employees} कर्मचारी, सापेक्ष मानक त्रुटि ${error}`,
  },

  infographic: {
    voices: {
      estimate: 'लेख का अनुमान',
      adverts: 'विज्ञापन क्या देते हैं',
      survey: 'लोग क्या बताते हैं',
    },
    voiceIn: (voice, country) => `${voice}, ${country}`,
    definitions: {
      base: 'मूल वेतन',
      total: 'कुल वेतन',
      unstated: 'वेतन (मूल है या कुल, यह नहीं बताया गया)',
    },
    periods: PERIODS,
    unplaced: 'जगह और नमूने का आकार नहीं बताया गया',
    keys: {
      adverts: 'एक आम विज्ञापन की सीमा और उसका मध्यबिंदु',
      survey: 'बीच के आधे जवाब और उनकी माध्यिका',
    },
    few: {
      adverts: (n) => `खोखला: ${n} से कम अलग-अलग विज्ञापन`,
      survey: (n) => `खोखला: ${n} से कम जवाब`,
    },
    counts: {
      adverts: (n) => `${n} अलग-अलग विज्ञापन`,
      survey: (n) => `${n} जवाब`,
    },
    middle: {
      adverts: (amount) => `मध्यबिंदु ${amount}`,
      survey: (amount) => `माध्यिका ${amount}`,
    },
    withheld: {
      adverts: (n) => `अलग-अलग विज्ञापन बहुत कम (${n})`,
      survey: (n) => `जवाब बहुत कम (${n})`,
    },
    none: { adverts: 'कोई विज्ञापन नहीं', survey: 'कोई जवाब नहीं' },
    sourced: (parts) => parts.join(', '),
    origin: (pay, parts) => (parts.length ? `${pay}: ${parts.join(', ')}।` : `${pay}।`),
    facts: (sources) => `तथ्य: ${sources}।`,
    brief: (voice, remark, figures) => `${voice} (${remark}): ${figures}।`,
    sources: 'स्रोत:',
    asText: 'चित्र पाठ के रूप में',
    format: 'चित्र का आकार',
    formats: { landscape: 'आड़ा', portrait: 'खड़ा' },
    enlarge: 'बड़ा करें',
    close: 'बंद करें',
    svg: 'SVG',
    svgLong: 'चित्र SVG में डाउनलोड करें',
    png: 'PNG',
    pngLong: 'चित्र PNG में डाउनलोड करें',
    copy: 'चित्र कॉपी करें',
    copied: 'चित्र कॉपी हो गया।',
    notCopied: 'ब्राउज़र ने कॉपी करने की अनुमति नहीं दी।',
    share: 'साझा करें',
    notShared: 'चित्र साझा नहीं हो सका।',
    noPicture: 'चित्र नहीं बन सका।',
    noise: 'आपकी पहचान छिपाने के लिए यह ब्राउज़र चित्र की जगह बेतरतीब बिंदु देता है। चित्र SVG में डाउनलोड करें।',
  },

  tools: {
    marks: 'चार्ट के निशान। तीर वाली कुंजियों से एक से दूसरे पर जाएँ।',
    standing: 'मैं कहाँ हूँ?',
    yourPay: (currency, period) => `आपका वेतन, ${currency} ${PERIODS[period]}`,
    payHint: 'कृपया शून्य से बड़ी संख्या लिखें, जैसे 120000।',
    farHint: 'यह यहाँ दिखाए गए आँकड़ों से बहुत दूर है।',
    stays: 'आप जो लिखेंगे, वह इसी पेज पर रहेगा।',
    you: (pay) => `आप, ${pay}`,
    standingOf: (name, band) => `${name}: ${band}`,
    bands: [
      '10वें पर्सेंटाइल से नीचे',
      '10वें और 25वें पर्सेंटाइल के बीच',
      '25वें पर्सेंटाइल और माध्यिका के बीच',
      'माध्यिका और 75वें पर्सेंटाइल के बीच',
      '75वें और 90वें पर्सेंटाइल के बीच',
      '90वें पर्सेंटाइल से ऊपर',
    ],
    ranges: ['अनुमानित सीमा से नीचे', 'अनुमानित सीमा के भीतर', 'अनुमानित सीमा से ऊपर'],
    shares: ['10% से कम', '10 से 25%', '25 से 50%', '50 से 75%', '75 से 90%', '90% से ज़्यादा'],
    offered: (above, below) =>
      `${above} विज्ञापन इस राशि से ऊपर शुरू होते हैं, ${below} इससे नीचे ख़त्म होते हैं, और बाकी की सीमा में यह राशि आती है`,
    csv: 'CSV',
    csvLong: 'आँकड़े CSV में डाउनलोड करें',
    png: 'PNG',
    pngLong: 'चार्ट PNG में डाउनलोड करें',
    svg: 'SVG',
    svgLong: 'चार्ट SVG में डाउनलोड करें',
    cite: 'उद्धृत करें',
    citeLong: 'उद्धृत करें: संदर्भ कॉपी करें',
    copied: 'संदर्भ कॉपी हो गया।',
    notCopied: 'ब्राउज़र ने कॉपी करने की अनुमति नहीं दी। पाठ यह है:',
    noFile: 'फ़ाइल नहीं बनाई जा सकी।',
    noPicture: 'तस्वीर नहीं बन सकी।',
    noise: 'आपकी पहचान छिपाने के लिए यह ब्राउज़र चित्र की जगह बेतरतीब बिंदु देता है। चार्ट SVG में डाउनलोड करें।',
    citation: (heading, what, sources, address, day) =>
      `${heading}। ${what} स्रोत: ${sources}। ${address}, ${day} को देखा गया।`,
  },
  limits: {
    leftOut: (count) => `बहुत अधिक होने के कारण यहाँ छोड़े गए बिंदु और आँकड़े: ${count}।`,
  },
};
