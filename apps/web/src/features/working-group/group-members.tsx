import { type Column, DataTable, PersonMark, SeatKindMark, StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { initials } from '../composition/member-words.tsx';
import type { Choice } from '../shared/field-spec.ts';
import { formWords } from '../shared/form-words.ts';
import { GroupAct } from './group-act.tsx';
import { memberSpecs } from './group-specs.ts';
import { daysIn, drawnPart } from './member-words.ts';
import css from './working-group.module.css';

/** Who is in a working group, and who heads it. */
export const GroupMembersParts = graphql(`
  fragment GroupMembersParts on WorkingGroup {
    head { id } actingHead { id }
    members {
      id version part represents position byCompetition joinedOn leftOn leftBecause hasAccount isViewer
      candidacy { points { code } }
      person { id fullName surname givenName }
    }
    viewerMay { releaseMember { outcome } }
  }
`);

type Member = ResultOf<typeof GroupMembersParts>['members'][number];

/** The members with what each may be asked; those who left are folded below. */
export async function GroupMembers({
  data,
  accounts,
}: {
  data: FragmentOf<typeof GroupMembersParts>;
  /** Accounts of the council with the role of a group’s member, where the viewer may link them. */
  accounts: readonly Choice[];
}) {
  const { members, head, actingHead, viewerMay } = readFragment(GroupMembersParts, data);
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const keeps = viewerMay !== null && viewerMay.releaseMember.outcome !== 'REFUSED';
  const now = members.filter(({ leftOn }) => leftOn === null);
  const left = members.filter(({ leftOn }) => leftOn !== null);
  const columns: Column<Member>[] = [
    {
      key: 'member',
      header: t('workingGroup.colMember'),
      primary: true,
      width: '30%',
      cell: ({ id, person, isViewer, candidacy }) => (
        <span className={css.person}>
          {person && <PersonMark size="small" initials={initials(person)} />}
          <span>
            <span>{person?.fullName}</span>
            {stands(candidacy) && (
              <StateBadge tone="disputed" icon="alert" plain>
                {t('workingGroup.isCandidate')}
              </StateBadge>
            )}
            {isViewer && <small>{t('workingGroup.itIsYou')}</small>}
            {head?.id === id && (
              <StateBadge tone="answered" icon="gavel" plain>
                {t('workingGroup.head')}
              </StateBadge>
            )}
            {actingHead?.id === id && (
              <StateBadge tone="waiting" icon="gavel" plain>
                {t('workingGroup.actingHead')}
              </StateBadge>
            )}
          </span>
        </span>
      ),
    },
    {
      key: 'part',
      header: t('workingGroup.colPart'),
      cell: ({ part }) => <SeatKindMark kind={drawnPart(part)}>{t(`enums.GroupPart_${part}`)}</SeatKindMark>,
    },
    {
      key: 'represents',
      header: t('workingGroup.represents'),
      width: '26%',
      cell: ({ represents, position }) =>
        represents || position ? (
          <span className={css.two}>
            <span>{represents ?? position}</span>
            {represents && position && <small>{position}</small>}
          </span>
        ) : (
          <span className={css.soft}>{t('composition.notKnown')}</span>
        ),
    },
    {
      key: 'joined',
      nowrap: true,
      header: t('workingGroup.colJoined'),
      cell: (member) => (
        <span className={css.two}>
          <span className="tabular">{daysIn(t, member)}</span>
          <small>{wayOf(t, member)}</small>
        </span>
      ),
    },
    {
      key: 'account',
      header: t('workingGroup.colAccount'),
      cell: ({ hasAccount }) => (
        <StateBadge tone={hasAccount ? 'executed' : 'draft'} icon={hasAccount ? 'check' : 'minus'} plain>
          {t(hasAccount ? 'workingGroup.votesSelf' : 'workingGroup.votesByProtocol')}
        </StateBadge>
      ),
    },
    ...(keeps
      ? [
          {
            key: 'acts',
            header: t('act.next'),
            quietHeader: true,
            cell: (member: Member) => {
              const specs = memberSpecs(t, { ...member, name: member.person?.fullName ?? '' }, accounts);
              return (
                <span className={css.acts}>
                  <GroupAct act="linkGroupMember" spec={specs.linkGroupMember} words={words} size="small" icon="link" />
                  <GroupAct
                    act="releaseGroupMember"
                    spec={specs.releaseGroupMember}
                    words={words}
                    size="small"
                    kind="quiet"
                  />
                </span>
              );
            },
          },
        ]
      : []),
  ];
  return (
    <>
      {now.length === 0 ? (
        <p className={css.soft}>{t('workingGroup.nobodyYet')}</p>
      ) : (
        <DataTable caption={t('workingGroup.members')} columns={columns} rows={now} rowKey={({ id }) => id} />
      )}
      {left.length > 0 && (
        <details className={css.left}>
          <summary>{t('workingGroup.whoLeft', { count: left.length })}</summary>
          <ul>
            {left.map((member) => (
              <li key={member.id}>
                {member.person?.fullName}, {t(`enums.GroupPart_${member.part}`).toLocaleLowerCase()},{' '}
                <span className="tabular">{daysIn(t, member)}</span>
                {member.leftBecause && <>: {member.leftBecause}</>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Whether a member stands as a candidate of the same council; that the IIN is not known is no answer. */
const stands = (candidacy: Member['candidacy']): boolean =>
  candidacy?.points.some(({ code }) => code === 'CANDIDATE_IN_GROUP') ?? false;

/** How a member came: named by the head, chosen by the competition, or without it. */
function wayOf(t: Awaited<ReturnType<typeof getTranslations<never>>>, { part, byCompetition }: Member): string {
  if (part === 'STATE') return t('workingGroup.named');
  return t(byCompetition ? 'workingGroup.byCompetition' : 'workingGroup.withoutCompetition');
}
