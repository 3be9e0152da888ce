import { combine, mayElectChair, mayHaveOfficers, type Verdict } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { decodeId, encodeId, newId } from '../../../kernel/id.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { onConvocation } from '../../composition/on-roster.ts';
import { CouncilOfficeEntity, type CouncilOfficePost } from '../entities/council-office.entity.ts';
import type { RecordOfficeInput } from '../office.inputs.ts';
import { keepsOffices, mayHoldOffice } from '../office.policy.ts';
import { officesIn } from '../offices.ts';
import { type Holder, heldAlone, overlapping, readHolder, wasElected } from '../who-holds.ts';

/**
 * Enters who was elected to an office: the chair is a member who is not in public service (PC-ORG-03). Whoever held an
 * office that one holds alone holds it until the day before.
 */
export const recordOffice = defineCommand<RecordOfficeInput & CommandInput, { officeId: string }>({
  name: 'recordOffice',
  authority: keepsOffices,
  async run(act, input) {
    const { entity: convocation, roster } = await onConvocation(act, input.convocationId);
    act.obey(mayHoldOffice(convocation.state));
    const startsOn = factOn(act, input.startsOn).toString();
    const reading = new InputReading();
    const { post } = input;
    const until = input.until ?? null;
    if (convocation.startsOn !== null && startsOn < convocation.startsOn)
      reading.fault('startsOn', 'BEFORE_CONVOCATION');
    if (until !== null && until < startsOn) reading.fault('until', 'END_BEFORE_START');
    const ground = reading.optional('ground', input.ground, 500);
    const holder = await readHolder(act, reading, input, { roster, convocationId: convocation.id, on: startsOn });
    const vote = input.voteId ? decodeId(input.voteId) : null;
    if (input.voteId && vote?.tenantId !== act.tenantId) reading.fault('voteId', 'NOT_THERE');
    if (!input.voteId && ground === null) reading.fault('ground', 'OFFICE_NEEDS_VOTE_OR_PAPER');
    const days = { convocationId: convocation.id, post, acting: false, personId: holder.personId, startsOn, until };
    const met = overlapping(await officesIn(act), days);
    const before = heldAlone(post) ? met.find((one) => one.until === null && one.startsOn < startsOn) : undefined;
    if (met.some((one) => one !== before)) reading.fault('startsOn', 'OFFICE_HELD_THEN');
    reading.done();
    if (vote && !(await wasElected(act, vote.id, post, holder.personId ?? act.tenantId)))
      throw refuse(refused('OFFICE_NOT_ELECTED'));
    act.obey(lawOn(post, holder, input.publicService ?? null));
    if (before) {
      const former = await act.load(CouncilOfficeEntity, before.id);
      former.until = Temporal.PlainDate.from(startsOn).subtract({ days: 1 }).toString();
      await act.em.flush();
    }
    const { personId, staffName, staffAccountId } = holder;
    const office = await act.insert(CouncilOfficeEntity, {
      tenantId: act.tenantId,
      id: newId(),
      convocationId: convocation.id,
      post,
      personId,
      staffName,
      staffAccountId,
      acting: false,
      startsOn,
      until,
      ground,
      voteId: vote?.id ?? null,
      published: convocation.published,
    });
    act.journal({
      act: 'OfficeRecorded',
      subjectType: 'CouncilOffice',
      subjectId: office.id,
      occurredOn: startsOn,
      facts: {
        convocation: convocation.number,
        post,
        name: holder.name,
        from: startsOn,
        until,
        ground,
        vote: vote?.id ?? null,
      },
    });
    return { officeId: encodeId(act.tenantId, office.id) };
  },
});

function lawOn(
  post: CouncilOfficePost,
  { isMember, membership, staffName }: Holder,
  publicService: boolean | null,
): Verdict {
  switch (post) {
    case 'CHAIR':
      return mayElectChair({ isMember, seatKind: membership?.seatKind ?? null, publicService });
    case 'DEPUTY_CHAIR':
      // Whether the regulation has one is not known here: the rule is asked only of the person.
      return mayHaveOfficers({ deputy: { inRegulation: true, isMember }, secretary: null });
    case 'SECRETARY':
      return mayHaveOfficers({ deputy: null, secretary: { ofFormingBody: staffName !== null } });
    default:
      return isMember ? combine() : refused('OFFICE_HOLDER_NOT_A_MEMBER');
  }
}
