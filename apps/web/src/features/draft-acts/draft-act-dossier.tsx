import { formatDate } from '@kenes/messages';
import { Banner, Card, Columns, EmptyState, Facts, Rows, Section } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { Day } from '../shared/day.tsx';
import { Said, SaidParts } from '../shared/said.tsx';
import { WhyDate, WhyDateParts } from '../shared/why-date.tsx';
import { DraftActDue, DraftActDueParts, OpinionStanding } from './draft-act-standing.tsx';
import css from './draft-acts.module.css';

/** A draft act's dossier. */
export const DraftActDossierParts = graphql(
  `
  fragment DraftActDossierParts on DraftAct {
    id number state kind developer receivedOn dueOn triagedOn triageBecause paperNumber paperOn
    withdrawnOn withdrawnBecause opinionBy opinionOn opinionNumber opinionPosition opinionDraftPosition sentOn
    from { id name { ...SaidParts } }
    commission { id name { ...SaidParts } }
    incomingLetter { id number } opinionLetter { id number }
    opinion { ...SaidParts } opinionDraft { ...SaidParts }
    opinionDecision { number meetingId } opinionFile { id }
    item { meeting { id plannedOn } }
    files { id kind title published file { id } }
    why { ...WhyDateParts }
    ...DraftActDueParts
  }
`,
  [SaidParts, WhyDateParts, DraftActDueParts],
);

/** The opinion at the left with the files; facts, clock and letters at the right; the chain below. */
export async function DraftActDossier({
  tenant,
  data,
  chain,
}: {
  tenant: string;
  data: FragmentOf<typeof DraftActDossierParts>;
  chain: ReactNode;
}) {
  const it = readFragment(DraftActDossierParts, data);
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const base = `/${locale}/t/${tenant}`;
  const file = (id: string) =>
    `/api/files/${encodeURIComponent(id)}/original?acting=tenant:${encodeURIComponent(tenant)}`;
  const letter = (of: { id: string; number: string | null } | null) =>
    of && <a href={`${base}/letters/${of.id}`}>{t('draftActs.openLetter', { number: of.number ?? '—' })}</a>;
  return (
    <>
      {it.state === 'RETURNED_WITHOUT_REVIEW' && it.triagedOn && (
        <Banner title={t('draftActs.returnedBecause', { date: formatDate(it.triagedOn) })}>{it.triageBecause}</Banner>
      )}
      {it.withdrawnOn && (
        <Banner title={t('draftActs.withdrawnBecause', { date: formatDate(it.withdrawnOn) })}>
          {it.withdrawnBecause}
        </Banner>
      )}
      <Columns>
        <div className={css.stack}>
          <Section
            title={t(it.opinion || !it.opinionDraft ? 'draftActs.opinion' : 'draftActs.opinionDraft')}
            id="opinion"
          >
            {it.opinion ? (
              <Card>
                <div className={css.opinion}>
                  {it.opinionPosition && <OpinionStanding position={it.opinionPosition} />}
                  <div>
                    <Said text={it.opinion} />
                  </div>
                </div>
                <Facts
                  facts={[
                    { term: t('draftActs.adoptedBy'), value: it.opinionBy && t(`enums.OpinionBy_${it.opinionBy}`) },
                    { term: t('draftActs.adoptedOn'), value: it.opinionOn && <Day on={it.opinionOn} /> },
                    {
                      term: t('draftActs.decision'),
                      value: it.opinionDecision ? (
                        <a href={`${base}/meetings/${it.opinionDecision.meetingId}`}>
                          № {it.opinionDecision.number ?? '—'}
                        </a>
                      ) : (
                        it.opinionNumber && `№ ${it.opinionNumber}`
                      ),
                    },
                    {
                      term: t('draftActs.paperFile'),
                      value: it.opinionFile && <a href={file(it.opinionFile.id)}>{t('draftActs.openPaper')}</a>,
                    },
                  ]}
                />
              </Card>
            ) : it.opinionDraft ? (
              <Card>
                <div className={css.opinion}>
                  {it.opinionDraftPosition && <OpinionStanding position={it.opinionDraftPosition} />}
                  <div>
                    <Said text={it.opinionDraft} />
                  </div>
                  <p className={css.soft}>{t('draftActs.opinionDraftHelp')}</p>
                </div>
              </Card>
            ) : (
              <EmptyState title={t('draftActs.opinionNone')}>{t('draftActs.opinionNoneHelp')}</EmptyState>
            )}
          </Section>
          <Section title={t('draftActs.files')} id="files">
            {it.files.length === 0 ? (
              <p className={css.soft}>{t('draftActs.noFiles')}</p>
            ) : (
              <Rows
                label={t('draftActs.files')}
                rows={it.files.map((one) => ({
                  key: one.id,
                  icon: 'file' as const,
                  title: one.file ? <a href={file(one.file.id)}>{one.title}</a> : one.title,
                  note: [t(`enums.DraftActFileKind_${one.kind}`), one.published && t('draftActs.filePublic')]
                    .filter(Boolean)
                    .join(' · '),
                }))}
              />
            )}
          </Section>
          {chain}
        </div>
        <div className={css.stack}>
          <Card>
            <h2>{t('draftActs.clock')}</h2>
            <div className={css.clock}>
              <DraftActDue data={it} />
              {it.dueOn ? (
                <strong className="tabular">{t('draftActs.dueAt', { date: formatDate(it.dueOn) })}</strong>
              ) : (
                <span>{t('draftActs.noTerm')}</span>
              )}
              {it.why && <WhyDate why={it.why} />}
            </div>
          </Card>
          <Card>
            <h2>{t('draftActs.facts')}</h2>
            <Facts
              facts={[
                { term: t('draftActs.colKind'), value: t(`enums.DraftActKind_${it.kind}`) },
                { term: t('draftActs.from'), value: it.from && <Said text={it.from.name} /> },
                { term: t('draftActs.developer'), value: it.developer },
                { term: t('draftActs.receivedOn'), value: <Day on={it.receivedOn} /> },
                {
                  term: t('draftActs.paper'),
                  value:
                    letter(it.incomingLetter) ??
                    (it.paperNumber && it.paperOn
                      ? t('draftActs.paperOf', { number: it.paperNumber, date: formatDate(it.paperOn) })
                      : it.paperNumber),
                },
                { term: t('draftActs.commission'), value: it.commission && <Said text={it.commission.name} /> },
                {
                  term: t('draftActs.item'),
                  value: it.item?.meeting && (
                    <a href={`${base}/meetings/${it.item.meeting.id}`}>
                      <Day on={it.item.meeting.plannedOn} />
                    </a>
                  ),
                },
                {
                  term: t('draftActs.stepTriage'),
                  value: it.triagedOn && (
                    <>
                      <Day on={it.triagedOn} />
                      {it.triageBecause && ` · ${it.triageBecause}`}
                    </>
                  ),
                },
                { term: t('draftActs.sentOn'), value: it.sentOn && <Day on={it.sentOn} /> },
                { term: t('draftActs.letter'), value: letter(it.opinionLetter) },
              ]}
            />
          </Card>
        </div>
      </Columns>
    </>
  );
}
