import type { LegalDate } from '@kenes/calendar';
import type { Capacity } from '../kernel/capacity.ts';
import { ownId } from '../kernel/id.ts';
import { sql } from '../kernel/sql.ts';
import { answerRecommendations } from '../modules/answers/answer-recommendations.command.ts';
import { assessAnswer } from '../modules/answers/assess-answer.command.ts';
import { registerArrived } from '../modules/letters/register-arrived.command.ts';
import type { Performer } from './performer.ts';

type Day = LegalDate | string;

/** What a body answers to one recommendation. */
export interface Said {
  readonly trackId: string;
  readonly kind: 'ACCEPTED' | 'PARTLY_ACCEPTED' | 'REJECTED' | 'INTERIM' | 'FORWARDED';
  readonly reasoning: string;
  readonly decision?: string;
  readonly promisedOn?: Day;
  readonly forwardedToId?: string;
}

/** The letter in which it says so. */
export interface Replied {
  readonly on: Day;
  readonly number: string;
  readonly signer: string;
  readonly signerPosition: string;
  readonly executor: string;
  /** Where the secretary enters what came on paper. */
  readonly onPaper?: true;
}

/** An officer answers at the desk, or the secretary enters what came on paper; the letter then gets its number. */
export async function reply(
  performer: Performer,
  who: Capacity,
  secretary: Capacity,
  replied: Replied,
  said: readonly Said[],
): Promise<readonly string[]> {
  performer.on(replied.on);
  const answers = [];
  for (const one of said)
    answers.push({
      trackId: one.trackId,
      expectedVersion: await performer.version(who, 'track', one.trackId),
      kind: one.kind,
      reasoning: one.reasoning,
      decision: one.decision ?? null,
      promisedOn: one.promisedOn ? String(one.promisedOn) : null,
      forwardedToId: one.forwardedToId ?? null,
    });
  const { answerIds, letterId } = await performer.act(
    who,
    answerRecommendations,
    {
      answers,
      number: replied.number,
      datedOn: String(replied.on),
      signer: replied.signer,
      signerPosition: replied.signerPosition,
      executor: replied.executor,
      ...(replied.onPaper ? { channel: 'PAPER' as const, arrivedOn: String(replied.on) } : {}),
    },
    'Ответ дан в пределах компетенции',
  );
  await performer.act(
    secretary,
    registerArrived,
    { ...(await performer.at(secretary, 'letter', letterId)), registeredOn: String(replied.on), fileIndex: '02-15' },
    'Зарегистрировано в день поступления',
  );
  return answerIds;
}

/** The council’s judgement of the latest answer on a track. */
export async function judge(
  performer: Performer,
  secretary: Capacity,
  trackId: string,
  on: Day,
  quality: 'SUFFICIENT' | 'FORMAL' | 'INSUFFICIENT',
  note: string,
  reanswerBy?: Day,
): Promise<void> {
  performer.on(on);
  const ref = ownId(trackId);
  const answer = await performer.one<{ id: string }>(
    secretary,
    sql`select gid(tenant_id, id) as id from answer where tenant_id = ${ref.tenantId}::uuid and track_id = ${ref.id}::uuid order by id desc limit 1`,
  );
  if (!answer) throw new Error('there is no answer to judge');
  await performer.act(
    secretary,
    assessAnswer,
    {
      ...(await performer.at(secretary, 'answer', answer.id)),
      quality,
      note,
      assessedOn: String(on),
      reanswerBy: reanswerBy ? String(reanswerBy) : null,
    },
    'Оценка согласована с руководителем группы',
  );
}
