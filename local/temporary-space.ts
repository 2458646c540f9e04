import { statfs } from 'node:fs/promises';

/** What a stack takes with its first clusters and a few restores, in bytes and in files. */
const neededBytes = 512 * 2 ** 20;
const neededFiles = 20_000;

/** As much of what `statfs` tells as is looked at. */
export interface Space {
  readonly bavail: number;
  readonly bsize: number;
  /** 0 where the file system has no limit on files. */
  readonly files: number;
  readonly ffree: number;
}

/** Before anything is written. Throws an Error that says how much is missing, and what to do. */
export async function requireSpace(
  directory: string,
  look: (directory: string) => Promise<Space> = statfs,
): Promise<void> {
  const { bavail, bsize, files, ffree } = await look(directory);
  const bytes = bavail * bsize;
  const lacks =
    bytes < neededBytes
      ? `${megabytes(bytes)} free, and the local stack needs ${megabytes(neededBytes)}`
      : files > 0 && ffree < neededFiles
        ? `room for ${ffree} files, and the local stack needs it for ${neededFiles}`
        : undefined;
  if (lacks === undefined) return;
  throw new Error(
    `The temporary directory ${directory} has ${lacks}. Free some, or name another directory with TMPDIR.`,
  );
}

/** The error itself, or one that says that a directory has filled up while the stack was started. */
export function explained(error: unknown, directories: readonly string[]): unknown {
  const text = error instanceof Error ? `${error.message} ${(error.cause as Error | undefined)?.message ?? ''}` : '';
  if (!/ENOSPC|EDQUOT|no space left on device|disk quota exceeded/i.test(text)) return error;
  const where = directories.join(' or ');
  return new Error(`There is no space left in ${where}. Free some, or name another temporary directory with TMPDIR.`, {
    cause: error,
  });
}

const megabytes = (bytes: number) => `${Math.floor(bytes / 2 ** 20)} MB`;
