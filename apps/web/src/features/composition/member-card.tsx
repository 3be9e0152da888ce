import { formatDate } from '@kenes/messages';
import { Card, Columns, Facts, PersonMark, Rows, SeatKindMark, Section, StateBadge } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { Day } from '../shared/day.tsx';
import css from './composition.module.css';
import { drawnKind, kindWord } from './kinds.ts';
import { days, initials, proposedBy, timesSat } from './member-words.tsx';
import { roman } from './roman.ts';
import { RuleCheckParts, RuleChecks } from './rule-checks.tsx';

/** Everything a member’s card shows. */
export const MemberCardParts = graphql(
  `
  fragment MemberCardParts on Membership {
    id state seatKind startsOn until participation position npoName npoBin npoHeadBin npoAlliance proposer proposedByName
    endGround endBecause endDecisionNumber endDecisionOn endDocument { id } replacementWay
    suspensions { from to }
    seat { ordinal }
    convocation { number }
    convocationCount { total inRow unknownFrom }
    replaces { id person { fullName } }
    replacedBy { id person { fullName } }
    history { id state startsOn until participation convocation { number } seatKind }
    checks { ...RuleCheckParts }
    person {
      id fullName surname givenName otherSpelling about birthDate age sex hasIin iinLast phone email note
      publicPhone publicEmail publicNote photo { id }
    }
  }
`,
  [RuleCheckParts],
);

type Member = ResultOf<typeof MemberCardParts>;

/** A member’s card: the person, by what right they sit, the rules, and their history in this council. */
export async function MemberCard({
  tenant,
  data,
  account,
  acts,
  chain,
}: {
  tenant: string;
  data: FragmentOf<typeof MemberCardParts>;
  /** Whose account they follow sittings with, in words. */
  account?: string | null;
  /** What may be done next. */
  acts?: ReactNode;
  /** The lines of the journal about this member. */
  chain?: ReactNode;
}) {
  const it = readFragment(MemberCardParts, data);
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const base = `/${locale}/t/${tenant}/composition/members`;
  const { person } = it;
  const asTenant = `?acting=tenant:${encodeURIComponent(tenant)}`;
  const other = (of: Member['replaces']) => of && <a href={`${base}/${of.id}`}>{of.person?.fullName}</a>;
  return (
    <Columns>
      <div>
        {acts}
        {/* Secretariat and chair see what each rule found; to the others the list is empty. */}
        {it.checks.length > 0 && (
          <Section title={t('composition.memberChecks')} id="checks">
            <RuleChecks data={it.checks} label={t('composition.memberChecks')} />
          </Section>
        )}
        {chain}
      </div>
      <div>
        <Card>
          <div className={css.portrait}>
            {person && (
              <PersonMark
                size="large"
                initials={initials(person)}
                photo={person.photo && `/api/files/${person.photo.id}/thumbnail${asTenant}`}
              />
            )}
            <SeatKindMark kind={drawnKind(it.seatKind)}>{kindWord(t, it.seatKind)}</SeatKindMark>
          </div>
          <Facts
            facts={[
              {
                term: t('composition.colState'),
                value: (
                  <StateBadge tone={it.state === 'ACTIVE' ? 'onTime' : it.state === 'ELECTED' ? 'waiting' : 'closed'}>
                    {t(`enums.MembershipState_${it.state}`)}
                  </StateBadge>
                ),
              },
              { term: t('composition.termOf'), value: days(t, it.startsOn, it.until) },
              {
                term: t('composition.convocationCount'),
                value: timesSat(t, it.convocationCount),
              },
              { term: t('composition.position'), value: it.position },
              {
                term: t('composition.represents'),
                value:
                  it.npoName &&
                  [it.npoName, it.npoBin && t('composition.bin', { bin: it.npoBin })].filter(Boolean).join(', '),
              },
              { term: t('composition.proposedBy'), value: proposedBy(t, it) },
              { term: t('composition.account'), value: account },
              { term: t('composition.replaced'), value: other(it.replaces) },
              { term: t('composition.replacedBy'), value: other(it.replacedBy) },
              {
                term: t('composition.suspensions'),
                value: it.suspensions.map(({ from, to }) => days(t, from, to)).join('; '),
              },
              {
                term: t('composition.endedEarly'),
                value:
                  it.endGround &&
                  [t(`enums.TerminationGround_${it.endGround}`), it.endBecause].filter(Boolean).join(': '),
              },
              {
                term: t('composition.endDocument'),
                value: it.endDocument && (
                  <a href={`/api/files/${encodeURIComponent(it.endDocument.id)}/original${asTenant}`}>
                    {t('composition.openFile')}
                  </a>
                ),
              },
              {
                term: t('composition.decision'),
                value: [
                  it.endDecisionNumber && t('composition.actNumber', { number: it.endDecisionNumber }),
                  it.endDecisionOn && t('composition.actOn', { date: formatDate(it.endDecisionOn) }),
                ]
                  .filter(Boolean)
                  .join(' '),
              },
            ]}
          />
        </Card>
        {person && <PersonFacts person={person} />}
        <Section title={t('composition.history')} id="history">
          {it.history.length === 0 ? (
            <p className={css.soft}>{t('composition.noHistory')}</p>
          ) : (
            <Rows
              rows={it.history.map((one) => ({
                key: one.id,
                icon: 'users',
                title: (
                  <a href={`${base}/${one.id}`}>
                    {t('composition.convocation', { number: roman(one.convocation?.number ?? 0) })}
                  </a>
                ),
                note: [days(t, one.startsOn, one.until), one.seatKind && kindWord(t, one.seatKind)]
                  .filter(Boolean)
                  .join(' · '),
                side: t(`enums.MembershipState_${one.state}`),
              }))}
            />
          )}
        </Section>
      </div>
    </Columns>
  );
}

async function PersonFacts({ person }: { person: NonNullable<Member['person']> }) {
  const t = await getTranslations();
  const shown = [person.publicPhone, person.publicEmail, person.publicNote].filter(Boolean).join(', ');
  return (
    <Section title={t('composition.person')} id="person">
      <Card>
        <Facts
          facts={[
            { term: t('composition.otherSpelling'), value: person.otherSpelling },
            {
              term: t('composition.birthDate'),
              value: person.birthDate && (
                <>
                  <Day on={person.birthDate} />
                  {person.age !== null && `, ${t('composition.age', { years: person.age })}`}
                </>
              ),
            },
            {
              term: t('composition.iin'),
              value: person.iinLast ? `•••• •••• ${person.iinLast}` : person.hasIin ? null : t('composition.iinNone'),
            },
            { term: t('composition.phone'), value: person.phone },
            { term: t('composition.email'), value: person.email },
            { term: t('composition.published'), value: shown || t('composition.publishedNothing') },
            { term: t('composition.note'), value: person.note },
          ]}
        />
        <p className={css.soft}>{t('composition.notForPublic')}</p>
      </Card>
    </Section>
  );
}
