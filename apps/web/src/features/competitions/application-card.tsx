import { formatDate, formatInstant } from '@kenes/messages';
import { Banner, Card, Columns, Facts, Section } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { kindWord } from '../composition/kinds.ts';
import { days } from '../composition/member-words.tsx';
import { RuleCheckParts, RuleChecks } from '../composition/rule-checks.tsx';
import type { Words } from '../shared/choices.ts';
import { Said, SaidParts } from '../shared/said.tsx';
import { PackageList, PackageListParts } from './package-list.tsx';

/** Everything that a candidate's card shows. */
export const ApplicationCardParts = graphql(
  `
  fragment ApplicationCardParts on Application {
    id state seatKind enteredBy receivedOn submittedAt nominator nominatorName nominatorCount npoBin npoHeadBin npoAlliance
    returnedOn returnedBecause admittedOn rejectedOn rejectedBecause withdrawnAt erasedOn
    register { askedOn conflict from until review reviewedOn reviewBecause }
    returnedMissing { words title { ...SaidParts } }
    checks { ...RuleCheckParts }
    ...PackageListParts
  }
`,
  [SaidParts, RuleCheckParts, PackageListParts],
);

type It = ResultOf<typeof ApplicationCardParts>;

/** A candidate: what may be done, the package with what is missing, every rule with its facts; at the side how it came. */
export async function ApplicationCard({
  data,
  acts,
  personal,
  chain,
}: {
  data: FragmentOf<typeof ApplicationCardParts>;
  /** What may be done next. */
  acts?: ReactNode;
  /** The personal data, closed until looked at. */
  personal?: ReactNode;
  /** The lines of the journal about it. */
  chain?: ReactNode;
}) {
  const it = readFragment(ApplicationCardParts, data);
  const t = await getTranslations();
  return (
    <Columns>
      <div>
        {standing(t, it)}
        {acts}
        {it.erasedOn === null && (
          <>
            <Section title={t('competitions.package')} id="package">
              <PackageList data={it} />
            </Section>
            {personal}
            <Section title={t('competitions.candidateChecks')} id="checks">
              <RuleChecks data={it.checks} label={t('competitions.candidateChecks')} />
            </Section>
          </>
        )}
      </div>
      <div>
        <Card>
          <h2>{t('competitions.facts')}</h2>
          <Facts
            facts={[
              { term: t('competitions.colSeat'), value: it.seatKind && kindWord(t, it.seatKind) },
              {
                term: t('competitions.nominator'),
                value: [
                  it.nominator && t(`enums.Nominator_${it.nominator}`),
                  it.nominatorName,
                  it.npoBin && t('composition.bin', { bin: it.npoBin }),
                  it.nominatorCount !== null && t('competitions.nominatorCount', { count: it.nominatorCount }),
                ]
                  .filter(Boolean)
                  .join(', '),
              },
              { term: t('competitions.npoHead'), value: it.npoHeadBin },
              { term: t('competitions.npoAlliance'), value: it.npoAlliance },
              { term: t('competitions.receivedOn'), value: it.receivedOn && formatDate(it.receivedOn) },
              { term: t('competitions.submittedAt'), value: it.submittedAt && formatInstant(it.submittedAt) },
              {
                term: t('competitions.enteredBy'),
                value: it.enteredBy && t(`enums.ApplicationEntry_${it.enteredBy}`),
              },
              { term: t('competitions.returnedOn'), value: it.returnedOn && formatDate(it.returnedOn) },
              { term: t('competitions.admittedOn'), value: it.admittedOn && formatDate(it.admittedOn) },
              { term: t('competitions.rejectedOn'), value: it.rejectedOn && formatDate(it.rejectedOn) },
              { term: t('competitions.register'), value: registerWords(t, it) },
              { term: t('competitions.withdrawnAt'), value: it.withdrawnAt && formatInstant(it.withdrawnAt) },
            ]}
          />
        </Card>
        {chain}
      </div>
    </Columns>
  );
}

/** What was decided last, as the candidate was told it. */
function standing(t: Words, it: It): ReactNode {
  if (it.erasedOn !== null) return <Banner>{t('competitions.erased', { date: formatDate(it.erasedOn) })}</Banner>;
  if (it.state === 'REJECTED' && it.rejectedBecause)
    return (
      <Banner kind="warning" title={t('competitions.ground')}>
        {it.rejectedBecause}
      </Banner>
    );
  if (it.state !== 'RETURNED') return null;
  return (
    <Banner kind="warning" title={t('competitions.returnedFor')}>
      <ul>
        {it.returnedMissing.map(({ title, words }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what is missing has no id and is not reordered
          <li key={place}>
            {title && <Said text={title} quiet />}
            {title && words && ': '}
            {words}
          </li>
        ))}
      </ul>
      {it.returnedBecause && <p>{it.returnedBecause}</p>}
    </Banner>
  );
}

/** What the register of seats answered, and what a person found of it; it names nobody and no council. */
function registerWords(t: Words, { register }: It): ReactNode {
  if (!register) return null;
  const { askedOn, conflict, from, until, review, reviewedOn, reviewBecause } = register;
  const answer = conflict
    ? t('competitions.registerConflict', { days: days(t, from, until) ?? '—' })
    : t('competitions.registerNone');
  return [
    t('competitions.registerAsked', { date: formatDate(askedOn), answer }),
    review && [t(`enums.MatchReview_${review}`), reviewedOn && formatDate(reviewedOn)].filter(Boolean).join(', '),
    reviewBecause,
  ]
    .filter(Boolean)
    .join('. ');
}
