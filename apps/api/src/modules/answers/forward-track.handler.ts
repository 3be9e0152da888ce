import { Act } from '../../kernel/command.ts';
import type { Kenes } from '../../kernel/process.ts';
import { TrackEntity } from '../recommendations/track.entity.ts';
import { asSystem } from '../reminders/as-system.ts';
import { AnswerEntity } from './answer.entity.ts';
import { forwardTrack } from './forward-track.job.ts';
import { openForwardedTrack } from './open-forwarded-track.ts';

/** A body’s own hand cannot open another body’s track: the council’s job does. Running it again adds nothing. */
async function openTrack(kenes: Kenes, payload: unknown): Promise<void> {
  const { tenantId, answerId } = forwardTrack.parse(payload);
  await asSystem(kenes, { tenantId, job: forwardTrack.name }, async (act: Act) => {
    const answer = await act.em.findOne(AnswerEntity, { tenantId, id: answerId });
    const from = answer && (await act.em.findOne(TrackEntity, { tenantId, id: answer.trackId }));
    const opened = from ? await openForwardedTrack(act, from, answer) : null;
    return opened !== null;
  });
}

export const handlers = { [forwardTrack.name]: openTrack } as const;
