import { formatDate, formatInstant } from '@kenes/messages';
import { Card, Facts, StateBadge } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { formWords } from '../shared/form-words.ts';
import { NextActs, type OfferedAct } from '../shared/next-acts.tsx';
import { VerdictParts } from '../shared/verdict.ts';
import css from './dossier.module.css';
import { AnswerAct } from './recommendation-act.tsx';

/** A body's answer with everything that stands on its paper. */
export const AnswerCardParts = graphql(
  `
  fragment AnswerCardParts on Answer {
    id version kind number datedOn arrivedOn reasoning decision promisedOn forwardedTo signer signerPosition executor executorPhone
    enteredBy recordedAt quality qualityNote assessedOn incomplete late answerLetterId
    files { id name published } published publishBy withheldOn withheldBecause
    viewerMay { withhold { ...VerdictParts } release { ...VerdictParts } }
  }
`,
  [VerdictParts],
);

/** The answer as it came: what the body says, who signed it, its files, and the council's judgement. */
export async function AnswerCard({ tenant, data }: { tenant: string; data: FragmentOf<typeof AnswerCardParts> }) {
  const answer = readFragment(AnswerCardParts, data);
  const [t, locale, words] = await Promise.all([getTranslations(), getLocale(), formWords()]);
  const files = answer.files.map(({ id, name, published }) => (
    <a key={id} href={`/api/files/${id}/original?acting=tenant:${tenant}`}>
      {name} {published && `(${t('cabinet.filePublic')})`}
    </a>
  ));
  const object = { id: answer.id, expectedVersion: answer.version };
  const acts: OfferedAct[] = [
    answer.withheldOn
      ? {
          key: 'release',
          label: t('cabinet.actReleaseAnswer'),
          verdict: answer.viewerMay.release,
          form: (
            <AnswerAct
              act="releaseAnswer"
              spec={{ label: t('cabinet.actReleaseAnswer'), hidden: object, fields: [] }}
              words={words}
              size="small"
              kind="quiet"
            />
          ),
        }
      : {
          key: 'withhold',
          label: t('cabinet.actWithholdAnswer'),
          verdict: answer.viewerMay.withhold,
          form: (
            <AnswerAct
              act="withholdAnswer"
              spec={{
                label: t('cabinet.actWithholdAnswer'),
                lead: t('cabinet.actWithholdAnswerLead'),
                hidden: object,
                fields: [],
              }}
              words={words}
              size="small"
              kind="quiet"
            />
          ),
        },
    ...(answer.files.length > 0
      ? [
          {
            key: 'files',
            label: t('cabinet.actAnswerFiles'),
            verdict: { outcome: 'ALLOWED' as const, points: [] },
            form: (
              <AnswerAct
                act="chooseAnswerFiles"
                spec={{
                  label: t('cabinet.actAnswerFiles'),
                  lead: t('cabinet.actAnswerFilesLead'),
                  hidden: object,
                  fields: [
                    {
                      kind: 'many',
                      name: 'fileIds',
                      label: t('cabinet.files'),
                      choices: answer.files.map(({ id, name }) => ({ value: id, label: name })),
                      value: answer.files.filter(({ published }) => published).map(({ id }) => id),
                    },
                  ],
                }}
                words={words}
                size="small"
                kind="quiet"
              />
            ),
          },
        ]
      : []),
  ];
  return (
    <Card>
      <div className={css.answerHead}>
        <StateBadge tone="answered">{t(`enums.AnswerKind_${answer.kind}`)}</StateBadge>
        {answer.late && <StateBadge tone="overdue">{t('cabinet.late')}</StateBadge>}
        {answer.incomplete && <StateBadge tone="dueSoon">{t('cabinet.incomplete')}</StateBadge>}
        {answer.withheldOn && <StateBadge tone="closed">{t('cabinet.withheld')}</StateBadge>}
        {answer.quality && <StateBadge tone="draft">{t(`enums.AnswerQuality_${answer.quality}`)}</StateBadge>}
      </div>
      {answer.reasoning && <p className={css.reasoning}>{answer.reasoning}</p>}
      {answer.decision && <p>{answer.decision}</p>}
      <Facts
        facts={[
          {
            term: t('cabinet.answerOf'),
            value: [
              answer.number && `№ ${answer.number}`,
              answer.datedOn && formatDate(answer.datedOn),
              `${t('cabinet.arrived')} ${formatDate(answer.arrivedOn)}`,
            ]
              .filter(Boolean)
              .join(', '),
          },
          { term: t('cabinet.signedBy'), value: [answer.signer, answer.signerPosition].filter(Boolean).join(', ') },
          { term: t('cabinet.preparedBy'), value: [answer.executor, answer.executorPhone].filter(Boolean).join(', ') },
          { term: t('cabinet.forwardedTo'), value: answer.forwardedTo },
          { term: t('cabinet.promisedBy'), value: answer.promisedOn && formatDate(answer.promisedOn) },
          {
            term: t('cabinet.withheld'),
            value: answer.withheldOn && `${formatDate(answer.withheldOn)}. ${answer.withheldBecause ?? ''}`,
          },
          {
            term: t('cabinet.publishUntil'),
            value:
              answer.publishBy && !answer.published && !answer.withheldOn
                ? `${formatDate(answer.publishBy)} (${t('common.unverified')})`
                : null,
          },
          { term: t('cabinet.files'), value: files.length > 0 ? <span className={css.files}>{files}</span> : null },
          { term: t('cabinet.assessedOn'), value: answer.assessedOn && formatDate(answer.assessedOn) },
          { term: t('cabinet.qualityNote'), value: answer.qualityNote },
          {
            term: t('cabinet.letter'),
            value: answer.answerLetterId && (
              <a href={`/${locale}/t/${tenant}/letters/${answer.answerLetterId}`}>{t('common.open')}</a>
            ),
          },
        ]}
      />
      <p className={css.soft}>
        {answer.enteredBy && t(`enums.AnswerEnteredBy_${answer.enteredBy}`)}
        {answer.recordedAt && `, ${formatInstant(answer.recordedAt)}`}
      </p>
      <NextActs acts={acts} about={`${t(`enums.AnswerKind_${answer.kind}`)}, ${formatDate(answer.arrivedOn)}`} quiet />
    </Card>
  );
}
