// SPDX-License-Identifier: MIT
//
// The day of a survey is that of the last change of its file: given by hand, or asked for from the host.

const DAY_MS = 24 * 60 * 60 * 1000;

/** A source that has not changed for so many days may have come to its end. */
const STALE_DAYS = 60;

const RAW_HOST = 'raw.githubusercontent.com';

/** What a date gives reason to say, and whether the figures may be published under it. */
export interface Judgement {
  readonly usable: boolean;
  readonly remarks: readonly string[];
}

/**
 * Compares the day of a survey with that of the one that is shipped, and with today. All days are
 * written as in 2026-01-31.
 * @throws {Error} when the day is not one, or is yet to come.
 */
export function judgeDate(date: string, shipped: string, today: string): Judgement {
  if (!isDay(date)) throw new Error(`expected a day such as 2026-01-31, found "${date}"`);
  if (date > today) throw new Error(`the survey is said to be of ${date}, which is yet to come`);
  if (date < shipped) {
    const remark = `The survey is of ${date}, which is older than what is shipped, of ${shipped}.`;
    return { usable: false, remarks: [remark] };
  }
  const days = Math.round((Date.parse(today) - Date.parse(date)) / DAY_MS);
  const remark = `The source has not changed for ${days} days, since ${date}: is it still kept up?`;
  return { usable: true, remarks: days >= STALE_DAYS ? [remark] : [] };
}

/**
 * Asks the host of a file for the day of its last change: GitHub for the last commit that changed it,
 * any other host for the header Last-Modified.
 * @throws {Error} when the host does not tell.
 */
export async function askForDate(
  address: string,
  request: typeof fetch,
  token?: string,
): Promise<string> {
  const url = new URL(address);
  const date = await (url.host === RAW_HOST
    ? askGitHub(url, request, token)
    : askHeader(url, request));
  if (date) return date;
  throw new Error(`${url.host} does not tell when ${address} last changed: give --date`);
}

async function askGitHub(
  { pathname }: URL,
  request: typeof fetch,
  token: string | undefined,
): Promise<string | undefined> {
  const [owner = '', name = '', ref = '', ...path] = pathname.slice(1).split('/');
  const query = new URLSearchParams({ sha: ref, path: path.join('/'), per_page: '1' });
  const response = await request(
    `https://api.github.com/repos/${owner}/${name}/commits?${query.toString()}`,
    {
      headers: {
        accept: 'application/vnd.github+json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
    },
  );
  if (!response.ok) return undefined;
  const [last] = (await response.json()) as { commit?: { committer?: { date?: string } } }[];
  return last?.commit?.committer?.date?.slice(0, 'yyyy-mm-dd'.length);
}

async function askHeader(url: URL, request: typeof fetch): Promise<string | undefined> {
  const response = await request(url.href, { method: 'HEAD' });
  const header = response.ok ? response.headers.get('last-modified') : null;
  const time = Date.parse(header ?? '');
  return Number.isNaN(time) ? undefined : toDay(new Date(time));
}

/** The day of a moment, in UTC. */
export function toDay(moment: Date): string {
  return moment.toISOString().slice(0, 'yyyy-mm-dd'.length);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && String(new Date(text).toJSON()).startsWith(text);
}
