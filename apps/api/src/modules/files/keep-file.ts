import { type Command, type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import type { Capture } from './exif.ts';
import { type PlaceGiven, placeOf, purposes } from './file-place.ts';
import { derivativeType, type Pictures } from './pictures.ts';
import { type FilePurpose, StoredFileEntity } from './stored-file.entity.ts';

/** What makes two uploads the same: sent again under the same key they are one file. */
export interface KeepFileInput extends CommandInput, PlaceGiven {
  readonly purpose: FilePurpose;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

/** Where the bytes of this very attempt are, and what they say of themselves: not part of what is compared. */
export interface KeptBytes extends Capture {
  readonly id: string;
  readonly storageKey: string;
  readonly pictures: Pictures | null;
}

export interface KeptFile {
  readonly id: string;
  readonly storageKey: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly capturedAt: string | null;
  readonly picture: boolean;
}

/**
 * The row of an uploaded file. It is no mutation: the bytes come by a plain route, and this is performed once they are
 * stored. Sent again under the same key it answers with the first one's row; the route then removes the second bytes.
 */
export function keepFile(bytes: KeptBytes): Command<KeepFileInput, KeptFile> {
  return defineCommand<KeepFileInput, KeptFile>({
    name: 'keepFile',
    authority: {
      tenant: ['SECRETARIAT', 'CHAIR', 'MEMBER', 'LEAD', 'MONITOR'],
      mandate: true,
      body: true,
      link: true,
      applicant: true,
      expert: true,
    },
    async run(act, input) {
      if (!purposes[act.capacity.kind]?.includes(input.purpose)) throw refuse(refused('NOT_YOUR_CAPACITY'));
      // A candidate's paper that came on paper: the secretariat's alone, until it is the application's.
      if (
        input.purpose === 'APPLICATION' &&
        act.capacity.kind === 'TENANT' &&
        !act.capacity.roles.includes('SECRETARIAT')
      )
        throw refuse(refused('NOT_YOUR_ROLE'));
      const place = await placeOf(act, input, input.size);
      const file = await act.insert(StoredFileEntity, {
        id: bytes.id,
        tenantId: act.tenantId,
        purpose: input.purpose,
        name: input.name,
        mediaType: input.mediaType,
        size: input.size,
        sha256: Buffer.from(input.sha256, 'hex'),
        storageKey: bytes.storageKey,
        derivativeKey: bytes.pictures?.derivativeKey ?? null,
        derivativeType: bytes.pictures ? derivativeType : null,
        thumbnailKey: bytes.pictures?.thumbnailKey ?? null,
        width: bytes.pictures?.width ?? null,
        height: bytes.pictures?.height ?? null,
        capturedAt: bytes.capturedAt,
        latitude: bytes.latitude,
        longitude: bytes.longitude,
        ...place,
        uploadedBy: act.accountId,
        uploadedAt: act.operation.clock.now(),
      });
      act.journal({
        act: 'FileStored',
        subjectType: 'StoredFile',
        subjectId: file.id,
        occurredOn: act.today,
        facts: { purpose: input.purpose, mediaType: input.mediaType, size: input.size, sha256: input.sha256 },
      });
      return {
        id: encodeId(file.tenantId, file.id),
        storageKey: bytes.storageKey,
        name: file.name,
        mediaType: file.mediaType,
        size: file.size,
        sha256: input.sha256,
        width: file.width,
        height: file.height,
        capturedAt: file.capturedAt?.toISOString() ?? null,
        picture: bytes.pictures !== null,
      };
    },
  });
}
