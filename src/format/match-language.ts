// SPDX-License-Identifier: MIT

/** A locale with the script and the region that its language is mostly written in; undefined for no BCP 47 tag. */
function toWhole(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}

/**
 * The first of several languages that a reader of `locale` reads: the one with the same region before another of the
 * same language and script, so that pt-PT finds pt, and zh-CN finds zh-Hans but not zh-Hant.
 */
export function matchLanguage(locale: string, tags: readonly string[]): string | undefined {
  const wanted = toWhole(locale);
  if (!wanted) return undefined;
  const known = tags.map((tag) => ({ tag, whole: toWhole(tag) }));
  const same = known.filter(
    ({ whole }) => whole?.language === wanted.language && whole.script === wanted.script,
  );
  return (same.find(({ whole }) => whole?.region === wanted.region) ?? same[0])?.tag;
}
