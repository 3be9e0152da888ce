import { combine, quorumOf } from '@kenes/rules';
import { verdictOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { encodeId } from '../../kernel/id.ts';
import { actingIn, commissionMembersOn, commissionsOf } from '../commissions/commissions.ts';
import { convocationOn, type Roster, rosterOf } from '../composition/roster.ts';
import type { MeetingForm, MeetingKind } from '../meetings/entities/meeting.entity.ts';
import { mayHoldAbsentee } from '../meetings/meeting.policy.ts';
import { seatsOn } from '../meetings/places.ts';
import { quorumShown, rulesShown } from '../meetings/quorum-shown.ts';
import { type Expected, rollOfCouncil } from '../meetings/roll.ts';
import { policyOfSitting } from '../meetings/sitting.ts';
import { MemberVoice } from '../meetings/types/meeting.enums.ts';
import { heldOn, nameOfHolder, officesOf } from '../offices/offices.ts';
import type { RollOfDay } from './recorded-meeting.types.ts';

/** Whose sitting is asked about. */
export interface AskedSitting {
  readonly on: string;
  readonly kind: MeetingKind;
  readonly form: MeetingForm;
  readonly commissionId: string | null;
}

/** The roll and the numbers of a day for whoever enters a sitting; null where no convocation was in force then. */
export async function rollOfDay(
  operation: Operation,
  tenantId: string,
  asked: AskedSitting,
): Promise<RollOfDay | null> {
  const [roster, offices] = await Promise.all([rosterOf(operation, tenantId), officesOf(operation, tenantId)]);
  const { on, kind, form } = asked;
  const convocation = convocationOn(roster, on);
  if (!convocation) return null;
  const ofCommission = kind === 'COMMISSION_SESSION' ? await commissionRoll(operation, tenantId, roster, asked) : null;
  const roll = ofCommission?.roll ?? rollOfCouncil(roster, convocation.uuid, on);
  const decisive = roll.filter(({ voice }) => voice === 'DECISIVE').length;
  const places = ofCommission ? { filled: decisive, seats: null } : seatsOn(roster, convocation.uuid, on);
  const policy = policyOfSitting({ kind, form, plannedOn: on }, roster.overrides);
  const quorum = quorumOf({ ...places, present: 0, remote: 0, policy });
  const chairs = (['CHAIR', 'DEPUTY_CHAIR'] as const).flatMap((post) =>
    heldOn(offices, convocation.uuid, post, on).toSorted((a, b) => Number(b.acting) - Number(a.acting)),
  );
  const keepers = heldOn(offices, convocation.uuid, 'SECRETARY', on);
  const keeper = keepers.find(({ acting }) => acting) ?? keepers[0];
  return {
    on,
    convocationId: convocation.id,
    convocationNumber: convocation.number,
    members: roll.map(({ personId, name, voice }) => ({
      personId: personId && encodeId(tenantId, personId),
      name,
      voice: MemberVoice[voice],
    })),
    quorum: quorumShown(operation, quorum, { at: operation.clock.moment().toString(), remote: 0 }),
    rules: rulesShown(policy),
    presiding: (ofCommission?.presiding ?? chairs.map(({ personId }) => personId)).flatMap((personId) =>
      personId ? [encodeId(tenantId, personId)] : [],
    ),
    keeper: ofCommission ? ofCommission.keeper : keeper ? nameOfHolder(keeper, roster.people) : null,
    absentee: verdictOf(operation, combine(mayHoldAbsentee(kind, 'ABSENTEE', on, roster.overrides))),
  };
}

async function commissionRoll(
  operation: Operation,
  tenantId: string,
  roster: Roster,
  { commissionId, on }: AskedSitting,
) {
  const all = await commissionsOf(operation, tenantId);
  const members = commissionMembersOn(all, commissionId ?? '', on);
  const nameOf = (personId: string | null, expertName: string | null) =>
    (personId && roster.people.get(personId)?.fullName) || expertName || '';
  const roll = members
    .map(
      ({ personId, expertName }): Expected => ({
        personId,
        membershipId: null,
        name: nameOf(personId, expertName),
        voice: personId === null ? 'ADVISORY' : 'DECISIVE',
      }),
    )
    .toSorted((a, b) => a.name.localeCompare(b.name, 'kk'));
  const keeper = members.find(({ office }) => office === 'SECRETARY');
  return {
    roll,
    presiding: [
      ...actingIn(all, commissionId ?? '', 'HEAD', on).map(({ personId }) => personId),
      ...members.filter(({ office }) => office === 'HEAD').map(({ personId }) => personId),
      ...members.filter(({ office }) => office === 'DEPUTY_HEAD').map(({ personId }) => personId),
    ],
    keeper: keeper ? nameOf(keeper.personId, keeper.expertName) : null,
  };
}
