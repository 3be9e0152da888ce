import { isLocale } from '@kenes/messages';
import { combine, voicedThrough } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { factOn, InputReading } from '../../kernel/input.ts';
import { code, sql } from '../../kernel/sql.ts';
import { speaksForCouncil } from '../events/event.policy.ts';
import { PublicationEntity } from './publication.entity.ts';
import type { PublicationChannel } from './publication.type.ts';
import { type SubjectGiven, subjectOf } from './subject.ts';

interface RecordPublication extends SubjectGiven, CommandInput {
  readonly channel: keyof typeof PublicationChannel;
  readonly title?: string | null;
  readonly url?: string | null;
  readonly language?: string | null;
  readonly publishedOn?: string | null;
}

/** Records where the results were voiced (PC-REC-07). «Nowhere» is refused beside a channel, and a channel beside it. */
export const recordPublication = defineCommand<RecordPublication, { publicationId: string }>({
  name: 'recordPublication',
  authority: speaksForCouncil,
  async run(act, input) {
    const reading = new InputReading();
    const title = reading.optional('title', input.title, 300);
    const url = reading.url('url', input.url);
    if (input.channel !== 'NONE' && !title && !url) reading.fault('url', 'PUBLICATION_WITHOUT_WORDS');
    if (input.language && !isLocale(input.language)) reading.fault('language', 'UNKNOWN_LANGUAGE');
    reading.done();
    const publishedOn = String(factOn(act, input.publishedOn));
    const { subject, id, published, columns } = await subjectOf(act, input);
    const others = await act.transaction.rows<{ channel: keyof typeof PublicationChannel; hasUrl: boolean }>(
      sql`select channel, url is not null as "hasUrl" from publication_record
        where tenant_id = ${act.tenantId}::uuid and ${code(`${subject}_id`)} = ${id}::uuid`,
    );
    act.obey(combine(voicedThrough([...others, { channel: input.channel, hasUrl: url !== null }])));
    const record = await act.insert(PublicationEntity, {
      tenantId: act.tenantId,
      ...columns,
      channel: input.channel,
      title,
      url,
      language: input.language ?? null,
      publishedOn,
      recordedBy: act.accountId,
      published,
    });
    act.journal({
      act: 'PublicationRecorded',
      subjectType: subjectTypes[subject],
      subjectId: id,
      occurredOn: publishedOn,
      facts: { publicationId: record.id, channel: input.channel, title, url },
    });
    return { publicationId: encodeId(act.tenantId, record.id) };
  },
});

/** The subject's type as the journal names it. */
export const subjectTypes = { mission: 'Mission', event: 'CivicEvent', recommendation: 'Recommendation' } as const;
