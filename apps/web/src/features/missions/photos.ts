import type { PhotoView } from '@kenes/ui';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { fileAddress } from '../portal/file-address.ts';

export const Photo_evidence = graphql(`
  fragment Photo on Evidence { id kind stage caption capturedAt fileId file { id picture name } }
`);

/** The stage of a piece of evidence. */
export type Stage = 'BEFORE' | 'AFTER' | 'REMEDY' | 'OTHER';

/** Pictures of a list of evidence as a page shows them: the served derivative, small, leading to the large one. */
export function photosOf(
  evidence: readonly FragmentOf<typeof Photo_evidence>[],
  alt: string,
  tags: Partial<Record<Stage, string>>,
): (PhotoView & { stage: Stage })[] {
  return readFragment(Photo_evidence, evidence).flatMap(({ id, stage, caption, fileId, file }) =>
    file?.picture
      ? [
          {
            key: id,
            stage,
            src: fileAddress.thumbnail(fileId),
            href: fileAddress.picture(fileId),
            alt: caption ?? alt,
            ...(caption && { caption }),
            ...(tags[stage] && { tag: tags[stage] }),
          },
        ]
      : [],
  );
}
