import { formatDate } from '@kenes/messages';
import { Rows, Section } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { graphql, type ResultOf } from '../../graphql.ts';
import { formWords } from '../shared/form-words.ts';
import { BallotAct } from './ballot-act.tsx';
import { amendInterviewSpec, interviewSpec } from './ballot-specs.ts';
import { nameOf, noteOf } from './ballot-words.ts';
import css from './ballots.module.css';

/** A candidate with the interviews that were held. */
export const InterviewParts = graphql(`
  fragment InterviewParts on Application @_unmask {
    id number fullName state seatKind nominator nominatorName
    interviews { id version heldOn streamUrl observers note recordFile { id name } }
  }
`);

type Candidate = ResultOf<typeof InterviewParts>;

/** The candidates of a kind and their interviews: when, who observed, where it can be watched; and the record of one more. */
export async function InterviewList({
  base,
  tenant,
  competitionId,
  candidates,
  keeps,
}: {
  /** The cabinet’s address. */
  base: string;
  tenant: string;
  competitionId: string;
  candidates: readonly Candidate[];
  /** Whether the viewer records interviews. */
  keeps: boolean;
}) {
  const may = (state: Candidate['state']) => keeps && (state === 'ADMITTED' || state === 'INTERVIEWED');
  // Once the votes are counted, only what was recorded is of interest.
  const shown = candidates.filter(({ interviews, state }) => interviews.length > 0 || may(state));
  if (shown.length === 0) return null;
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  return (
    <Section title={t('ballots.interviews')} id="interviews">
      <p className={css.soft}>{t('ballots.interviewsHelp')}</p>
      <Rows
        label={t('ballots.interviews')}
        rows={shown.map((candidate) => ({
          key: candidate.id,
          icon: 'user',
          title: (
            <a href={`${base}/competitions/${competitionId}/applications/${candidate.id}`}>
              {nameOf({ application: candidate })}
            </a>
          ),
          note: (
            <>
              {noteOf(t, { application: candidate })}
              {candidate.interviews.map(({ id, version, heldOn, streamUrl, observers, note, recordFile }) => (
                <span key={id} className={css.interview}>
                  <strong>{t('ballots.interviewOn', { date: formatDate(heldOn) })}</strong>
                  {observers && <span>{t('ballots.observedBy', { who: observers })}</span>}
                  {streamUrl && (
                    <a href={streamUrl} rel="noreferrer">
                      {t('ballots.watch')}
                    </a>
                  )}
                  {recordFile && (
                    <a
                      href={`/api/files/${encodeURIComponent(recordFile.id)}/original?acting=tenant:${encodeURIComponent(tenant)}`}
                    >
                      {t('ballots.record')}
                    </a>
                  )}
                  {note && <span>{note}</span>}
                  {keeps && (
                    <BallotAct
                      act="amendInterview"
                      spec={amendInterviewSpec(t, nameOf({ application: candidate }), {
                        id,
                        version,
                        heldOn,
                        streamUrl,
                        observers,
                        note,
                      })}
                      words={words}
                      size="small"
                    />
                  )}
                </span>
              ))}
            </>
          ),
          side: may(candidate.state) && (
            <BallotAct
              act="recordInterview"
              spec={interviewSpec(t, { id: candidate.id, name: nameOf({ application: candidate }) })}
              words={words}
              size="small"
            />
          ),
        }))}
      />
    </Section>
  );
}
