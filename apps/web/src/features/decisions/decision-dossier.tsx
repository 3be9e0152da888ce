import { formatDate } from '@kenes/messages';
import { Card, Columns, Facts, LinkButton, Section, Wording } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { PaperPreview } from '../letters/paper-preview.tsx';
import { MeetingName, MeetingNameParts } from '../meetings/meeting-name.tsx';
import { notMine } from '../meetings/meeting-panel.tsx';
import { VoteResult, VoteResultParts } from '../meetings/vote-result.tsx';
import { cabinetPaper } from '../shared/cabinet-file.ts';
import { Day } from '../shared/day.tsx';
import { formWords } from '../shared/form-words.ts';
import { NextActs } from '../shared/next-acts.tsx';
import { Said, SaidParts } from '../shared/said.tsx';
import { VerdictParts } from '../shared/verdict.ts';
import { DecisionAct } from './decision-act.tsx';
import { DecisionBegan, DecisionBeganParts } from './decision-began.tsx';
import { decisionSpecs } from './decision-specs.ts';
import { DecisionStanding } from './decision-standing.tsx';
import css from './decisions.module.css';

/** A decision on its own page. */
export const DecisionDossierParts = graphql(
  `
  fragment DecisionDossierParts on Decision {
    id version number effect state overdue decidedOn dueOn firstDueOn executedOn executionNote offControlOn responsible
    voteId
    text { authentic kk ru en ...SaidParts }
    responsiblePerson { fullName }
    meeting { id ...MeetingNameParts }
    item { id title { ...SaidParts } votes { id ...VoteResultParts } }
    ...DecisionBeganParts
    viewerMay {
      amend { ...VerdictParts } extend { ...VerdictParts } recordExecution { ...VerdictParts }
      takeOffControl { ...VerdictParts }
    }
  }
`,
  [SaidParts, MeetingNameParts, VoteResultParts, VerdictParts, DecisionBeganParts],
);

/** A decision: its words, its execution with the next act, what it began, the vote that adopted it, its extract. */
export async function DecisionDossier({
  tenant,
  data,
}: {
  tenant: string;
  data: FragmentOf<typeof DecisionDossierParts>;
}) {
  const it = readFragment(DecisionDossierParts, data);
  const [t, locale, words] = await Promise.all([getTranslations(), getLocale(), formWords()]);
  const base = `/${locale}/t/${tenant}`;
  const specs = decisionSpecs(t, it);
  const may = it.viewerMay;
  const runs = it.state === 'IN_EXECUTION';
  const offered =
    may && !Object.values(may).every(notMine)
      ? ([
          ['recordDecisionExecution', may.recordExecution, runs],
          ['extendDecision', may.extend, runs],
          ['takeDecisionOffControl', may.takeOffControl, runs],
          ['amendMeetingDecision', may.amend, true],
        ] as const)
      : [];
  const vote = it.item?.votes.find(({ id }) => id === it.voteId);
  const languages = ['kk', 'ru'] as const;
  return (
    <>
      <Wording lang={it.text.authentic}>
        <Said text={it.text} />
      </Wording>
      <NextActs
        acts={offered
          .filter(([, , fits]) => fits)
          .map(([act, verdict]) => ({
            key: act,
            label: specs[act].label,
            verdict,
            form: (
              <DecisionAct
                act={act}
                spec={specs[act]}
                words={words}
                size="small"
                kind={act === 'recordDecisionExecution' ? 'primary' : 'secondary'}
              />
            ),
          }))}
      />
      <Columns>
        <div className={css.stack}>
          <DecisionBegan base={base} data={it} />
          {vote && (
            <Section title={t('decisions.vote')} id="vote">
              <VoteResult data={vote} />
            </Section>
          )}
          <Section title={t('decisions.extract')} id="extract">
            <p className={css.files}>
              {languages.flatMap((lang) =>
                (['pdf', 'docx'] as const).map((format) => (
                  <LinkButton
                    key={`${lang} ${format}`}
                    kind="secondary"
                    size="small"
                    icon="download"
                    href={cabinetPaper(tenant, 'decision-extract', it.id, format, lang)}
                  >
                    {`${format.toUpperCase()}, ${t(lang === 'kk' ? 'protocols.inKk' : 'protocols.inRu')}`}
                  </LinkButton>
                )),
              )}
            </p>
            <PaperPreview
              address={`/api/documents/decision-extract/${it.id}`}
              acting={`tenant:${tenant}`}
              label={t('decisions.extractPreview')}
              title={t('decisions.extract')}
              version={it.version}
            />
          </Section>
        </div>
        <div className={css.stack}>
          <Card>
            <h2>{t('decisions.execution')}</h2>
            <p>
              <DecisionStanding state={it.state} overdue={it.overdue} />
            </p>
            <Facts
              facts={[
                { term: t('decisions.responsible'), value: it.responsible },
                {
                  term: t('decisions.responsiblePerson'),
                  value:
                    it.responsiblePerson && it.responsiblePerson.fullName !== it.responsible
                      ? it.responsiblePerson.fullName
                      : null,
                },
                {
                  term: t('decisions.dueOn'),
                  value: it.dueOn && (
                    <>
                      <Day on={it.dueOn} />
                      {it.firstDueOn && it.firstDueOn !== it.dueOn && (
                        <>
                          <br />
                          <span className={css.soft}>
                            {t('decisions.movedFrom', { date: formatDate(it.firstDueOn) })}
                          </span>
                        </>
                      )}
                    </>
                  ),
                },
                { term: t('decisions.executedOn'), value: it.executedOn && <Day on={it.executedOn} /> },
                { term: t('decisions.offControlOn'), value: it.offControlOn && <Day on={it.offControlOn} /> },
                { term: t('decisions.note'), value: it.executionNote },
              ]}
            />
            {it.dueOn && (
              <details>
                <summary>{t('common.whyThisDate')}</summary>
                <p className={css.soft}>{t('decisions.whyDue')}</p>
              </details>
            )}
          </Card>
          <Card>
            <h2>{t('decisions.about')}</h2>
            <Facts
              facts={[
                { term: t('decisions.colEffect'), value: t(`enums.DecisionEffect_${it.effect}`) },
                { term: t('decisions.colDecidedOn'), value: <Day on={it.decidedOn} /> },
                {
                  term: t('decisions.colMeeting'),
                  value: it.meeting && (
                    <a href={`${base}/meetings/${it.meeting.id}`}>
                      <MeetingName data={it.meeting} />
                    </a>
                  ),
                },
                { term: t('decisions.colItem'), value: it.item && <Said text={it.item.title} /> },
              ]}
            />
          </Card>
        </div>
      </Columns>
    </>
  );
}
