// SPDX-License-Identifier: MIT
import { listCountryNames } from '../names.js';
import { foldText } from './clean-text.js';

/**
 * The codes of ISO 3166-1, each with two letters and with three, and XK, which that standard leaves
 * to its users and all use for Kosovo.
 */
const CODES = `
ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE BABIH
BBBRB BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS BTBTN BVBVT
BWBWA BYBLR BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK CLCHL CMCMR CNCHN COCOL CRCRI CUCUB
CVCPV CWCUW CXCXR CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP
ETETH FIFIN FJFJI FKFLK FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL GMGMB
GNGIN GPGLP GQGNQ GRGRC GSSGS GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV HTHTI HUHUN IDIDN IEIRL
ILISR IMIMN ININD IOIOT IQIRQ IRIRN ISISL ITITA JEJEY JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM
KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY
MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT
MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU
NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT
REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC SDSDN SESWE SGSGP SHSHN SISVN SJSJM SKSVK SLSLE SMSMR
SNSEN SOSOM SRSUR SSSSD STSTP SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL TLTLS
TMTKM TNTUN TOTON TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB VAVAT VCVCT VEVEN
VGVGB VIVIR VNVNM VUVUT WFWLF WSWSM XKXKK YEYEM YTMYT ZAZAF ZMZMB ZWZWE`
  .trim()
  .split(/\s+/)
  .map((code) => [code.slice(0, 2), code.slice(2)] as const);

/** What people write that no list of names has; `UK` is reserved for this in ISO 3166-1. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  UK: 'GB',
  'U.K.': 'GB',
  'Great Britain': 'GB',
  'U.S.': 'US',
  'U.S.A.': 'US',
  'United States of America': 'US',
  'The United States': 'US',
  'The Netherlands': 'NL',
  Holland: 'NL',
  'Czech Republic': 'CZ',
  Turkey: 'TR',
  Türkiye: 'TR',
  'Russian Federation': 'RU',
  'Korea, Republic of': 'KR',
  'Republic of Korea': 'KR',
  'Viet Nam': 'VN',
  'Hong Kong': 'HK',
};

const ALPHA_2: ReadonlySet<string> = new Set(CODES.map(([code]) => code));

let known: ReadonlyMap<string, string> | undefined;

/** Whether ISO 3166-1 has a code of two capital letters. */
export function isCountryCode(code: string): boolean {
  return ALPHA_2.has(code);
}

/**
 * The code of two letters of the country that a text means: a code of two or three letters, in any
 * case, or a name in one of the languages of this package. Undefined where there is no such country.
 */
export function readCountry(text: string): string | undefined {
  known ??= listNames();
  return known.get(foldText(text));
}

function listNames(): Map<string, string> {
  const names = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const [code] of CODES) {
    for (const name of listCountryNames(code).map(foldText)) {
      // A name that is another country's in another language has no one meaning.
      if ((names.get(name) ?? code) !== code) doubtful.add(name);
      names.set(name, code);
    }
  }
  // There are two of this name.
  for (const name of [...doubtful, 'congo']) names.delete(name);
  for (const [name, code] of Object.entries(OTHER_NAMES)) names.set(foldText(name), code);
  for (const [code, alpha3] of CODES) {
    names.set(foldText(alpha3), code);
    names.set(foldText(code), code);
  }
  return names;
}
