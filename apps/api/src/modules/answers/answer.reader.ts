import type { Operation } from '../../kernel/context.ts';
import { ofEach, type Relation, relation } from '../../kernel/level-loader.ts';
import { type Sql, sql } from '../../kernel/sql.ts';
import { storedFileColumns } from '../files/stored-file.reader.ts';
import { columnsSeenBy, type Eyes, type FieldColumns } from '../recommendations/eyes.ts';

const fields: FieldColumns = {
  id: ['gid(a.tenant_id, a.id)'],
  version: ['a.version'],
  trackId: ['gid(a.tenant_id, a.track_id)'],
  kind: ['a.kind'],
  number: ['a.number'],
  datedOn: ['a.dated_on'],
  arrivedOn: ['a.arrived_on'],
  late: ['a.arrived_on > t.due_on'],
  incomplete: [`a.kind in ('REJECTED', 'PARTLY_ACCEPTED') and coalesce(trim(a.reasoning), '') = ''`],
  reasoning: ['a.reasoning'],
  decision: ['a.decision'],
  promisedOn: ['a.promised_on'],
  forwardedTo: ['a.forwarded_to'],
  forwardedToId: ['a.forwarded_to_id'],
  signer: ['a.signer', 'PUBLIC'],
  signerPosition: ['a.signer_position'],
  executor: ['a.executor', 'PUBLIC'],
  executorPhone: ['a.executor_phone', 'PUBLIC'],
  enteredBy: ['a.entered_by', 'PUBLIC'],
  recordedAt: ['a.recorded_at', 'PUBLIC'],
  answerLetterId: ['gid(a.tenant_id, a.answer_letter_id)', 'PUBLIC'],
  quality: ['a.quality'],
  qualityNote: ['a.quality_note'],
  assessedOn: ['a.assessed_on'],
  published: ['a.published'],
  publishBy: ['a.publish_by', 'PUBLIC'],
  publishClock: ['a.publish_clock', 'PUBLIC'],
  withheldOn: ['a.withheld_on', 'PUBLIC'],
  withheldBecause: ['a.withheld_because', 'PUBLIC', 'DESK'],
  fileIds: [
    `(select coalesce(json_agg(gid(s.tenant_id, s.id) order by s.id), '[]') from stored_file s where s.tenant_id = a.tenant_id and s.id = any(a.file_ids))`,
  ],
};

const from = sql`from answer a join track t on t.tenant_id = a.tenant_id and t.id = a.track_id`;

/** Answers to tracks, in the order they arrived; at most 100 each. */
export const answersOfTrack = relation<{ eyes: Eyes }>('answers of tracks', (keys, { eyes }) =>
  ofEach(
    keys,
    sql`select ${columnsSeenBy(eyes, fields)}, a.track_id as key ${from}
    where a.tenant_id = any(${keys.tenants}::uuid[]) and a.track_id = k.id order by a.arrived_on, a.id`,
  ),
);

/** Answers that an incoming letter brought; at most 100 each. */
export const answersOfLetter = relation<{ eyes: Eyes }>('answers of letters', (keys, { eyes }) =>
  ofEach(
    keys,
    sql`select ${columnsSeenBy(eyes, fields)}, a.answer_letter_id as key ${from}
    where a.tenant_id = any(${keys.tenants}::uuid[]) and a.answer_letter_id = k.id order by a.id`,
  ),
);

/** The files of answers, in the order they were uploaded; policies leave the public the chosen ones. */
export function filesOfAnswers(operation: Operation): Relation<undefined> {
  return relation(
    'files of answers',
    (keys) => sql`select ${storedFileColumns(operation)}, a.id as key from answer a
      join stored_file f on f.tenant_id = a.tenant_id and f.id = any(a.file_ids)
      where a.tenant_id = any(${keys.tenants}::uuid[]) and a.id = any(${keys.ids}::uuid[]) order by f.id`,
  );
}

/** One answer by its id. */
export function answerById(eyes: Eyes, tenantId: string, id: string): Sql {
  return sql`select ${columnsSeenBy(eyes, fields)} ${from} where a.tenant_id = ${tenantId}::uuid and a.id = ${id}::uuid`;
}
