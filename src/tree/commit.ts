import { UserError } from '../errors.ts';
import { git } from '../net/git.ts';
import { withContents } from './part.ts';
import { MAX_FILE_BYTES, tooLarge } from './read.ts';
import { type Blob, sameFiles } from './same.ts';
import { makeTree } from './tree.ts';
import type { Tree, TreeFile } from './types.ts';

/**
 * One commit of the repository around a folder as a tree, without checking it out. Links and
 * submodules are left out: git stores no file for them.
 *
 * @param ref any name git resolves to a commit
 * @param wanted which files will be read; the contents of others are not fetched
 * @param like the tree of the folder, which most files of the commit are the same in
 * @throws UserError `unknown-ref`, `git-not-found`
 */
export async function openCommit(
  folder: string,
  ref: string,
  wanted: (path: string) => boolean,
  like?: Tree,
): Promise<Tree> {
  const commit = await resolve(folder, ref);
  const blobs = await listBlobs(folder, commit);
  const readable = blobs.filter((blob) => wanted(blob.path) && blob.size <= MAX_FILE_BYTES);
  const same = like === undefined ? new Set<string>() : sameFiles(readable, like);
  const contents = await readBlobs(
    folder,
    readable.filter(({ path }) => !same.has(path)),
  );
  const sizes = new Map(blobs.map((blob) => [blob.path, blob.size]));
  const tree = makeTree({
    title: `${folder}@${ref}`,
    files: blobs.map(toFile).sort((a, b) => (a.path < b.path ? -1 : 1)),
    problems: [],
    tracked: new Set(sizes.keys()),
    read(path) {
      const bytes = contents.get(path);
      return bytes === undefined ? tooLarge(path, sizes.get(path) ?? 0) : { bytes };
    },
  });
  return like === undefined ? tree : withContents(tree, like, (path) => same.has(path));
}

async function resolve(folder: string, ref: string): Promise<string> {
  try {
    const output = await git(folder, [
      'rev-parse',
      '--verify',
      '--end-of-options',
      `${ref}^{commit}`,
    ]);
    return output.toString('utf8').trim();
  } catch (error) {
    if (error instanceof UserError && error.code === 'git-failed') {
      throw new UserError('unknown-ref', 'the commit to compare with is not here', {
        hint: `Fetch it first (\`git fetch origin\`; in CI set \`fetch-depth: 0\`), or name another`,
        cause: error,
      });
    }
    throw error;
  }
}

/** Regular files only: https://git-scm.com/docs/git-ls-tree#_output_format */
async function listBlobs(folder: string, commit: string): Promise<Blob[]> {
  const output = await git(folder, ['ls-tree', '-r', '-z', '-l', commit]);
  const blobs: Blob[] = [];
  for (const record of output.toString('utf8').split('\0')) {
    const match = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(record);
    if (match?.[1] === undefined || match[3] === undefined) continue;
    blobs.push({ id: match[1], size: Number(match[2]), path: match[3] });
  }
  return blobs;
}

/** https://git-scm.com/docs/git-cat-file#_batch_output */
async function readBlobs(folder: string, blobs: readonly Blob[]): Promise<Map<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  if (blobs.length === 0) return contents;
  const output = await git(
    folder,
    ['cat-file', '--batch'],
    `${blobs.map((blob) => blob.id).join('\n')}\n`,
  );
  let offset = 0;
  for (const blob of blobs) {
    const start = output.indexOf(0x0a, offset) + 1;
    contents.set(blob.path, output.subarray(start, start + blob.size));
    offset = start + blob.size + 1;
  }
  return contents;
}

function toFile({ path }: Blob): TreeFile {
  return { path, name: path.slice(path.lastIndexOf('/') + 1), ignored: false };
}
