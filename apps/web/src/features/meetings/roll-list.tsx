import { StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import css from './meetings.module.css';
import { timeOf } from './when.ts';

/** The roll of a sitting and who came. */
export const RollParts = graphql(`
  fragment RollParts on Meeting {
    state openedAt
    members { id ordinal name voice absence absenceBecause }
    attendance { id memberId fromAt untilAt mode }
  }
`);

/** When somebody came and went. */
export type Stay = ResultOf<typeof RollParts>['attendance'][number];

/** One of the roll as its forms know them. */
export type RollMember = ResultOf<typeof RollParts>['members'][number];

/** The roll in its order: who was there from when until when, who was not and why. */
export async function RollList({
  data,
  actsOf,
}: {
  data: FragmentOf<typeof RollParts>;
  /** What may be done of a member, by when they were there. */
  actsOf?: (member: RollMember, stays: readonly Stay[]) => ReactNode;
}) {
  const it = readFragment(RollParts, data);
  const t = await getTranslations();
  if (it.members.length === 0) return <p className={css.soft}>{t('meetings.rollEmpty')}</p>;
  return (
    <ul className={`${css.people} ${css.roll}`}>
      {it.members.map((member) => {
        const stays = it.attendance.filter(({ memberId }) => memberId === member.id);
        const remote = stays.at(-1)?.mode === 'REMOTE';
        return (
          <li key={member.id}>
            <span>
              {member.name}
              <small>
                {[
                  member.voice === 'ADVISORY' && t('enums.MemberVoice_ADVISORY'),
                  stays.map(({ fromAt, untilAt }) => `${timeOf(fromAt)}–${untilAt ? timeOf(untilAt) : ''}`).join(', '),
                  stays.length === 0 && member.absence && t(`enums.AbsenceKind_${member.absence}`),
                  stays.length === 0 && member.absenceBecause,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </span>
            <span className={css.standing}>
              {stays.length > 0 ? (
                <StateBadge tone={remote ? 'answered' : 'executed'} icon={remote ? 'globe' : 'check'} plain>
                  {t(remote ? 'meetings.wasRemote' : 'meetings.wasThere')}
                </StateBadge>
              ) : it.openedAt || it.state === 'NO_QUORUM' || member.absence ? (
                <StateBadge tone="closed" icon="minus" plain>
                  {t('meetings.wasAbsent')}
                </StateBadge>
              ) : (
                !actsOf && (
                  <StateBadge tone="waiting" icon="clock" plain>
                    {t('meetings.notYetKnown')}
                  </StateBadge>
                )
              )}
              {actsOf?.(member, stays)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
