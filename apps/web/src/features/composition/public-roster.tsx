import { Icon, PersonMark, SeatKindMark, StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { fileAddress } from '../portal/file-address.ts';
import css from './composition.module.css';
import { drawnKind, kindWord } from './kinds.ts';
import { days, initials, proposedBy, timesSat } from './member-words.tsx';

/** A member as the public reads them. */
export const PublicMemberParts = graphql(`
  fragment PublicMemberParts on Membership {
    id state seatKind startsOn until participation position npoName proposer proposedByName
    convocationCount { total inRow unknownFrom }
    person { id fullName surname givenName about publicEmail publicPhone publicNote photo { id }
      commissions { id leftOn commission { id state name { text } } }
    }
  }
`);

/** Members as cards: who, by what right, proposed by whom, until when, and how they are reached. */
export async function PublicRoster({
  data,
  offices,
}: {
  data: readonly FragmentOf<typeof PublicMemberParts>[];
  /** The words of offices by membership. */
  offices?: ReadonlyMap<string, readonly string[]>;
}) {
  const t = await getTranslations();
  return (
    <ul className={css.roster}>
      {readFragment(PublicMemberParts, data).flatMap((member) => {
        const { person } = member;
        if (!person) return [];
        const lines: readonly (readonly [string, ReactNode])[] = [
          [t('composition.represents'), member.npoName],
          [t('composition.proposedBy'), proposedBy(t, member)],
          [t('composition.termOf'), days(t, member.startsOn, member.until)],
          [t('composition.convocationCount'), timesSat(t, member.convocationCount)],
          [
            t('councilWork.commissions'),
            person.commissions
              .flatMap(({ leftOn, commission }) =>
                leftOn === null && commission?.state === 'ACTIVE' ? [commission.name.text] : [],
              )
              .join('; ') || null,
          ],
          [t('composition.reception'), person.publicNote],
        ];
        return [
          <li key={member.id} className={css.member}>
            <div className={css.memberHead}>
              <PersonMark initials={initials(person)} photo={person.photo && fileAddress.thumbnail(person.photo.id)} />
              <div>
                <h3 className={css.name}>{person.fullName}</h3>
                {member.position && <p className={css.soft}>{member.position}</p>}
              </div>
            </div>
            <div className={css.marks}>
              {offices?.get(member.id)?.map((office) => (
                <StateBadge key={office} tone="answered" icon="gavel">
                  {office}
                </StateBadge>
              ))}
              <SeatKindMark kind={drawnKind(member.seatKind)}>{kindWord(t, member.seatKind)}</SeatKindMark>
              {member.state !== 'ACTIVE' && (
                <StateBadge tone="closed" icon={member.state === 'SUSPENDED' ? 'pause' : undefined}>
                  {t(`enums.MembershipState_${member.state}`)}
                </StateBadge>
              )}
            </div>
            {person.about && <p>{person.about}</p>}
            <dl className={css.lines}>
              {lines.flatMap(([term, value]) =>
                value
                  ? [
                      <div key={term}>
                        <dt>{term}</dt>
                        <dd>{value}</dd>
                      </div>,
                    ]
                  : [],
              )}
            </dl>
            {(person.publicPhone || person.publicEmail) && (
              <p className={css.contacts}>
                {person.publicPhone && (
                  <a href={`tel:${person.publicPhone.replaceAll(/[^+\d]/g, '')}`}>
                    <Icon name="phone" size={16} />
                    {person.publicPhone}
                  </a>
                )}
                {person.publicEmail && (
                  <a href={`mailto:${person.publicEmail}`}>
                    <Icon name="inbox" size={16} />
                    {person.publicEmail}
                  </a>
                )}
              </p>
            )}
          </li>,
        ];
      })}
    </ul>
  );
}
