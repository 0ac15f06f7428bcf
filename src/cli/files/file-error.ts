// SPDX-License-Identifier: MIT

const TRAILING = 'has other bytes behind its gzip data: unpack it and look at its end';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'may not be read',
  EISDIR: 'is a folder, not a file',
  ELOOP: 'is a symbolic link that leads back to itself',
  ENAMETOOLONG: 'has a name that is too long',
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EPERM: 'may not be read',
  Z_BUF_ERROR: 'ends in the middle of its gzip data',
  Z_DATA_ERROR: 'has gzip data that are damaged',
  Z_TRAILING: TRAILING,
};

/** Why a file cannot be read, in words that follow its name. */
export function toReason(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  // Of the first bytes it is known that they are those of gzip.
  if (message === 'incorrect header check') return TRAILING;
  return REASONS[code] ?? `cannot be read: ${message}`;
}
