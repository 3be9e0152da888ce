import type { Multipart } from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Requester } from '../../graphql/request.ts';
import { problemOf } from '../../graphql/results.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { tenantOf } from '../../kernel/capacity.ts';
import { Operation } from '../../kernel/context.ts';
import type { Kenes } from '../../kernel/process.ts';
import type { StopProblem } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import type { Capture } from './exif.ts';
import { largestFile } from './file-kinds.ts';
import { purposes, storingCapacity } from './file-place.ts';
import { receiveFile, type Upload } from './receive-file.ts';
import type { FilePurpose } from './stored-file.entity.ts';

/** What a form needs round its file: the other fields and the boundaries. */
const formRoom = 100_000;

/**
 * POST /files, multipart/form-data: the fields `key` (a uuid made by the client), `purpose` (EVIDENCE, DOCUMENT, LETTER,
 * ANSWER, APPLICATION or IMPORT), `missionId` or `letterId` or `trackId`, `capturedAt`, `latitude`, `longitude`, and after them one `file`.
 * Answers 201 with the stored file, or a Problem.
 */
export async function upload(
  kenes: Kenes,
  requester: Requester,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const operation = new Operation({ ...kenes, ...requester });
  const give = (problem: StopProblem) => sendProblem(operation, reply, problem);
  if (requester.capacity.kind === 'PUBLIC') return give({ kind: 'REFUSED', verdict: refused('SIGN_IN_NEEDED') });
  if (!purposes[requester.capacity.kind]) return give({ kind: 'REFUSED', verdict: refused('NOT_YOUR_CAPACITY') });
  if (!request.isMultipart()) return give(fault('FILE_MISSING'));
  // What announces itself as too large is not read: the connection is closed with the answer.
  if (Number(request.headers['content-length'] ?? 0) > largestFile + formRoom) {
    reply.header('connection', 'close');
    return give(fault('FILE_TOO_LARGE', { max: largestFile / 2 ** 20 }));
  }
  const fields = new Map<string, string>();
  const limits = { fileSize: largestFile, files: 1, fields: 12, fieldSize: 2_000, parts: 14, headerPairs: 50 };
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      if (typeof part.value === 'string' && part.value !== '') fields.set(part.fieldname, part.value);
      continue;
    }
    const found = readFields(fields, part, requester.capacity);
    if ('problem' in found) {
      part.file.resume();
      return give(found.problem);
    }
    const received = await receiveFile(operation, found.capacity, found.tenantId, found.upload);
    if ('problem' in received) return give(received.problem);
    const { storageKey: _, ...file } = received.file;
    return reply.code(201).header('cache-control', 'no-store').send(file);
  }
  return give(fault('FILE_MISSING'));
}

type Read =
  | { readonly upload: Upload; readonly capacity: Capacity; readonly tenantId: string }
  | { readonly problem: StopProblem };

function readFields(fields: ReadonlyMap<string, string>, part: Multipart & { type: 'file' }, capacity: Capacity): Read {
  const purpose = fields.get('purpose') ?? purposes[capacity.kind]?.[0] ?? 'DOCUMENT';
  if (!isPurpose(purpose)) return { problem: fault('FILE_PLACE_UNKNOWN', {}, 'purpose') };
  const place = {
    missionId: fields.get('missionId') ?? null,
    letterId: fields.get('letterId') ?? null,
    trackId: fields.get('trackId') ?? null,
  };
  const storing = storingCapacity(capacity, place);
  const tenantId = storing ? tenantOf(storing) : null;
  if (!storing || !tenantId) return { problem: fault('FILE_PLACE_UNKNOWN') };
  return {
    capacity: storing,
    tenantId,
    upload: {
      ...place,
      key: fields.get('key') ?? '',
      purpose,
      fileName: part.filename,
      stream: part.file,
      capture: captureGiven(fields),
    },
  };
}

function isPurpose(text: string): text is FilePurpose {
  // PAPER is not among them: nobody uploads what Kenes printed.
  return ['EVIDENCE', 'DOCUMENT', 'LETTER', 'ANSWER', 'APPLICATION', 'IMPORT'].includes(text);
}

/** What the device says of time and place; what cannot be read is left out, never a reason to lose a photo. */
function captureGiven(fields: ReadonlyMap<string, string>): Capture {
  const at = new Date(fields.get('capturedAt') ?? Number.NaN);
  const latitude = Number(fields.get('latitude') ?? Number.NaN);
  const longitude = Number(fields.get('longitude') ?? Number.NaN);
  const placed = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return {
    capturedAt: Number.isNaN(at.getTime()) ? null : at,
    latitude: placed ? latitude : null,
    longitude: placed ? longitude : null,
  };
}

function fault(code: string, facts: Record<string, string | number> = {}, path = 'file'): StopProblem {
  return { kind: 'INVALID', fields: [{ path, code, facts }] };
}

const statuses: Readonly<Record<string, number>> = {
  FILE_TOO_LARGE: 413,
  FILE_KIND_NOT_TAKEN: 415,
  FILE_IS_HEIC: 415,
  FILE_HAS_MACRO: 415,
  FILE_IS_NOT_WHAT_IT_SAYS: 415,
  SIGN_IN_NEEDED: 401,
};

/** A problem as JSON, with the status that fits; a single fault of the input gives its own code and words. */
export function sendProblem(
  operation: Operation,
  reply: FastifyReply,
  problem: StopProblem,
  status?: number,
): FastifyReply {
  const told = problemOf(operation, problem) as {
    code: string;
    message: string;
    fields?: { code: string; message: string }[];
  };
  const [only, ...others] = told.fields ?? [];
  const body = only && others.length === 0 ? { ...told, code: only.code, message: only.message } : told;
  const usual = { INVALID: 422, REFUSED: 403, NEEDS_REASON: 409, CONFLICT: 409 }[problem.kind];
  return reply
    .code(status ?? statuses[body.code] ?? usual)
    .header('cache-control', 'no-store')
    .send(body);
}
