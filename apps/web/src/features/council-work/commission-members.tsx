import { formatDate } from '@kenes/messages';
import { SeatKindMark, StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { drawnKind, kindWord } from '../composition/kinds.ts';
import css from './council-work.module.css';

/** Somebody of a commission. */
export const CommissionMemberParts = graphql(`
  fragment CommissionMemberParts on CommissionMember {
    id version name office advisory expertPosition joinedOn leftOn leftBecause
    membership { id seatKind position }
  }
`);

/** Somebody of a commission as its forms know them. */
export type CommissionMemberView = ResultOf<typeof CommissionMemberParts>;

/** Who is in a commission, head first, with what each is; below, folded, who was. */
export async function CommissionMembers({
  base,
  data,
  actsOf,
}: {
  base: string;
  data: readonly FragmentOf<typeof CommissionMemberParts>[];
  actsOf?: (member: CommissionMemberView) => ReactNode;
}) {
  const t = await getTranslations();
  const members = readFragment(CommissionMemberParts, data);
  const now = members.filter(({ leftOn }) => leftOn === null);
  const former = members.filter(({ leftOn }) => leftOn !== null);
  const line = (member: CommissionMemberView) => (
    <li key={member.id}>
      <span>
        {member.membership ? (
          <a href={`${base}/composition/members/${member.membership.id}`}>{member.name}</a>
        ) : (
          member.name
        )}
        <small>
          {[
            member.expertPosition ?? member.membership?.position,
            member.leftOn
              ? t('composition.term', { from: formatDate(member.joinedOn), to: formatDate(member.leftOn) })
              : t('composition.since', { date: formatDate(member.joinedOn) }),
            member.leftBecause,
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </span>
      <span className={css.marks}>
        {member.office !== 'MEMBER' && (
          <StateBadge tone="answered" icon={member.office === 'HEAD' ? 'gavel' : 'user'} plain>
            {t(`enums.CommissionOffice_${member.office}`)}
          </StateBadge>
        )}
        {member.advisory ? (
          <StateBadge tone="draft" icon="eye" plain>
            {t('councilWork.advisory')}
          </StateBadge>
        ) : (
          member.membership && (
            <SeatKindMark kind={drawnKind(member.membership.seatKind)}>
              {kindWord(t, member.membership.seatKind)}
            </SeatKindMark>
          )
        )}
      </span>
      {member.leftOn === null && actsOf?.(member)}
    </li>
  );
  return (
    <>
      {now.length > 0 ? <ul className={css.people}>{now.map(line)}</ul> : <p>{t('councilWork.nobody')}</p>}
      {former.length > 0 && (
        <details className={css.former}>
          <summary>{t('councilWork.formerMembers', { count: former.length })}</summary>
          <ul className={css.people}>{former.map(line)}</ul>
        </details>
      )}
    </>
  );
}
